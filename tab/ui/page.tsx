import type { ReactNode } from "react";
import type { Language } from "#src/profile/profile.ts";
import styles from "./page.module.css";
import { usePageTitle } from "./page-title.ts";

interface PageProps {
  readonly title: string;
  /** The language of the title, where that is not the page's own. */
  readonly titleIn?: Language;
  /** Small line above the title, such as a number. */
  readonly above?: ReactNode;
  readonly below?: ReactNode;
  readonly aside?: ReactNode;
  readonly children?: ReactNode;
}

/** One page: its title in the document and above the content. */
export function Page({ title, titleIn, above, below, aside, children }: PageProps) {
  usePageTitle(title);
  return (
    <>
      <header className={styles.header}>
        <div className={styles.heading}>
          {above === undefined ? null : <p className={styles.above}>{above}</p>}
          <h1 className={styles.title} dir="auto" lang={titleIn}>
            {title}
          </h1>
          {below === undefined ? null : <div className={styles.below}>{below}</div>}
        </div>
        {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </>
  );
}
