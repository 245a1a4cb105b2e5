import type { Thread } from "#src/conversation/conversation.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { threadKey } from "#src/question/question.store.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";

export interface QuestionsInThreadDeps {
  readonly questions: Pick<QuestionStore, "get" | "list">;
  readonly notices: Pick<NoticeStore, "opening">;
}

const mostInThread = 20;

/**
 * What was asked in a thread of a channel, newest first, and the question whose card opened it. What is with the QRT is what
 * the thread is about: a draft beside it, or one that was taken back, comes after. In the thread of a question that was
 * joined into another one, the other one is discussed.
 */
export async function questionsInThread(
  { questions, notices }: QuestionsInThreadDeps,
  thread: Thread,
): Promise<readonly Versioned<Question>[]> {
  const key = threadKey(thread);
  if (key === null) return [];
  const [asked, opening] = await Promise.all([
    questions.list({ where: { thread: key }, order: "askedAt", direction: "descending", limit: mostInThread }),
    notices.opening(thread),
  ]);
  const about = QuestionId.safeParse(opening);
  const opened = about.success ? await questions.get(about.data) : undefined;
  const known = opened ? [...asked.items, opened] : asked.items;
  const standing = await Promise.all(known.map((each) => standingFor(questions, each)));
  const discussed = new Map(standing.map((each) => [each.value.id, each]));
  return [...discussed.values()].toSorted((one, other) => Number(isAbout(other.value)) - Number(isAbout(one.value)));
}

async function standingFor(
  questions: QuestionsInThreadDeps["questions"],
  question: Versioned<Question>,
): Promise<Versioned<Question>> {
  if (question.value.stage !== "joined") return question;
  return (await questions.get(question.value.into)) ?? question;
}

function isAbout(question: Question): boolean {
  return numberOf(question) !== null && question.stage !== "withdrawn" && question.stage !== "joined";
}
