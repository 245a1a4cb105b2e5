import { dayOf } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import type { Decision } from "#src/question/decision.ts";
import type { DecidedBefore } from "#src/question/question-story.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, openUrlButton } from "../cards/buttons.ts";
import type { CardElement } from "../cards/card.ts";
import { line, paragraphs, strong, tight } from "../cards/elements.ts";
import type { BotDeps } from "../deps.ts";
import type { Room } from "./participants.ts";

/** What was decided before the question came to the QRT again, in so many words as a card has room for. */
export interface EarlierDecision {
  readonly before: DecidedBefore;
  /** Who gave the answer. */
  readonly by: string;
}

/** The last of them; null where nothing was decided before. */
export async function earlierDecisionOf(
  { people }: Pick<BotDeps, "people">,
  decisions: readonly DecidedBefore[],
  { vocabulary }: Texts,
): Promise<EarlierDecision | null> {
  const before = decisions.at(-1);
  if (before === undefined) return null;
  const id = PersonId.safeParse(before.result?.by ?? before.by);
  const person = id.success ? await people.get(id.data) : undefined;
  return { before, by: person?.value.name ?? vocabulary.unknownPerson };
}

export function earlierDecision(
  earlier: EarlierDecision | null,
  texts: Texts,
  { characters }: Room,
): readonly CardElement[] {
  if (earlier === null) return [];
  const { result } = earlier.before;
  return [
    line(strong(headingOf(earlier, texts))),
    ...paragraphs(result?.text ?? wordsOf(earlier.before.decision), characters * 2).map(tight),
    ...(result === null || result.link === null
      ? []
      : [buttons(openUrlButton(texts.question.analysisLink, result.link))]),
  ];
}

function headingOf({ before, by }: EarlierDecision, { status, vocabulary, language }: Texts): string {
  const { decision, at, result } = before;
  const day = plainDay(language, dayOf(result?.at ?? at));
  if (result !== null || decision.route === "answered") return status.answeredBefore(by, day);
  return status.decidedBefore(by, day, vocabulary.routes[decision.route].toLowerCase());
}

function wordsOf(decision: Decision): string {
  switch (decision.route) {
    case "answered":
      return decision.answer;
    case "not_for_alliance":
      return `${decision.reason}\n${decision.whereTo}`;
    case "quick_analysis":
    case "kraamkamer":
    case "miscellaneous":
      return decision.reason;
  }
}
