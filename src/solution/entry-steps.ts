import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { KnownSolution, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { Entry } from "./entry.ts";
import { emptyEntry, entryOf } from "./entry.ts";
import type { Changed, Entered, InStage, Origin, Proposed } from "./solution.ts";
import { SolutionId } from "./solution.ts";

/** It has been taken out of the catalogue: first it has to be brought back. */
export interface TakenOut {
  readonly code: "taken_out";
}

export interface InCatalogueAlready {
  readonly code: "in_catalogue_already";
}

/** Since it was accepted something else was done with it, or it was never proposed. */
export interface ChangedSince {
  readonly code: "changed_since";
}

/** An entry as it is, whatever was done with it last. */
export type Standing = Pick<Entered, "stage" | "id" | "entry" | "origin">;

type Done = Pick<Changed, "by" | "at">;

/** `themes` and `sdgs` are those that whoever accepts it chose. */
export function accepted(
  waiting: InStage<"waiting">,
  { themes, sdgs }: { readonly themes: readonly ThemeKey[]; readonly sdgs: readonly SdgNumber[] },
  { by, at }: Done,
): InStage<"accepted"> {
  const { title, description, forWhom, link, proposedBy, organisation, proposedAt } = waiting;
  const proposed: Proposed = {
    title,
    description,
    forWhom,
    link,
    themes: waiting.themes,
    proposedBy,
    organisation,
    proposedAt,
  };
  return {
    stage: "accepted",
    id: KnownSolutionId.parse(waiting.id),
    entry: { ...entryFrom(proposed), themes: [...new Set(themes)], sdgs: [...new Set(sdgs)] },
    origin: { from: "proposal", proposed, acceptedBy: by, acceptedAt: at },
    changed: { what: "accepted", by, at },
  };
}

/** What a proposal says, as an entry. */
export function entryFrom({ title, description, forWhom, link, themes }: Proposed): Entry {
  return { ...emptyEntry, title, description, forWhom, themes, sources: link === null ? [] : [link] };
}

/** Once something else was done with it, undoing the acceptance would lose that. */
export function mayReopen({ changed }: Pick<Entered, "changed">): boolean {
  return changed.what === "accepted";
}

/** Accepting it is undone: it waits to be judged, as it was proposed. */
export function reopened({ id, origin, changed }: Entered, at: Instant): Result<InStage<"waiting">, ChangedSince> {
  if (origin.from !== "proposal" || !mayReopen({ changed })) return refuse({ code: "changed_since" });
  return ok({ stage: "waiting", id: SolutionId.parse(id), ...origin.proposed, reopenedAt: at });
}

export function added(
  { id, entry }: { readonly id: SolutionId; readonly entry: Entry },
  organisation: Extract<Origin, { from: "keeper" }>["organisation"],
  { by, at }: Done,
): InStage<"accepted"> {
  return {
    stage: "accepted",
    id: KnownSolutionId.parse(id),
    entry,
    origin: { from: "keeper", addedBy: by, organisation, addedAt: at },
    changed: { what: "added", by, at },
  };
}

/** As it stands in the profile: nobody did anything with it yet. */
export function fromProfile(known: KnownSolution): Standing {
  return { stage: "accepted", id: known.id, entry: entryOf(known), origin: { from: "profile" } };
}

export function rewritten(
  { stage, id, origin }: Standing,
  entry: Entry,
  { what, by, at }: Done & { readonly what: "edited" | "restored" },
): Result<InStage<"accepted">, TakenOut> {
  if (stage === "retired") return refuse({ code: "taken_out" });
  return ok({ stage, id, entry, origin, changed: { what, by, at } });
}

export function retired(
  { stage, id, entry, origin }: Standing,
  { by, at }: Done,
): Result<InStage<"retired">, TakenOut> {
  if (stage === "retired") return refuse({ code: "taken_out" });
  return ok({ stage: "retired", id, entry, origin, changed: { what: "retired", by, at } });
}

export function returned(
  { stage, id, entry, origin }: Standing,
  { by, at }: Done,
): Result<InStage<"accepted">, InCatalogueAlready> {
  if (stage === "accepted") return refuse({ code: "in_catalogue_already" });
  return ok({ stage: "accepted", id, entry, origin, changed: { what: "returned", by, at } });
}
