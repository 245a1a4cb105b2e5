import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { withoutPersonalData } from "#src/question/personal-data.ts";
import type { StandingEntry } from "./catalogue.store.ts";
import type { EntryCommand, KeepEntryDeps, KeepRefusal, Kept } from "./change-entry.usecase.ts";
import { changeEntry } from "./change-entry.usecase.ts";
import { textOf } from "./entry-checks.ts";
import type { EntryUnfit } from "./entry-fits.usecase.ts";
import { entryFits } from "./entry-fits.usecase.ts";
import type { InCatalogueAlready, Standing, TakenOut } from "./entry-steps.ts";
import { retired, returned, rewritten } from "./entry-steps.ts";
import type { Entry, EntryChange, EntryWritten } from "./entry.ts";
import { changeBetween, entryBefore, writtenAnew } from "./entry.ts";
import { inCatalogue } from "./named-alike.usecase.ts";
import type { SolutionExists } from "./solution.ts";
import { isRewriting } from "./solution.ts";

export interface EditEntry extends EntryCommand {
  readonly written: EntryWritten;
  /** The keeper has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
}

export interface RestoreEntry extends EntryCommand {
  /** The `seq` of the change before which it read as it shall read again. */
  readonly before: number;
}

/** Says something else of it; the very same text is no change and leaves no trace. */
export function editEntry(
  deps: KeepEntryDeps,
  actor: Actor,
  command: EditEntry,
): Promise<Result<StandingEntry, KeepRefusal | TakenOut | EntryUnfit | HoldsPersonalData>> {
  return changeEntry<TakenOut | EntryUnfit | HoldsPersonalData>(deps, actor, {
    command,
    step: async ({ standing }, at) => {
      const entry = writtenAnew(standing.entry, command.written);
      const fits = await entryFits(deps, standing, entry);
      if (!fits.ok) return fits;
      const readable = withoutPersonalData(
        textOf(entry),
        { writing: "solution", confidential: false, despitePersonalData: command.despitePersonalData },
        textOf(standing.entry),
      );
      return readable.ok ? rewriting(standing, entry, { what: "edited", by: actor.person, at }) : readable;
    },
  });
}

/** Undoes one change and all that came after it. */
export function restoreEntry(
  deps: KeepEntryDeps,
  actor: Actor,
  command: RestoreEntry,
): Promise<Result<StandingEntry, KeepRefusal | TakenOut | EntryUnfit>> {
  return changeEntry<NotFound | TakenOut | EntryUnfit>(deps, actor, {
    command,
    step: async ({ standing }, at) => {
      const undone = await changesSince(deps, command);
      if (undone === null) return refuse({ code: "not_found" });
      const entry = entryBefore(standing.entry, undone);
      const fits = await entryFits(deps, standing, entry);
      return fits.ok ? rewriting(standing, entry, { what: "restored", by: actor.person, at }) : fits;
    },
  });
}

/** Nobody finds it any more; who was offered it still reads what it was. */
export function retireEntry(
  deps: KeepEntryDeps,
  actor: Actor,
  command: EntryCommand,
): Promise<Result<StandingEntry, KeepRefusal | TakenOut>> {
  return changeEntry(deps, actor, {
    command,
    step: async ({ standing }, at) => {
      const out = retired(standing, { by: actor.person, at });
      return out.ok ? ok({ value: out.value, event: { type: "solution_retired" } }) : out;
    },
  });
}

/** Since it was taken out another one of its title may have come. */
export function returnEntry(
  deps: KeepEntryDeps,
  actor: Actor,
  command: EntryCommand,
): Promise<Result<StandingEntry, KeepRefusal | InCatalogueAlready | SolutionExists>> {
  return changeEntry<InCatalogueAlready | SolutionExists>(deps, actor, {
    command,
    step: async ({ standing }, at) => {
      const back = returned(standing, { by: actor.person, at });
      if (!back.ok) return back;
      const alike = await inCatalogue(deps, standing.entry.title, standing.id);
      return alike ? refuse(alike) : ok({ value: back.value, event: { type: "solution_returned" } });
    },
  });
}

function rewriting(
  standing: Standing,
  entry: Entry,
  done: Parameters<typeof rewritten>[2],
): Result<Kept | null, TakenOut> {
  const value = rewritten(standing, entry, done);
  if (!value.ok) return value;
  const change = changeBetween(standing.entry, entry);
  const type = done.what === "edited" ? "solution_edited" : "solution_restored";
  return ok(change && { value: value.value, event: { type, change } });
}

/** Newest first; null where that change was none of what it says. */
async function changesSince(
  { solutions }: Pick<KeepEntryDeps, "solutions">,
  { solution, before }: RestoreEntry,
): Promise<readonly EntryChange[] | null> {
  const since = (await solutions.history(solution)).filter(({ seq }) => seq >= before);
  const [first] = since;
  if (first?.seq !== before || !isRewriting(first.event)) return null;
  return since.toReversed().flatMap(({ event }) => (isRewriting(event) ? [event.change] : []));
}
