import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { listed } from "#src/texts/format.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { addressOf, isNarrowed, withFilter } from "./arrangement.ts";
import styles from "./page.module.css";
import type { UnknownPart } from "./unknown.ts";
import { unknownIn } from "./unknown.ts";
import type { Arranging } from "./use-arranging.ts";
import type { Offered } from "./use-chosen.ts";

interface UnknownPartsProps {
  readonly arranging: Arranging;
  readonly offered: Offered;
}

/** What stands in the link and is not known, or not any more; the rest of it still holds. */
export function UnknownParts({ arranging, offered }: UnknownPartsProps) {
  const { tab, language } = useTexts();
  const { unknownParts: words } = tab.portfolio;
  const nameOf = useNames();
  const [, navigate] = useLocation();
  const { arrangement, ignored, clear } = arranging;
  const parts = unknownIn({ arrangement, ignored }, offered.isComplete ? offered : null);
  if (parts.length === 0) return null;
  const without = withFilter(arrangement, Object.fromEntries(parts.map(({ name }) => [name, undefined])));
  const told = parts.slice(0, mostTold).map((part) => wordsFor(part, nameOf));
  return (
    <Note
      intent="info"
      title={words.title}
      action={
        <span className={styles.noteActs}>
          <Button onClick={() => navigate(addressOf(without), { replace: true })}>{words.remove}</Button>
          {isNarrowed(without) ? <Button onClick={clear}>{words.clear}</Button> : null}
        </span>
      }
    >
      {words.text(listed(language, told))}
    </Note>
  );
}

const mostTold = 5;
const longestTold = 40;

function wordsFor({ name, value }: UnknownPart, nameOf: Readonly<Record<string, string>>): string {
  const short = value !== null && value.length > longestTold ? `${value.slice(0, longestTold)}…` : value;
  const named = nameOf[name] ?? name.slice(0, longestTold);
  return short === null ? named : `${named} "${short}"`;
}

/** What the parts of an address are called on the page. */
function useNames(): Readonly<Record<string, string>> {
  const { portfolio: words } = useTexts().tab;
  return {
    ...words.unknownParts.names,
    theme: words.theme,
    phase: words.phase,
    processOwner: words.processOwner,
    partner: words.partner,
    sdg: words.sdg,
    attention: words.attention,
  };
}
