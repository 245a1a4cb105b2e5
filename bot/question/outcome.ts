import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Decision } from "#src/question/decision.ts";
import { longDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardElement } from "../cards/card.ts";
import { facts, paragraphs, plain, section, strong, subheading, tight } from "../cards/elements.ts";

/** What was decided and why, the same for everybody who reads it; of long texts so large a share as there is room for. */
export function outcome(
  decision: Decision,
  { status, language }: Texts,
  { share = 1, analysed = false }: { readonly share?: number; readonly analysed?: boolean } = {},
): CardElement {
  const why = [subheading(status.reason), ...told(decision.reason, 1000 * share)];
  switch (decision.route) {
    case "answered":
      return section([subheading(status.answer), ...told(decision.answer, 2000 * share), ...why]);
    case "quick_analysis":
      return section([
        ...facts([
          { label: status.team, value: [plain(decision.team)] },
          // The day by which it comes is of no use once it is there.
          analysed ? null : { label: status.result, value: [plain(status.resultBy(longDay(language, decision.due)))] },
        ]),
        ...why,
      ]);
    case "kraamkamer":
      return section([
        ...facts([
          { label: status.initiative, value: [strong(decision.initiativeTitle)] },
          { label: status.next, value: [plain(status.kraamkamerNext)] },
        ]),
        ...why,
      ]);
    case "miscellaneous":
      return section([
        ...facts([
          { label: status.lookAgain, value: [plain(status.lookAgainOn(longDay(language, decision.lookAgainOn)))] },
        ]),
        ...why,
      ]);
    case "not_for_alliance":
      return section([...why, subheading(status.whereTo), ...told(decision.whereTo, 500 * share)]);
  }
  return exhaustive(decision);
}

function told(text: string, limit: number): readonly CardElement[] {
  return paragraphs(text, limit).map(tight);
}
