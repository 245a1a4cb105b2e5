import { useState } from "react";
import type { EntryField } from "#src/solution/entry.ts";
import type { SolutionDetail } from "#src/solution/solution.contract.ts";
import { useApi } from "#tab/api/use-api.ts";
import type { Typing } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { EntryDraft, Joined } from "./entry-draft.ts";
import { draftOf, joined, writtenIn } from "./entry-draft.ts";
import { entryRules } from "./entry-rules.ts";

/** An entry as it stood when somebody began to type, at that revision. */
interface Base {
  readonly rev: number;
  readonly draft: EntryDraft;
}

/**
 * What is typed of an entry that others can change at the same time. What it was typed over is kept with it, so that their
 * changes can be taken over, also hours later, without losing anything of either. `changed` is null until that happened;
 * then it holds what both changed.
 */
export function useStandingTyped(solution: SolutionDetail) {
  const { tab } = useTexts();
  const { who } = useApi();
  const standing: Base = { rev: solution.rev, draft: draftOf(solution) };
  const [changed, setChanged] = useState<Joined["clashes"] | null>(null);
  const typing = useTyped(`edit-entry.${who}.${solution.id}`, {
    ...entryRules(tab, standing.draft),
    base: { fresh: JSON.stringify(standing) },
  });
  const base = baseIn(typing.typed.base) ?? standing;

  if (base.rev !== standing.rev) {
    const { draft, clashes } = joined(typing.typed, { before: base.draft, theirs: standing.draft });
    typing.change({ ...draft, base: JSON.stringify(standing) });
    // Our own change may be seen here before the server has answered that it is done.
    if (!saysTheSame(typing.typed, standing.draft)) setChanged(clashes);
  }

  // What was typed over goes with what is typed, and is no field.
  const shown: Typing<EntryField> = typing;
  return { typing: shown, rev: base.rev, changed };
}

function saysTheSame(one: EntryDraft, other: EntryDraft): boolean {
  return JSON.stringify(writtenIn(one)) === JSON.stringify(writtenIn(other));
}

/** Null for what an older program kept. */
function baseIn(text: string): Base | null {
  try {
    // Written above: whatever else stands there does not parse, or has no revision.
    const found = JSON.parse(text) as Base;
    return typeof found.rev === "number" && typeof found.draft.title === "string" ? found : null;
  } catch {
    return null;
  }
}
