import { memo, useId, useMemo } from "react";
import { Link } from "wouter";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { count } from "#src/texts/format.ts";
import { today } from "#tab/api/today.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./board.module.css";
import { Target } from "./drop-target.tsx";
import { MoreButton, useMore } from "./more.tsx";
import { useDragged } from "./use-moving.ts";
import { QuestionCard } from "./question-card.tsx";
import { lateFirst } from "./question-late.ts";
import { useLaneWords } from "./use-words.ts";

type Lanes = PortfolioOverview["questions"];

interface QuestionColumnProps {
  readonly questions: Lanes;
}

/** What waits before the initiatives. An initiative that is dropped here is told why it cannot stay. */
export function QuestionColumn({ questions }: QuestionColumnProps) {
  const { tab, language } = useTexts();
  const { board, questionCount } = tab.portfolio;
  const id = useId();
  const dragged = useDragged();
  const target = dragged === null ? "none" : "closed";
  const total = questions.reduce((sum, lane) => sum + lane.total, 0);
  return (
    // Dragging is for the mouse alone; the menu of each card does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      aria-labelledby={id}
      className={styles.column}
      data-light="true"
      data-target={target}
      onDragOver={(event) => {
        if (dragged !== null) event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        dragged?.drop("in_triage");
      }}
    >
      <div className={styles.head}>
        <h3 id={id} className={styles.phase}>
          {board.questions}
          <span className={styles.total} aria-hidden="true">
            {count(language, total)}
          </span>
          <span className="unseen">{questionCount(total, count(language, total))}</span>
        </h3>
        <Target target={target} name={board.questions} />
      </div>
      {total === 0 ? <p className={styles.none}>{board.noQuestions}</p> : <LanesShown questions={questions} />}
    </section>
  );
}

const LanesShown = memo(function LanesShown({ questions }: QuestionColumnProps) {
  return questions.filter(({ total }) => total > 0).map((lane) => <LaneShown key={lane.lane} lane={lane} />);
});

/** So few at once: they are not what the page is about. */
const step = 5;

function LaneShown({ lane: { lane, total, items } }: { readonly lane: Lanes[number] }) {
  const { tab, language } = useTexts();
  const { board } = tab.portfolio;
  const laneWords = useLaneWords();
  const day = today();
  const { shown, more } = useMore(
    useMemo(() => lateFirst(items, day), [items, day]),
    step,
  );
  return (
    <div className={styles.lane}>
      <h4 className={styles.laneName}>
        {laneWords[lane]} <span className={styles.total}>{count(language, total)}</span>
      </h4>
      <ul className={styles.cards}>
        {shown.map((card) => (
          <li key={card.id}>
            <QuestionCard card={card} />
          </li>
        ))}
      </ul>
      <MoreButton more={more} />
      {total > items.length && more.rest === 0 ? (
        <p className={styles.none}>
          {board.cut(count(language, total))} <Link href="/questions">{board.allQuestions}</Link>
        </p>
      ) : null}
    </div>
  );
}
