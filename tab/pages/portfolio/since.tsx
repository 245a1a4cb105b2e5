import { Link } from "wouter";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { count, plainDay } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./above.module.css";
import { changesByKind, dayIn } from "./changes.ts";
import { Folded } from "./folded.tsx";
import { Panel } from "./panel.tsx";
import { useLaneWords } from "./use-words.ts";

type Changed = PortfolioOverview["changed"];

interface SinceProps {
  readonly changed: Changed;
  readonly beforeWords: Changed;
}

/** What became of the portfolio since the delivery moment before. Words that are looked for leave the numbers in their places. */
export function Since({ changed, beforeWords }: SinceProps) {
  const { tab, language } = useTexts();
  const { sinceThen: since } = tab.portfolio;
  const { moment } = changed;
  const found = new Set(changed.changes);
  const kinds = changesByKind(beforeWords.changes).map(({ kind, changes }) => ({
    kind,
    changes: changes.filter((change) => found.has(change)),
  }));
  return (
    <Panel name="portfolio.since" title={since.title} count={count(language, changed.changes.length)}>
      <div className={styles.told}>
        <p className={styles.moment}>
          {moment ? since.moment(moment.title, plainDay(language, moment.day)) : since.first}
        </p>
        {kinds.length === 0 ? (
          <p className={styles.none}>{since.none}</p>
        ) : (
          <>
            <ul className={styles.numbers}>
              {kinds.map(({ kind, changes }) => (
                <li key={kind}>{since.counts[kind](changes.length)}</li>
              ))}
            </ul>
            {found.size === 0 ? (
              <p className={styles.noneFound}>{since.noneFound}</p>
            ) : (
              <div className={styles.which}>
                <Folded name="portfolio.since.list" summary={since.list} opened={since.hide}>
                  {() => <Kinds kinds={kinds.filter(({ changes }) => changes.length > 0)} />}
                </Folded>
              </div>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function Kinds({ kinds }: { readonly kinds: ReturnType<typeof changesByKind> }) {
  const { tab } = useTexts();
  const { sinceThen: since } = tab.portfolio;
  return (
    <div className={styles.kinds}>
      {kinds.map(({ kind, changes }) => (
        <div key={kind}>
          <h3 className={styles.kind}>{since.kinds[kind]}</h3>
          <ul className={styles.list}>
            {changes.map((change) => (
              <li key={change.initiative.id}>
                <Link href={`/initiatives/${change.initiative.id}`} dir="auto">
                  {change.initiative.title}
                </Link>
                <FromTo change={change} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function FromTo({ change: { from, to } }: { readonly change: Changed["changes"][number] }) {
  const { tab, language } = useTexts();
  const laneWords: Readonly<Record<string, string>> = useLaneWords();
  if (from === null) return null;
  const words = (told: string) => {
    const day = dayIn(told);
    return day === null ? (laneWords[told] ?? told) : plainDay(language, day);
  };
  return <p className={styles.fromTo}>{tab.portfolio.sinceThen.fromTo(words(from), words(to))}</p>;
}
