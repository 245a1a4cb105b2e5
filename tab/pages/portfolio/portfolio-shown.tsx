import { memo, useDeferredValue, useRef } from "react";
import { Link } from "wouter";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import type { ViewName } from "#src/portfolio/view-names.ts";
import { count } from "#src/texts/format.ts";
import { lazyPage } from "#tab/ui/lazy-page.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { Arrangement } from "./arrangement.ts";
import { addressOf, isNarrowed, usual } from "./arrangement.ts";
import { Attend } from "./attend.tsx";
import { Board } from "./board.tsx";
import { FilterBar } from "./filter-bar.tsx";
import type { Narrowed } from "./narrowed.ts";
import styles from "./page.module.css";
import { runningOf } from "./partners/matrix.ts";
import { Since } from "./since.tsx";
import type { Arranging } from "./use-arranging.ts";
import { useOffered } from "./use-chosen.ts";
import { useNarrowed } from "./use-narrowed.ts";
import { UnknownParts } from "./unknown-parts.tsx";
import { usePortfolioKeys } from "./use-portfolio-keys.ts";
import { ViewBar } from "./view-bar.tsx";

const TableTools = lazyPage(async () => (await import("./table-tools.tsx")).TableTools, null);
const TableView = lazyPage(async () => (await import("./table.tsx")).TableView);
const TimelineView = lazyPage(async () => (await import("./timeline/timeline-view.tsx")).TimelineView);
const TimelineTools = lazyPage(async () => (await import("./timeline/timeline-tools.tsx")).TimelineTools, null);
const PartnersTools = lazyPage(async () => (await import("./partners/partners-tools.tsx")).PartnersTools, null);
const PartnersView = lazyPage(async () => (await import("./partners/partners-view.tsx")).PartnersView);

interface PortfolioShownProps {
  readonly all: PortfolioOverview;
  readonly arranging: Arranging;
}

/** What asks for attention and what changed, and below it the portfolio in the chosen view. */
export function PortfolioShown({ all, arranging }: PortfolioShownProps) {
  const { arrangement } = arranging;
  const shown = useNarrowed(all, arrangement.filter);
  // What is pressed shows at once; the view follows as soon as it is made.
  const deferred = useDeferredValue(arrangement);
  const counted = useRef<HTMLParagraphElement>(null);
  const offered = useOffered(all, arrangement.filter.partner);
  // Where there is nothing yet, there is nothing to look for either.
  const isNothing = isEmpty(all) && !isNarrowed(arrangement);
  usePortfolioKeys(arranging);
  return (
    <>
      <UnknownParts arranging={arranging} offered={offered} />
      {isNothing ? null : (
        <div className={styles.above}>
          <Attend above={shown.above} beforeWords={shown.beforeWords} arranging={arranging} />
          <Since changed={shown.above.changed} beforeWords={shown.beforeWords.changed} />
        </div>
      )}
      <ViewBar arranging={arranging} />
      {isNothing ? null : (
        <FilterBar
          offered={offered}
          arranging={arranging}
          onRemoved={() => counted.current?.focus()}
          counted={
            <p ref={counted} role="status" tabIndex={-1} className={styles.counted}>
              <Counted overview={shown.overview} isLooking={shown.isLooking} arrangement={arrangement} />
            </p>
          }
        >
          <ViewTools shown={shown.overview} arrangement={arrangement} arrange={arranging.arrange} />
        </FilterBar>
      )}
      <View shown={shown.overview} arrangement={deferred} arrange={arranging.arrange} />
      <QuestionsElsewhere overview={shown.overview} view={arrangement.view} />
    </>
  );
}

interface CountedProps {
  readonly overview: PortfolioOverview;
  readonly isLooking: boolean;
  readonly arrangement: Arrangement;
}

