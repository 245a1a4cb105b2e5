import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { closeDropdown } from "#tab/ui/close-dropdown.ts";
import dropdown from "#tab/ui/dropdown.module.css";
import { Dropdown } from "#tab/ui/dropdown.tsx";
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
      <Dropdown label={<MoreHorizontalRegular aria-hidden="true" />} fullLabel={moving.actOn(card.title)} quiet>
        {() => (
          <>
            {ways.length === 0 ? null : <p className={dropdown.heading}>{moving.act}</p>}
            <ul className={dropdown.choices}>
              {ways.map((to) => (
                <li key={to}>
                  <button
                    type="button"
                    className={dropdown.choice}
                    onClick={(event) => {
                      closeDropdown(event);
                      go(to);
                    }}
                  >
                    {laneWords[to]}
                  </button>
                </li>
              ))}
              {canUndo ? (
                <li>
                  <button
                    type="button"
                    className={dropdown.choice}
                    onClick={(event) => {
                      closeDropdown(event);
                      takeBack();
                    }}
                  >
                    {moving.undoLast}
                  </button>
                </li>
              ) : null}
            </ul>
          </>
        )}
      </Dropdown>
    </span>
  );
}
