import type { Setback } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import type { ActSays } from "./one-act.ts";

interface ActFormSaidProps {
  readonly state: {
    readonly typing: { readonly problems: number };
    readonly setback: Setback | null;
    readonly changed: boolean;
  };
  readonly isOffered: boolean;
  readonly says: ActSays;
}

/** How sending fared, right above the button that was pressed. */
export function ActFormSaid({ state, isOffered, says }: ActFormSaidProps) {
  const { forms, states } = useTexts().tab;
  const { setback, changed } = state;
  if (!isOffered) {
    return (
      <Note intent="warning" title={says.tooLate.title}>
        {says.tooLate.text}
      </Note>
    );
  }
  if (changed) {
    return (
      <Note intent="warning" title={says.changed.title}>
        {says.changed.text}
      </Note>
    );
  }
  if (setback) return <Note intent="danger">{setback.detail || states.offline}</Note>;
  if (state.typing.problems > 0) return <Note intent="danger">{forms.incomplete(state.typing.problems)}</Note>;
  return null;
}
