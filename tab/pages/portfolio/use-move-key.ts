import { useMemo } from "react";
import { usePortfolio } from "#tab/api/use-portfolio.ts";
import { useShortcuts } from "#tab/ui/shortcuts.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { MovingActs } from "./use-moving.ts";

/** Opens the menu of the card that has the keyboard; where it has none, it is told why the card stays. */
export function useMoveKey(tell: MovingActs["tell"]): void {
  const { moving } = useTexts().tab.portfolio;
  const { data } = usePortfolio();
  const keys = useMemo(
    () => ({
      m: () => {
        const stop = document.activeElement?.closest<HTMLElement>("[data-stop]");
        const menu = stop?.querySelector<HTMLElement>("[data-move] button");
        if (menu) return menu.click();
        const card = data?.initiatives.find(({ id }) => id === stop?.dataset["stop"]);
        if (!card) return;
        const why = card.ways.length === 0 ? moving.noWays : moving.notYours;
        tell({ kind: "refused", id: card.id, title: card.title, why });
      },
    }),
    [data, moving, tell],
  );
  useShortcuts(keys);
}
