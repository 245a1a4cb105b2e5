import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import type { StandingEntry } from "./catalogue.store.ts";
import type { Entry, EntryChange, EntryField } from "./entry.ts";
import { entryFields } from "./entry.ts";
import { happened } from "./happened.ts";
import type { SolutionHappening } from "./keep-entry.contract.ts";
import { entryAbilities } from "./solution.policy.ts";
import type { SolutionEvent } from "./solution.ts";
import { isRewriting } from "./solution.ts";

/** What was done with an entry as `actor` sees it, newest first. */
export function happeningsShown(
  deps: NamesDeps,
  actor: Actor,
  { standing, history }: Pick<StandingEntry, "standing"> & { readonly history: readonly Recorded<SolutionEvent>[] },
): Promise<SolutionHappening[]> {
  const names = namesFrom(deps);
  const restores = entryAbilities(actor, standing).includes("solution.restore");
  return Promise.all(
    history.toReversed().map(async ({ seq, at, by, event }) => ({
      seq,
      at,
      by: by === null ? null : await names.person(PersonId.parse(by)),
      what: happened[event.type],
      changes: "change" in event && event.change ? changesIn(event.change) : [],
      restorable: restores && isRewriting(event),
    })),
  );
}

function changesIn({ before, after }: EntryChange): SolutionHappening["changes"] {
  return entryFields
    .filter((field) => before[field] !== undefined || after[field] !== undefined)
    .map((field) => ({ field, before: linesOf(field, before), after: linesOf(field, after) }));
}

function linesOf(field: EntryField, part: EntryChange["before"]): string[] {
  if (field === "examples") return examplesIn(part).map(({ text }) => text);
  const value = part[field];
  if (value === undefined || value === "") return [];
  return typeof value === "string" ? [value] : value.map(String);
}

function examplesIn({ examples = [] }: Partial<Pick<Entry, "examples">> | EntryChange["before"]): Entry["examples"] {
  return examples;
}