function Counted({ overview, isLooking, arrangement: { view, partners } }: CountedProps) {
  const { tab, language } = useTexts();
  const { portfolio: words } = tab;
  const questions = questionsIn(overview);
  const found = {
    initiatives: words.count(overview.total, count(language, overview.total)),
    questions: words.questionCount(questions, count(language, questions)),
  };
  const running = runningOf(overview.initiatives).length;
  const isPart = view === "partners" && partners.initiatives === "running" && running < overview.total;
  const shown = isPart ? words.running(found.initiatives, running, count(language, running)) : found.initiatives;
  return (
    <>
      {showsQuestions(view) ? words.found(found) : shown}
      {isLooking ? <span className={styles.looking}> · {words.looking}</span> : null}
    </>
  );
}

interface QuestionsElsewhereProps {
  readonly overview: PortfolioOverview;
  readonly view: ViewName;
}

/** Whoever goes from the board to a view of initiatives alone reads below it where the questions are. */
function QuestionsElsewhere({ overview, view }: QuestionsElsewhereProps) {
  const { tab, language } = useTexts();
  const { portfolio: words } = tab;
  const questions = questionsIn(overview);
  if (questions === 0 || showsQuestions(view)) return null;
  return (
    <p className={styles.elsewhere}>
      {words.questionsElsewhere(questions, words.questionCount(questions, count(language, questions)))}
    </p>
  );
}

function showsQuestions(view: ViewName): boolean {
  return view === "board" || view === "table";
}

function questionsIn({ questions }: PortfolioOverview): number {
  return questions.reduce((sum, { total }) => sum + total, 0);
}

interface ViewProps {
  readonly shown: Narrowed["overview"];
  readonly arrangement: Arrangement;
  readonly arrange: Arranging["arrange"];
}

/** Outside the view itself, since what is pressed in it must not wait until the view is made. */
function ViewTools({ shown, arrangement, arrange }: ViewProps) {
  const { view, columns, grouping, timeline, partners } = arrangement;
  switch (view) {
    case "board":
      return null;
    case "table":
      return isEmpty(shown) ? null : <TableTools columns={columns} grouping={grouping} arrange={arrange} />;
    case "timeline":
      return shown.total === 0 ? null : (
        <TimelineTools arranged={timeline} onArrange={(chosen) => arrange({ timeline: chosen })} />
      );
    case "partners":
      return shown.total === 0 ? null : (
        <PartnersTools arranged={partners} onArrange={(chosen) => arrange({ partners: chosen })} />
      );
  }
}

/** Only made anew when what it shows is another, so that a key or a press never waits for it. */
const View = memo(function View({ shown, arrangement, arrange }: ViewProps) {
  if (isEmpty(shown)) return <Empty arrangement={arrangement} />;
  switch (arrangement.view) {
    case "board":
      return <Board overview={shown} density={arrangement.density} />;
    case "table":
      return <TableView overview={shown} arrangement={arrangement} arrange={arrange} />;
    case "timeline":
      return (
        <TimelineView
          overview={shown}
          filter={arrangement.filter}
          density={arrangement.density}
          arranged={arrangement.timeline}
        />
      );
    case "partners":
      return <PartnersView overview={shown} density={arrangement.density} arranged={arrangement.partners} />;
  }
});

function Empty({ arrangement }: { readonly arrangement: Arrangement }) {
  const { empty, emptyFilter } = useTexts().tab.portfolio;
  if (!isNarrowed(arrangement)) {
    return (
      <Nothing title={empty.title} text={empty.text}>
        <Link href="/triage">{empty.action}</Link>
      </Nothing>
    );
  }
  return (
    <Nothing title={emptyFilter.title} text={emptyFilter.text}>
      <Link href={addressOf({ ...arrangement, filter: usual.filter })}>{emptyFilter.action}</Link>
    </Nothing>
  );
}

function isEmpty({ initiatives, questions }: PortfolioOverview): boolean {
  return initiatives.length === 0 && questions.every(({ total }) => total === 0);
}
