import { Link } from "wouter";
import type { NewsLine } from "#src/front/front.contract.ts";
import type { Instant } from "#src/kernel/time.ts";
import { listed, moment } from "#src/texts/format.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { Section } from "#tab/ui/section.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./front.module.css";
import { useLastVisit } from "./use-last-visit.ts";

interface NewsProps {
  readonly lines: readonly NewsLine[];
  readonly now: Instant;
}

/** What others did, with a mark at what is new since the reader's last visit. */
export function News({ lines, now }: NewsProps) {
  const { front } = useTexts().tab;
  const { me } = useAlliance();
  const since = useLastVisit(me.id, now);
  const isNew = ({ at }: NewsLine) => Date.parse(at) > Date.parse(since);
  const fresh = lines.filter(isNew).length;
  return (
    <Section
      title={front.news}
      {...(fresh === 0 ? {} : { aside: <span className={styles.fresh}>{front.newCount(fresh)}</span> })}
    >
      {lines.length === 0 ? <p className={styles.said}>{front.noNews}</p> : null}
      <ol className={styles.news}>
        {lines.map((line) => (
          <NewsItem key={hrefOf(line)} line={line} isNew={isNew(line)} />
        ))}
      </ol>
    </Section>
  );
}

interface NewsItemProps {
  readonly line: NewsLine;
  readonly isNew: boolean;
}

function NewsItem({ line, isNew }: NewsItemProps) {
  const { tab, language } = useTexts();
  const { front } = tab;
  const number = line.about === "question" ? line.question.number : null;
  return (
    <li className={styles.newsLine} data-new={isNew}>
      <p className={styles.above}>
        {isNew ? <span className={styles.newTag}>{front.newSinceVisit}</span> : null}
        {line.concerns ? <span className={styles.yours}>{front.concernsYou}</span> : null}
        {number === null ? null : <span>{number}</span>}
        <time dateTime={line.at}>{moment(language, line.at)}</time>
      </p>
      <p className={styles.title} dir="auto">
        <Link href={hrefOf(line)} className={styles.whole}>
          {line.about === "question" ? line.question.title : line.initiative.title}
        </Link>
      </p>
      <p className={styles.why}>
        <Happened line={line} />
      </p>
    </li>
  );
}

function Happened({ line }: { readonly line: NewsLine }) {
  const { tab, vocabulary, language } = useTexts();
  if (line.about === "initiative") return tab.front.born;
  const { what, who, whom, done, route } = line;
  const said = route === null ? null : tab.front.decided(vocabulary.routes[route]);
  return `${who?.name ?? tab.question.system} ${said ?? tab.question.happened[what]({ whom: listed(language, whom), done })}`;
}

function hrefOf(line: NewsLine): string {
  return line.about === "question" ? `/questions/${line.question.id}` : `/initiatives/${line.initiative.id}`;
}
