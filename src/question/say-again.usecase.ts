import type { Word } from "#src/conversation/conversation.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { allPages, pagesOf } from "#src/kernel/pages.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Notice } from "#src/notice/notice.ts";
import { wantedAgain } from "#src/notice/notice.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import type { QuestionEvent } from "./question-event.ts";
import type { Question, QuestionId } from "./question.ts";
import { numberOf } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

export interface SayAgainDeps {
  readonly questions: Pick<QuestionStore, "get">;
  readonly notices: Pick<NoticeStore, "about" | "get" | "list" | "replace">;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly clock: Clock;
}

type Happening = QuestionEvent["type"];

/** With these a question may have become one for the eyes of few. */
const mayHide: ReadonlySet<Happening> = new Set([
  "draft_changed",
  "question_submitted",
  "question_edited",
  "question_confided",
]);
/** With these a card that asked its asker something has nothing more to ask. */
const endsPrompts: ReadonlySet<Happening> = new Set([
  "question_submitted",
  "question_helped_already",
  "question_given_up",
  "question_expired",
  "question_withdrawn",
  "question_rated",
  "question_reopened",
]);

/**
 * Cards of a question follow it by themselves; what else we said of it stays as it was said. It is said again, in its
 * place, where that must not stand any longer: when the question becomes confidential all that others read of it, when a
 * contribution is taken off the message that repeats it, and what was asked when there is nothing left to ask. Safe to
 * repeat.
 */
export async function sayAgain(deps: SayAgainDeps, id: QuestionId, event: QuestionEvent): Promise<void> {
  const { type } = event;
  if (!mayHide.has(type) && !endsPrompts.has(type) && type !== "contribution_withdrawn") return;
  const question = (await deps.questions.get(id))?.value;
  if (!question) return;
  const isHidden = question.confidential && mayHide.has(type);
  if (isHidden || endsPrompts.has(type)) {
    const said = (await deps.notices.about(id)).filter((notice) => isReply(notice) && (isHidden || isPrompt(notice)));
    for (const notice of said) await again(deps, notice);
  }
  if (isHidden) await wordsAgain(deps, question, (word, to) => tellsOf(word, to, question));
  if (type === "contribution_withdrawn") {
    const { contribution } = event;
    await wordsAgain(deps, question, (word) => word.word === "added" && word.contribution === contribution);
  }
}

function isPrompt({ content }: Notice): boolean {
  return content.kind === "prompt";
}

function isReply({ content }: Notice): boolean {
  return content.kind === "prompt" || content.kind === "reply";
}

function tellsOf(word: Word, to: string, question: Question): boolean {
  switch (word.word) {
    case "added":
      return word.question === question.id;
    case "status":
      return word.number.toUpperCase() === numberOf(question);
    case "my_questions":
      // A draft is never listed where others read along.
      return to === question.askedBy && numberOf(question) !== null;
    case "my_actions":
    case "settings":
      return false;
  }
}

const pageful = 100;

/** What we answered to somebody's words about the question, wherever others read along. */
async function wordsAgain(
  deps: SayAgainDeps,
  { askedAt }: Question,
  isMeant: (word: Word, to: string) => boolean,
): Promise<void> {
  const shared = await allPages((on) =>
    deps.conversations.list({
      where: { kind: ["channel", "group_chat"] },
      order: "seenAt",
      direction: "descending",
      limit: pageful,
      ...on,
    }),
  );
  for (const { value } of shared) {
    const pages = pagesOf(({ cursor }) =>
      deps.notices.list({ state: "sent", place: value.id }, { cursor, limit: pageful }),
    );
    for await (const sent of pages) {
      for (const notice of sent) {
        const { content } = notice;
        if (content.kind === "word" && isMeant(content.word, content.to)) await again(deps, notice);
      }
      // Newest first: what was said before the question was asked does not tell of it.
      if (sent.some(({ sentAt }) => sentAt !== null && sentAt < askedAt)) break;
    }
  }
}

/** What has not been posted yet will say what holds by then. */
async function again({ notices, clock }: SayAgainDeps, { about, id }: Notice): Promise<void> {
  const current = await notices.get(about, id);
  if (!current || current.notice.activity === null) return;
  const next = wantedAgain(current.notice, current.notice.wanted + 1, clock.now());
  if (!(await notices.replace(current, next))) throw new Error(`notice ${id} changed meanwhile`);
}
