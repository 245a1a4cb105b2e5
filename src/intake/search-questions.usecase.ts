import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Actor } from "#src/people/person.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { wordIn } from "./heard-word.ts";
import { stemOf, wordsOf } from "./words.ts";

export interface SearchQuestionsDeps {
  readonly questions: Pick<QuestionStore, "list">;
}

export interface SearchQuestions {
  /** A number, words, or nothing yet. */
  readonly text: string;
  readonly limit: number;
}

/** So many of the newest questions are looked through: somebody waits at the keyboard. */
const lookedThrough = 400;
/** What has a number, and is not taken back. */
const findable = ["submitted", "in_triage", "waiting_for_asker", "decided"] as const;

/** Questions that the actor may see: by number, by the words of title and text, and otherwise the newest. */
export async function searchQuestions(
  deps: SearchQuestionsDeps,
  actor: Actor,
  { text, limit }: SearchQuestions,
): Promise<readonly Versioned<Question>[]> {
  const word = wordIn(text);
  const where = word?.word === "status" ? { number: word.number } : { stage: findable };
  const asked = new Set(wordsOf(text).map(({ plain }) => stemOf(plain)));
  const isByWords = word?.word !== "status" && asked.size > 0;
  const page = await deps.questions.list({
    where,
    order: "askedAt",
    direction: "descending",
    limit: isByWords ? lookedThrough : limit,
  });
  const seen = page.items.filter(({ value }) => maySee(actor, value) && numberOf(value) !== null);
  return (isByWords ? mostFitting(seen, asked) : seen).slice(0, limit);
}

/** Most of the words first; of equals the newest. */
function mostFitting(
  questions: readonly Versioned<Question>[],
  asked: ReadonlySet<string>,
): readonly Versioned<Question>[] {
  return questions
    .map((question) => ({ question, fit: fitOf(question.value, [...asked]) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit)
    .map(({ question }) => question);
}

/** Whoever types is not done with the last word, so the beginning of one counts; of the title's twice. */
function fitOf({ title, text }: Question, asked: readonly string[]): number {
  const inTitle = stemsOf(title);
  const inText = stemsOf(text);
  const begins = (stems: readonly string[], word: string) => stems.some((stem) => stem.startsWith(word));
  return asked.reduce((fit, word) => fit + (begins(inTitle, word) ? 2 : 0) + (begins(inText, word) ? 1 : 0), 0);
}

function stemsOf(text: string): readonly string[] {
  return wordsOf(text).map(({ plain }) => stemOf(plain));
}
