import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import type { Language } from "#src/profile/profile.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { Navigation } from "./navigation.tsx";
import { PersonSwitch } from "./person-switch.tsx";
import styles from "./shell.module.css";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import type { DemoChoice } from "./use-session.ts";
import { useWholeInSight } from "./use-whole-in-sight.ts";

interface ShellProps {
  readonly demo: DemoChoice | null;
  readonly onLanguage: (language: Language) => void;
  readonly children: ReactNode;
}

/** What stands around every page. Teams shows the name of the app already, so there is no second title bar. */
export function Shell({ demo, onLanguage, children }: ShellProps) {
  const { tab } = useTexts();
  const main = useFocusOnNavigation();
  useKeptPlace(main);
  useKeptFocus(main);
  useWholeInSight(main);
  return (
    <>
      <a className={styles.skip} href="#main">
        {tab.shell.skip}
      </a>
      <header className={styles.bar}>
        <Navigation />
        <div className={demo ? `${styles.settings} ${styles.wide}` : styles.settings}>
          {demo ? <PersonSwitch demo={demo} /> : null}
          <LanguageSwitch onLanguage={onLanguage} />
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}

/** After a link the keyboard and the screen reader go on at the new page, not where the old link was. */
function useFocusOnNavigation() {
  const main = useRef<HTMLElement>(null);
  const [path] = useLocation();
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    // A page may have taken the focus to where it is needed, or kept it on the link that was pressed.
    if (main.current?.contains(document.activeElement)) return;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [path]);
  return main;
}
