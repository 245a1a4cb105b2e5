import type { InitiativeHappening } from "#src/initiative/initiative-detail.contract.ts";
import { plainDay } from "#src/texts/format.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

/** What happened, in one line. */
export function sentenceOf(happening: InitiativeHappening, { tab, vocabulary, language }: TabTexts): string {
  const { what, from, to, whom, text, gate, end } = happening;
  const { happened, plannedGate, plannedEnd } = tab.initiative;
  return happened[what]({
    from: from === null ? "" : vocabulary.phases[from],
    to: to === null ? "" : vocabulary.phases[to],
    whom,
    text: text ?? "",
    planned: [
      ...(gate === null ? [] : [plannedGate(gate.name, plainDay(language, gate.day))]),
      ...(end === null ? [] : [plannedEnd(plainDay(language, end))]),
    ],
  });
}

/** What somebody wrote with it, where the line does not say so already. */
export function wordsOf({ what, text }: InitiativeHappening): string | null {
  return what === "initiative_handed_over" || what === "document_added" || what === "document_removed" ? null : text;
}
