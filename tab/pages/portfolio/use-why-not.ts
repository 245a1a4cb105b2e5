import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import { oneOf } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Lane } from "./lanes.ts";
import type { Attempt, Movable } from "./moves.ts";
import { actFor, waysFor } from "./moves.ts";
import { useLaneWords } from "./use-words.ts";

type Refused = Extract<Attempt, { readonly kind: "refused" }>;

/** Why it cannot go there, in the same words wherever somebody tries. */
export function useWhyNot(): (initiative: Movable, to: Lane, refused: Refused) => string {
  const { tab, vocabulary, language } = useTexts();
  const { moving } = tab.portfolio;
  const laneWords = useLaneWords();
  return (initiative, to, refused) => {
    if (refused.why === "not_yours") return moving.notYours(vocabulary.doers[initiativeActs[actFor(refused.to)].who]);
    if (refused.why === "to_questions") return moving.toQuestions;
    const illegal = moving.illegal(laneWords[initiative.phase], laneWords[to]);
    if (initiative.ways.length === 0) return `${illegal} ${moving.noWays}`;
    const ways = waysFor(initiative).map((way) => laneWords[way]);
    return ways.length === 0 ? illegal : `${illegal} ${moving.openWays(oneOf(language, ways))}`;
  };
}
