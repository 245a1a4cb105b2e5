import { standingPartner } from "#src/partner/standing-partner.ts";
import { endingOf } from "#src/question/ending.ts";
import { ledTo } from "#src/question/joining.ts";
import { isForEverybody } from "#src/question/question.policy.ts";
import type { Question, QuestionId, QuestionNumber } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { stateWord } from "./state-word.ts";

export type OtherQuestionsDeps = Pick<BotDeps, "partners" | "askedAlready"> & {
  readonly questions: Pick<BotDeps["questions"], "get">;
};

/** Another question, in so many words as lead to it. */
export interface OtherQuestion {
  readonly id: QuestionId;
  readonly number: QuestionNumber;
  readonly title: string;
  /** Its stage, or how it was decided. */
  readonly state: string;
  /** The beginning of its answer or result; null while there is none. */
  readonly ending: string | null;
}

/** The questions that lead to one, or that it leads to. A card is read by all in its thread: nothing of a confidential one. */
export interface OtherQuestions {
  /** Questions of before that may answer a draft, and the words they were found by. */
  readonly earlier: readonly (OtherQuestion & { readonly words: readonly string[] })[];
  /** Open questions of others that ask the same as a draft, and for which organisation. */
  readonly askedAlready: readonly (OtherQuestion & { readonly organisation: string | null })[];
  /** The one that stands for it, or that its asker follows instead. */
  readonly leadsTo: OtherQuestion | null;
  /** Those that were joined into it. */
  readonly takenIn: readonly OtherQuestion[];
}

const mostTakenIn = 5;

export async function otherQuestions(
  deps: OtherQuestionsDeps,
  question: Question,
  texts: Texts,
): Promise<OtherQuestions> {
  const into = ledTo(question);
  const begins = isBeginning(question);
  const [earlier, same, other, takenIn] = await Promise.all([
    begins && question.earlier.length > 0 ? earlierOf(deps, question, texts) : [],
    begins ? sameAs(deps, question, texts) : [],
    into === null ? [] : briefly(deps, into, texts),
    question.takenIn.length > 0 ? takenInBy(deps, question, texts) : [],
  ]);
  return { earlier, askedAlready: same, leadsTo: other[0] ?? null, takenIn };
}

/** Where the asker begins stands what may help already: the steps of the filter have their own to show. */
export function isBeginning(question: Question): boolean {
  return question.stage === "draft" && question.step === "start";
}

async function takenInBy(
  deps: OtherQuestionsDeps,
  { takenIn }: Question,
  texts: Texts,
): Promise<OtherQuestions["takenIn"]> {
  const first = takenIn.slice(0, mostTakenIn);
  return (await Promise.all(first.map(({ question }) => briefly(deps, question, texts)))).flat();
}

async function briefly(
  { questions }: OtherQuestionsDeps,
  id: QuestionId,
  texts: Texts,
): Promise<readonly OtherQuestion[]> {
  const found = await questions.get(id);
  return found ? shown(found.value, texts) : [];
}

function shown(question: Question, texts: Texts): readonly OtherQuestion[] {
  const number = numberOf(question);
  if (number === null || !isForEverybody(question)) return [];
  const { id, title } = question;
  return [{ id, number, title, state: stateWord(question, texts), ending: endingOf(question) }];
}

async function earlierOf(
  deps: OtherQuestionsDeps,
  { earlier }: Question,
  texts: Texts,
): Promise<OtherQuestions["earlier"]> {
  const found = await Promise.all(
    earlier.map(async ({ question, words }) =>
      (await briefly(deps, question, texts)).map((one) => ({ ...one, words })),
    ),
  );
  return found.flat();
}

async function sameAs(
  deps: OtherQuestionsDeps,
  question: Question,
  texts: Texts,
): Promise<OtherQuestions["askedAlready"]> {
  const found = await deps.askedAlready(question);
  const named = await Promise.all(
    found.map(async (asked) => {
      const { name = null } = (await standingPartner(deps.partners, asked.organisation)) ?? {};
      return shown(asked, texts).map((one) => ({ ...one, organisation: name }));
    }),
  );
  return named.flat();
}
