import type { DragEvent } from "react";
import { memo, useId, useState } from "react";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import type { InitiativeCard as Card } from "#src/portfolio/portfolio-overview.contract.ts";
import { count } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./board.module.css";
import { InitiativeCard } from "./initiative-card.tsx";
import type { DropTarget } from "./drop-target.tsx";
import { Target } from "./drop-target.tsx";
import { MoreButton, useMore } from "./more.tsx";
import type { Dragged } from "./use-moving.ts";
import { useDragged } from "./use-moving.ts";
import { attempt } from "./moves.ts";

interface PhaseColumnProps {
  readonly phase: InitiativePhase;
  readonly initiatives: readonly Card[];
}

/** A phase and what is in it. A card can be let go of above it, also where it cannot stay: then it is told why. */
export function PhaseColumn({ phase, initiatives }: PhaseColumnProps) {
  const { tab, vocabulary, language } = useTexts();
  const { board, count: counted } = tab.portfolio;
  const id = useId();
  const dragged = useDragged();
  const [isOver, setIsOver] = useState(false);
  const name = vocabulary.phases[phase];
  const target = targetFor(dragged, phase);
  return (
    // Dragging is for the mouse alone; the menu of each card does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={id}
      className={styles.column}
      data-target={target}
      data-over={isOver && target !== "none"}
      onDragOver={(event) => {
        if (dragged === null) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = "move";
      }}
      onDragEnter={() => setIsOver(true)}
      onDragLeave={(event) => {
        if (isLeft(event)) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        dragged?.drop(phase);
      }}
    >
      <div className={styles.head}>
        <h3 id={id} className={styles.phase}>
          {name}
          <span className={styles.total} aria-hidden="true">
            {count(language, initiatives.length)}
          </span>
          <span className="unseen">{counted(initiatives.length, count(language, initiatives.length))}</span>
        </h3>
        <Target target={target} name={name} />
      </div>
      {initiatives.length === 0 ? <p className={styles.none}>{board.emptyPhase}</p> : null}
      <Cards initiatives={initiatives} />
    </section>
  );
}

/** Not made again while a card is in the air above it. */
const Cards = memo(function Cards({ initiatives }: Pick<PhaseColumnProps, "initiatives">) {
  const { shown, more } = useMore(initiatives);
  return (
    <>
      <ul className={styles.cards}>
        {shown.map((card) => (
          <li key={card.id}>
            <InitiativeCard card={card} />
          </li>
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
});

function targetFor(dragged: Dragged | null, phase: InitiativePhase): DropTarget {
  if (dragged === null) return "none";
  const { kind } = attempt(dragged.card, phase);
  if (kind === "nothing") return "none";
  return kind === "refused" ? "closed" : "open";
}

/** Whoever goes over a card within the column leaves it for something that is in it. */
function isLeft({ currentTarget, relatedTarget }: DragEvent): boolean {
  return !(relatedTarget instanceof Node && currentTarget.contains(relatedTarget));
}
