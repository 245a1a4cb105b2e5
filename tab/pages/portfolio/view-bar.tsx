import { Button } from "@fluentui/react-components";
import { BoardRegular } from "@fluentui/react-icons/svg/board";
import { KeyboardRegular } from "@fluentui/react-icons/svg/keyboard";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { PrintRegular } from "@fluentui/react-icons/svg/print";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { TextLineSpacingRegular } from "@fluentui/react-icons/svg/text-line-spacing";
import { TimelineRegular } from "@fluentui/react-icons/svg/timeline";
import { useState } from "react";
import { Link } from "wouter";
import type { ViewName } from "#src/portfolio/view-names.ts";
import { viewNames } from "#src/portfolio/view-names.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { HelpSheet } from "./help-sheet.tsx";
import type { Arranging } from "./use-arranging.ts";
import styles from "./view-bar.module.css";

const icons = {
  board: BoardRegular,
  table: TableRegular,
  timeline: TimelineRegular,
  partners: PeopleTeamRegular,
} as const satisfies Record<ViewName, unknown>;

/** The four ways to look at the same portfolio, and how closely. */
export function ViewBar({ arranging }: { readonly arranging: Arranging }) {
  const { portfolio: words } = useTexts().tab;
  const { arrangement, hrefOf, arrange } = arranging;
  const [isHelping, setIsHelping] = useState(false);
  const isCompact = arrangement.density === "compact";
  return (
    <div className={styles.bar}>
      <nav aria-label={words.views.label} className={styles.views}>
        <ul>
          {viewNames.map((view) => {
            const Icon = icons[view];
            return (
              <li key={view}>
                <Link
                  href={hrefOf({ view })}
                  data-view={view}
                  {...(view === arrangement.view ? { "aria-current": "page" } : {})}
                >
                  <Icon aria-hidden="true" />
                  {words.views.names[view]}
                </Link>
              </li>
            );
          })}
        </ul>
      </nav>
      <div className={styles.tools}>
        <Button
          appearance={isCompact ? "primary" : "subtle"}
          icon={<TextLineSpacingRegular />}
          aria-pressed={isCompact}
          title={words.density.names.compact}
          onClick={() => arrange({ density: isCompact ? "comfortable" : "compact" })}
        >
          <span className={styles.words}>{words.density.names.compact}</span>
        </Button>
        <span className={styles.wide}>
          <Button appearance="subtle" icon={<PrintRegular />} title={words.print} onClick={() => window.print()}>
            <span className={styles.words}>{words.print}</span>
          </Button>
          <Button
            appearance="subtle"
            icon={<KeyboardRegular />}
            data-key="help"
            aria-label={words.keys.act}
            title={words.keys.act}
            onClick={() => setIsHelping(true)}
          />
        </span>
      </div>
      {isHelping ? <HelpSheet view={arrangement.view} onClose={() => setIsHelping(false)} /> : null}
    </div>
  );
}
