import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { Menu } from "#tab/ui/menu.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { useMoves } from "./use-moves.ts";
import { useLaneWords } from "./use-words.ts";

interface MoveMenuProps {
  readonly card: Pick<InitiativeCard, "title">;
  readonly moves: ReturnType<typeof useMoves>;
}

/** Does by a list what dragging does: only where it can go, and back where it came from. */
export function MoveMenu({ card, moves }: MoveMenuProps) {
  const { moving } = useTexts().tab.portfolio;
  const laneWords = useLaneWords();
  const { ways, canUndo, go, takeBack } = moves;
  if (ways.length === 0 && !canUndo) return null;
  return (
    <span data-move>
      <Menu
        label={<MoreHorizontalRegular aria-hidden="true" />}
        fullLabel={moving.actOn(card.title)}
        quiet
        {...(ways.length === 0 ? {} : { heading: moving.act })}
        choices={[
          ...ways.map((to) => ({ key: to, label: laneWords[to], onChoose: () => go(to) })),
          ...(canUndo ? [{ key: "undo", label: moving.undoLast, onChoose: takeBack, apart: ways.length > 0 }] : []),
        ]}
      />
    </span>
  );
}
