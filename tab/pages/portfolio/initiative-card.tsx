import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { DragEvent } from "react";
import { memo } from "react";
import { Link } from "wouter";
import { isRunningPhase } from "#src/initiative/phases.ts";
import type { InitiativeCard as Card } from "#src/portfolio/portfolio-overview.contract.ts";
import { plainDay, someListed } from "#src/texts/format.ts";
import { useTheme } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { UpdateStateTag } from "#tab/ui/update-state-tag.tsx";
import styles from "./initiative-card.module.css";
import { MoveMenu } from "./move-menu.tsx";
import { isMovable } from "./moves.ts";
import { useMoving } from "./use-moving.ts";
import { useMoves } from "./use-moves.ts";

/** An initiative on the board: what it is, who carries it, how it goes, and what asks for attention. */
export const InitiativeCard = memo(function InitiativeCard({ card }: { readonly card: Card }) {
  const ownWords = useOwnWords();
  const theme = useTheme(card.theme);
  const moves = useMoves(card);
  const { drag } = useMoving();
  function lift(event: DragEvent) {
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", card.title);
    drag({ card, drop: moves.go });
  }
  return (
    // Dragging is for the mouse alone; the menu does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <article
      className={styles.card}
      data-accent={theme?.accent ?? "grey"}
      data-stop={card.id}
      data-busy={moves.isBusy}
      data-movable={isMovable(card)}
      // Also one that may not be moved: whoever tries is told why.
      draggable
      onDragStart={lift}
      onDragEnd={() => drag(null)}
    >
      <div className={styles.top}>
        <p className={styles.theme}>{theme ? ownWords(theme.name) : card.theme}</p>
        <MoveMenu card={card} moves={moves} />
      </div>
      <h4 className={styles.title} dir="auto">
        <Link href={`/initiatives/${card.id}`} draggable={false}>
          {card.title}
        </Link>
      </h4>
      <Carried card={card} />
      <Going card={card} />
    </article>
  );
});

/** Partners are named as far as a line goes. */
const mostPartners = 2;

function Carried({ card }: { readonly card: Card }) {
  const { tab, language } = useTexts();
  const { board } = tab.portfolio;
  const { processOwner, participation } = card;
  const partners = participation.map(({ name }) => name);
  return (
    <div className={styles.carried}>
      <p>{processOwner?.name ?? board.noProcessOwner}</p>
      <p>
        {partners.length === 0
          ? board.noPartners
          : someListed(language, partners, { most: mostPartners, more: board.morePartners })}
      </p>
    </div>
  );
}

function Going({ card }: { readonly card: Card }) {
  const { tab, vocabulary, language } = useTexts();
  const { board } = tab.portfolio;
  const { phase, latest, gate, openObstacles, attention, since } = card;
  // How it once went says nothing of what has ended.
  if (!isRunningPhase(phase)) return <p className={styles.going}>{board.since(plainDay(language, since))}</p>;
  return (
    <>
      <p className={styles.going}>
        {latest === null ? null : <UpdateStateTag state={latest.state} />}
        <span>
          {gate ? board.gate(gate.name, plainDay(language, gate.day)) : board.since(plainDay(language, since))}
        </span>
        {openObstacles === 0 ? null : <span>{board.obstacles(openObstacles)}</span>}
      </p>
      {attention.length === 0 ? null : (
        <ul className={styles.attention}>
          {attention.map(({ why }) => (
            <li key={why}>
              <WarningRegular aria-hidden="true" />
              {vocabulary.attention[why]}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
