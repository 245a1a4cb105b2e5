import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { Link } from "wouter";
import type { InitiativeCard } from "#src/portfolio/portfolio-overview.contract.ts";
import { count, plainDay } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./above.module.css";
import { withFilter } from "./arrangement.ts";
import { Folded } from "./folded.tsx";
import type { Above } from "./narrowed.ts";
import { Panel } from "./panel.tsx";
import type { Arranging } from "./use-arranging.ts";

interface AttendProps {
  readonly above: Above;
  readonly beforeWords: Above;
  readonly arranging: Arranging;
}

/**
 * What asks for attention: how much for each reason, and which initiatives. Pressing a reason narrows the page to it. Words
 * that are looked for change the numbers and leave the reasons where they stand.
 */
export function Attend({ above: { asking, reasons }, beforeWords, arranging }: AttendProps) {
  const { tab, vocabulary, language } = useTexts();
  const { attend } = tab.portfolio;
  const offered = new Set(beforeWords.reasons.flatMap(({ why, count: many }) => (many > 0 ? [why] : [])));
  const { arrangement, hrefOf } = arranging;
  const { attention: chosen } = arrangement.filter;
  // Pressed once more, a reason lets go.
  const toggled = (why: NonNullable<typeof chosen>) =>
    hrefOf(withFilter(arrangement, { attention: why === chosen ? undefined : why }));
  const isListed = (why: string) => chosen === undefined || chosen === "any" || why === chosen;
  const listed = asking.filter(({ attention }) => attention.some(({ why }) => isListed(why)));
  return (
    <Panel name="portfolio.attend" title={attend.title} count={count(language, asking.length)}>
      {beforeWords.asking.length === 0 ? (
        <p className={styles.none}>{attend.none}</p>
      ) : (
        <ul className={styles.counts}>
          <li>
            <Link
              href={toggled("any")}
              className={styles.count}
              {...(chosen === "any" ? { "aria-current": "true" } : {})}
            >
              {attend.all} <strong>{count(language, asking.length)}</strong>
            </Link>
          </li>
          {reasons
            .filter(({ why }) => offered.has(why) || why === chosen)
            .map(({ why, count: many }) => (
              <li key={why}>
                <Link
                  href={toggled(why)}
                  data-why={why}
                  className={styles.count}
                  {...(why === chosen ? { "aria-current": "true" } : {})}
                >
                  {vocabulary.attention[why]} <strong>{count(language, many)}</strong>
                </Link>
              </li>
            ))}
          {listed.length === 0 ? (
            <li className={styles.noneFound}>{attend.noneFound}</li>
          ) : (
            <li className={styles.which}>
              <Folded
                name="portfolio.attend.list"
                summary={attend.list(listed.length)}
                opened={attend.hide(listed.length)}
              >
                {() => <Asking initiatives={listed} />}
              </Folded>
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}

/** Of more nobody reads the list; a reason makes it shorter. */
const most = 30;

function Asking({ initiatives }: { readonly initiatives: readonly InitiativeCard[] }) {
  const { tab, language } = useTexts();
  const { attend, table } = tab.portfolio;
  return (
    <>
      <ul className={styles.list}>
        {initiatives.slice(0, most).map(({ id, title, attention }) => (
          <li key={id}>
            <Link href={`/initiatives/${id}`} dir="auto">
              {title}
            </Link>
            <ul className={styles.reasons}>
              {attention.map(({ why, since }) => (
                <li key={why}>
                  <WarningRegular aria-hidden="true" />
                  {attend.since[why](plainDay(language, since))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {initiatives.length > most ? (
        <p className={styles.none}>{table.shown(count(language, most), count(language, initiatives.length))}</p>
      ) : null}
    </>
  );
}
