import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { canPart, partUntil } from "#src/question/joining.ts";
import { canUndo, undoUntil } from "#src/question/lifecycle.ts";
import type { Question } from "#src/question/question.ts";
import type { ThemeCorrected } from "#src/question/question-story.ts";
import { decidedBefore, storyOf, themeCorrectedIn } from "#src/question/question-story.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { earlierDecisionOf } from "../question/earlier-decision.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import type { ShowDeps } from "../question/show-question.ts";
import { showQuestion } from "../question/show-question.ts";
import type { AroundQuestion } from "./triage-shown.ts";

export type ShowTriageDeps = Pick<BotDeps, "clock"> &
  ShowDeps & {
    readonly questions: Pick<BotDeps["questions"], "history">;
  };

/** More names than these would push the question itself off a phone. */
const mostParties = 8;

/** Looks up what a card of the QRT needs to show the question. */
export async function showTriage(
  deps: ShowTriageDeps,
  versioned: Versioned<Question>,
  texts: Texts,
): Promise<QuestionShown & AroundQuestion> {
  const [shown, around] = await Promise.all([
    showQuestion(deps, versioned, texts),
    aroundQuestion(deps, versioned.value, texts),
  ]);
  return { ...shown, ...around };
}

export async function aroundQuestion(deps: ShowTriageDeps, question: Question, texts: Texts): Promise<AroundQuestion> {
  const [team, parties, history] = await Promise.all([
    peopleNamed(deps, question.workbench.team, texts),
    partnersNamed(deps, question.involved.parties.slice(0, mostParties), texts),
    deps.questions.history(question.id),
  ]);
  return {
    team,
    parties,
    story: storyOf(history, question.involved),
    decidedBefore: await earlierDecisionOf(deps, decidedBefore(history), texts),
    themeCorrected: await themeCorrectedBy(deps, themeCorrectedIn(history), texts),
    undoUntil: undoableUntil(question, deps.clock.now()),
  };
}

export function peopleNamed(
  { people }: Pick<BotDeps, "people">,
  ids: readonly PersonId[],
  { vocabulary }: Texts,
): Promise<readonly string[]> {
  return Promise.all(ids.map(async (id) => (await people.get(id))?.value.name ?? vocabulary.unknownPerson));
}

async function themeCorrectedBy(
  deps: ShowTriageDeps,
  corrected: ThemeCorrected<string | null> | null,
  texts: Texts,
): Promise<ThemeCorrected<string> | null> {
  if (corrected === null) return null;
  const person = PersonId.safeParse(corrected.by);
  const [name] = await peopleNamed(deps, person.success ? [person.data] : [], texts);
  return { ...corrected, by: name ?? texts.vocabulary.product };
}

function partnersNamed(
  { partners }: Pick<BotDeps, "partners">,
  ids: readonly PartnerId[],
  { vocabulary }: Texts,
): Promise<readonly string[]> {
  return Promise.all(ids.map(async (id) => (await partners.get(id))?.value.name ?? vocabulary.unknownPartner));
}

function undoableUntil(question: Question, now: Instant): Instant | null {
  if (question.stage === "joined") return canPart(question, now) ? partUntil(question) : null;
  return question.stage === "decided" && canUndo(question, now) ? undoUntil(question) : null;
}
