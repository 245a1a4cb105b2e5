import type { ViewName } from "#src/portfolio/view-names.ts";
import { viewNames } from "#src/portfolio/view-names.ts";
import { Dialog } from "#tab/ui/dialog.tsx";
import { ShortcutHint } from "#tab/ui/shortcuts.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./help-sheet.module.css";

interface HelpSheetProps {
  readonly view: ViewName;
  readonly onClose: () => void;
}

/** Which keys there are on this page, in this view. */
export function HelpSheet({ view: shown, onClose }: HelpSheetProps) {
  const { keys, views } = useTexts().tab.portfolio;
  const walking = [["J", keys.next] as const, ["K", keys.previous] as const];
  const moving = [["M", keys.move] as const];
  const told: readonly (readonly [key: string, does: string])[] = [
    ["/", keys.search],
    ...viewNames.map((view, index) => [String(index + 1), keys.view(views.names[view])] as const),
    ...walking,
    ...(shown === "board" || shown === "table" ? moving : []),
    ["C", keys.clear],
    ["V", keys.saved],
    ["D", keys.density],
    ["?", keys.help],
  ];
  return (
    <Dialog title={keys.title} onClose={onClose}>
      <dl className={styles.keys}>
        {told.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <ShortcutHint>{keys.off}</ShortcutHint>
    </Dialog>
  );
}
