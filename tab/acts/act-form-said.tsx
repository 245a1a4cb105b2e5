import type { Setback } from "#tab/api/problem.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";

interface ActFormSaidProps {
  readonly state: {
    readonly typing: { readonly problems: number };
    readonly setback: Setback | null;
    readonly changed: boolean;
  };
  readonly isOffered: boolean;
}

/** How sending fared, right above the button that was pressed. */
export function ActFormSaid({ state, isOffered }: ActFormSaidProps) {
  const { forms, states } = useTexts().tab;
  const { setback, changed } = state;
  if (!isOffered) {
    return (
      <Note intent="warning" title={forms.tooLate.title}>
        {forms.tooLate.text}
      </Note>
    );
  }
  if (changed) {
    return (
      <Note intent="warning" title={forms.changed.title}>
        {forms.changed.text}
      </Note>
    );
  }
  if (setback) return <Note intent="danger">{setback.detail || states.offline}</Note>;
  if (state.typing.problems > 0) return <Note intent="danger">{forms.incomplete(state.typing.problems)}</Note>;
  return null;
}
