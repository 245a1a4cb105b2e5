import { Button } from "@fluentui/react-components";
import { useLocation } from "wouter";
import { Note } from "./note.tsx";
import { useTexts } from "./texts.ts";

interface IgnoredPartsProps {
  /** As `name=value`. */
  readonly parts: readonly string[];
  /** The same page without them. */
  readonly without: string;
}

/** What stands in the address and means nothing here. */
export function IgnoredParts({ parts, without }: IgnoredPartsProps) {
  const { questions: words } = useTexts().tab;
  const [, navigate] = useLocation();
  if (parts.length === 0) return null;
  const shown = parts.map((each) => (each.length > longestShown ? `${each.slice(0, longestShown)}…` : each));
  return (
    <Note
      intent="warning"
      title={words.ignored.title}
      action={<Button onClick={() => navigate(without, { replace: true })}>{words.ignored.action}</Button>}
    >
      {words.ignored.text(shown.slice(0, mostShown).join(", "))}
    </Note>
  );
}

const longestShown = 40;
const mostShown = 5;
