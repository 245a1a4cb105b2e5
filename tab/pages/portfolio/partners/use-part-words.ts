import { listed } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { Part } from "./matrix.ts";

/** `brengt: Cijfers over energielabels en is probleemeigenaar` */
export function usePartWords(): (part: Part) => string {
  const { tab, language } = useTexts();
  const { said } = tab.whoDoesWhat;
  return ({ brings, ownsProcess, ownsProblem }) => {
    const brought = brings === "" ? said.bringsNothing : said.brings(brings ?? "");
    return listed(language, [
      ...(ownsProblem ? [said.problem] : []),
      ...(ownsProcess ? [said.process] : []),
      ...(brings === null ? [] : [brought]),
    ]);
  };
}
