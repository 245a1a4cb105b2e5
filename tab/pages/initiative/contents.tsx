import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { count } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./contents.module.css";
import type { SectionName } from "./sections.ts";
import { countIn } from "./sections.ts";

interface ContentsProps {
  readonly initiative: InitiativeDetail;
  readonly sections: readonly SectionName[];
}

/** What there is on the page and how much of it, as links to each part. */
export function Contents({ initiative, sections }: ContentsProps) {
  const { tab, language } = useTexts();
  return (
    <nav className={styles.contents} aria-label={tab.initiative.contents}>
      <ul>
        {sections.map((name) => (
          <li key={name}>
            <a href={`#${name}`}>
              {tab.initiative[name]}
              <span className={styles.count}>{count(language, countIn(initiative, name))}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
