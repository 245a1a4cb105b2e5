import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { soughtIn, stemsIn } from "#src/kernel/words.ts";
import type { Actor } from "#src/people/person.ts";
import { maySee, readerNames } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { wordIn } from "./heard-word.ts";

export interface SearchQuestionsDeps {
  readonly questions: Pick<QuestionStore, "list" | "search" | "alike">;
}

export interface SearchQuestions {
  /** A number, words, or nothing yet. */
  readonly text: string;
  readonly limit: number;
}

/** What has a number, and is not taken back. */
const findable = ["submitted", "in_triage", "waiting_for_asker", "decided"] as const;

/** Questions that the actor may see: by number, by all words that were typed or else most of them, and the newest while nothing is typed. */
export async function searchQuestions(
  { questions }: SearchQuestionsDeps,
  actor: Actor,
  { text, limit }: SearchQuestions,
): Promise<readonly Versioned<Question>[]> {
  const word = wordIn(text);
  if (word?.word === "status") return byNumber(questions, actor, word.number);
  const { stems, beginning } = soughtIn(text);
  const page = await questions.search(
    {
      text: stems.length === 0 && beginning === null ? null : text,
      readers: readerNames(actor),
      marks: { stage: findable },
    },
    { direction: "newest first", limit },
  );
  // Who remembers half of the words still finds it.
  if (page.items.length === 0) return questions.alike(text, limit);
  return titledFirst(page.items, text);
}

async function byNumber(
  questions: SearchQuestionsDeps["questions"],
  actor: Actor,
  number: string,
): Promise<readonly Versioned<Question>[]> {
  const page = await questions.list({ where: { number }, order: "askedAt", direction: "descending", limit: 1 });
  return page.items.filter(({ value }) => maySee(actor, value) && numberOf(value) !== null);
}

/** Whose title says most of it comes first; of equals the newest. */
function titledFirst(found: readonly Versioned<Question>[], text: string): readonly Versioned<Question>[] {
  const { stems, beginning } = soughtIn(text);
  const begins = [...stems, ...(beginning === null ? [] : [beginning])];
  const inTitle = ({ value }: Versioned<Question>) => {
    const titled = stemsIn(value.title);
    return begins.filter((asked) => titled.some((stem) => stem.startsWith(asked))).length;
  };
  return found.toSorted((one, other) => inTitle(other) - inTitle(one));
}
