import type { PersonName } from "#src/people/me.contract.ts";
import { endingOf } from "./ending.ts";
import { ledTo } from "./joining.ts";
import type { QuestionShown } from "./question-shown.contract.ts";
import { maySee } from "./question.policy.ts";
import type { Viewing } from "./question.presenter.ts";
import type { QuestionStore } from "./question.store.ts";
import type { Question } from "./question.ts";
import { numberOf, routeOf } from "./question.ts";

export interface OtherQuestionsDeps {
  readonly questions: Pick<QuestionStore, "get">;
}

type OtherQuestions = Pick<QuestionShown, "earlier" | "leadsTo" | "takenIn">;

/** The questions that one leads to, or that lead to it, as far as the reader may see them. */
export async function otherQuestions(
  { questions }: OtherQuestionsDeps,
  question: Question,
  viewing: Viewing,
): Promise<OtherQuestions> {
  const into = ledTo(question);
  const [other, earlier, takenIn] = await Promise.all([
    into === null ? undefined : questions.get(into),
    Promise.all(question.earlier.map(async ({ question: id, words }) => ({ found: await questions.get(id), words }))),
    Promise.all(question.takenIn.map(async ({ question: id, at }) => ({ found: await questions.get(id), at }))),
  ]);
  const shown = await Promise.all(takenIn.map(({ found, at }) => takenInShown(found?.value, at, viewing)));
  return {
    earlier: earlier.flatMap(({ found, words }) =>
      briefly(found?.value, viewing).map((brief) => ({ ...brief, words: [...words] })),
    ),
    leadsTo: briefly(other?.value, viewing)[0] ?? null,
    takenIn: shown.flat(),
  };
}

/** Nothing of one that has no number, or that the reader may not see. */
function briefly(question: Question | undefined, { actor }: Viewing) {
  const number = question && numberOf(question);
  if (!question || !number || !maySee(actor, question)) return [];
  const { id, title, stage } = question;
  return [{ id, number, title, stage, route: routeOf(question), ending: endingOf(question) }];
}

async function takenInShown(
  question: Question | undefined,
  at: OtherQuestions["takenIn"][number]["at"],
  viewing: Viewing,
): Promise<OtherQuestions["takenIn"]> {
  const [brief] = briefly(question, viewing);
  if (!question || !brief) return [];
  const asker: PersonName = await viewing.names.person(question.askedBy);
  const organisation = question.organisation && (await viewing.names.partner(question.organisation));
  return [{ id: brief.id, number: brief.number, title: brief.title, asker, organisation, at }];
}
