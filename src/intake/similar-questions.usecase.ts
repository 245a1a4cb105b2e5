import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { tellingWords } from "./word-index.ts";

export interface SimilarQuestionsDeps {
  readonly questions: Pick<QuestionStore, "alike">;
  readonly profile: Pick<Profile, "stopWords">;
}

/** One word in common says too little: then there is nothing to show. */
const wordsInCommon = 2;
/** So many times as many are looked at, since some of them are not for the reader or not alike enough. */
const lookedAt = 4;

/** Questions of before that a text may ask again, most alike first, of what the actor may see. */
export async function similarQuestions(
  { questions, profile }: SimilarQuestionsDeps,
  actor: Actor,
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<readonly Versioned<Question>[]> {
  const stopWords = new Set(profile.stopWords);
  const asked = tellingWords(text, stopWords);
  if (asked.size < wordsInCommon) return [];
  const found = await questions.alike(text, limit * lookedAt);
  return found.filter(({ value }) => isNumbered(value) && maySee(actor, value) && isAlike(value)).slice(0, limit);

  function isAlike({ title, text: before }: Question): boolean {
    const held = tellingWords(`${title} ${before}`, stopWords);
    return [...asked.keys()].filter((stem) => held.has(stem)).length >= wordsInCommon;
  }
}

function isNumbered(question: Question): boolean {
  return numberOf(question) !== null && question.stage !== "withdrawn";
}
