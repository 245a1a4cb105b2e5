import { useMemo } from "react";
import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import { usePortfolio } from "#tab/api/use-portfolio.ts";
import { useShortcuts } from "#tab/ui/shortcuts.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { MovingActs } from "./use-moving.ts";

/** Opens the menu of the card that has the keyboard; where it has none, it is told why the card stays. */
export function useMoveKey(tell: MovingActs["tell"]): void {
  const { tab, vocabulary } = useTexts();
  const { moving } = tab.portfolio;
  const { data } = usePortfolio();
  const keys = useMemo(
    () => ({
      m: () => {
        const stop = document.activeElement?.closest<HTMLElement>("[data-stop]");
        const menu = stop?.querySelector<HTMLElement>("[data-move] button");
        if (menu) return menu.click();
        const card = data?.initiatives.find(({ id }) => id === stop?.dataset["stop"]);
        if (!card) return;
        // Stopping is open to the most: whoever may not even do that may not move it at all.
        const notYours = moving.notYours(vocabulary.doers[initiativeActs["initiative.stop"].who]);
        const why = card.ways.length === 0 ? moving.noWays : notYours;
        tell({ kind: "refused", id: card.id, title: card.title, why });
      },
    }),
    [data, moving, vocabulary, tell],
  );
  useShortcuts(keys);
}
