import type { Analyser } from "#src/filter/analyser.ts";
import { tellingWords } from "#src/finding/word-index.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { isForEverybody, maySee } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { InStage, Question, QuestionId } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { Likeness } from "./similar-measure.ts";
import { asksTheSame, likenessBy, mayAskTheSame } from "./similar-measure.ts";

export interface SimilarQuestionsDeps {
  readonly questions: Pick<QuestionStore, "alike">;
  readonly analyse: Analyser;
  readonly profile: Pick<Profile, "stopWords">;
}

/** A question of before, and whether it seems to ask the very same while nothing came of it yet. */
export interface SimilarFound {
  readonly question: Versioned<Question>;
  readonly asksTheSame: boolean;
}

/** One word in common says too little: then there is nothing to show. */
const wordsInCommon = 2;
/** So many times as many are looked at, since some of them are not for the reader or not alike enough. */
const lookedAt = 4;

/** Questions of before that a text may ask again, of what the actor may see: first what asks the very same, then most alike. */
export async function similarQuestions(
  { questions, analyse, profile }: SimilarQuestionsDeps,
  actor: Actor,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<readonly SimilarFound[]> {
  const stopWords = new Set(profile.stopWords);
  const asked = tellingWords(text, stopWords);
  if (asked.size < wordsInCommon) return [];
  const found = await questions.alike(text, limit * lookedAt);
  const likeness = likenessBy(analyse, profile.stopWords);
  return found
    .filter(({ value }) => isNumbered(value) && maySee(actor, value) && isAlike(value))
    .map((question) => ({ question, asksTheSame: isSameAs(question.value, { text, askedBy: actor.person }, likeness) }))
    .toSorted((one, other) => Number(other.asksTheSame) - Number(one.asksTheSame))
    .slice(0, limit);

  function isAlike({ title, text: before }: Question): boolean {
    const held = tellingWords(`${title} ${before}`, stopWords);
    return [...asked.keys()].filter((stem) => held.has(stem)).length >= wordsInCommon;
  }
}

/** What can be followed instead of asking again. */
export type OpenQuestion = InStage<"submitted" | "in_triage" | "waiting_for_asker">;

export interface AskedAlready {
  readonly id: QuestionId;
  readonly title: string;
  readonly text: string;
  readonly askedBy: Question["askedBy"];
  readonly confidential: boolean;
}

const mostAskedAlready = 2;
const looksAt = 8;

/** Open questions of others that ask the very same. None for a confidential one: what it holds leads nobody anywhere. */
export async function questionsAskedAlready(
  { questions, analyse, profile }: SimilarQuestionsDeps,
  draft: AskedAlready,
): Promise<readonly (Versioned<Question> & { readonly value: OpenQuestion })[]> {
  if (draft.confidential) return [];
  const found = await questions.alike(`${draft.title}\n${draft.text}`, looksAt);
  const likeness = likenessBy(analyse, profile.stopWords);
  return found
    .filter(({ value }) => value.id !== draft.id)
    .flatMap((question) => {
      const { value } = question;
      if (!isOpen(value) || !isSameAs(value, { ...draft, text: `${draft.title}\n${draft.text}` }, likeness)) return [];
      return [{ ...question, value }];
    })
    .slice(0, mostAskedAlready);
}

const mostToJoin = 3;

/** Open questions that share enough with one for the QRT to see whether they ask the same, most alike first. */
export async function questionsToJoin(
  { questions, analyse, profile }: SimilarQuestionsDeps,
  { id, title, text, confidential }: Pick<Question, "id" | "title" | "text" | "confidential">,
): Promise<readonly (Versioned<Question> & { readonly value: OpenQuestion })[]> {
  if (confidential) return [];
  const found = await questions.alike(`${title}\n${text}`, looksAt);
  const likeness = likenessBy(analyse, profile.stopWords);
  const measured = found.flatMap((question) => {
    const { value } = question;
    if (value.id === id || !isOpen(value) || !isForEverybody(value)) return [];
    const alike = Math.max(
      likeness(title, value.title),
      likeness(`${title}\n${text}`, `${value.title}\n${value.text}`),
    );
    return alike >= mayAskTheSame ? [{ found: { ...question, value }, alike }] : [];
  });
  return measured
    .toSorted((one, other) => other.alike - one.alike)
    .slice(0, mostToJoin)
    .map((one) => one.found);
}

interface Asked {
  readonly text: string;
  readonly askedBy: Question["askedBy"];
}

function isSameAs(question: Question, asked: Asked, likeness: Likeness): boolean {
  if (!isOpen(question) || !isForEverybody(question) || question.askedBy === asked.askedBy) return false;
  const { title, text } = question;
  return Math.max(likeness(asked.text, title), likeness(asked.text, `${title}\n${text}`)) >= asksTheSame;
}

export function isOpen(question: Question): question is OpenQuestion {
  const { stage } = question;
  return stage === "submitted" || stage === "in_triage" || stage === "waiting_for_asker";
}

function isNumbered(question: Question): boolean {
  return numberOf(question) !== null && question.stage !== "withdrawn" && question.stage !== "joined";
}
