import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { takingTurns } from "#src/kernel/taking-turns.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import { fixedCatalogue } from "#src/profile/fixed-catalogue.ts";
import type { KnownSolution, Profile } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { Standing } from "./entry-steps.ts";
import { entryFrom, fromProfile } from "./entry-steps.ts";
import type { Entered, Solution } from "./solution.ts";
import { isEntered } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

type Solutions = Pick<SolutionStore, "get" | "list" | "stamp">;
type Kept = Pick<Profile, "knownSolutions">;

/** What stands in the profile, each entry as people left it, followed by what they put in. */
export function growingCatalogue(profile: Kept, solutions: Solutions): Catalogue {
  const fixed = fixedCatalogue(profile);
  const inTurn = takingTurns();
  const touched: Touched = new Map();
  let last: Joined = { stamp: untouched, all: profile.knownSolutions };

  /** Those who ask at the same moment are given the same list. */
  async function renewed(): Promise<readonly KnownSolution[]> {
    // What comes in while this reads makes the next one who asks read on.
    const stamp = await solutions.stamp();
    if (stamp === last.stamp) return last.all;
    await catchUp(solutions, touched);
    last = { stamp, all: joined(profile, touched) };
    return last.all;
  }

  return {
    all: async () => ((await solutions.stamp()) === last.stamp ? last.all : inTurn("renew", renewed)),
    get: async (id) => {
      const found = await solutions.get(id);
      return found ? standingIn(found.value)[0] : fixed.get(id);
    },
    recall: async (id) => {
      const found = await solutions.get(id);
      return found ? onceKnown(found.value) : fixed.get(id);
    },
  };
}

/** An entry with the revision that changing it rests on: 0 while it stands in the profile alone. */
export interface StandingEntry {
  readonly standing: Standing;
  readonly rev: number;
  /** Null for what stands in the profile alone. */
  readonly stored: Versioned<Entered> | null;
}

/** Undefined for what never was in the catalogue. */
export async function standingEntry(
  { profile, solutions }: { readonly profile: Kept; readonly solutions: Pick<SolutionStore, "get"> },
  id: Solution["id"],
): Promise<StandingEntry | undefined> {
  const found = await solutions.get(id);
  if (!found) {
    const known = profile.knownSolutions.find((solution) => solution.id === id);
    return known && { standing: fromProfile(known), rev: 0, stored: null };
  }
  const { value, rev, etag } = found;
  return isEntered(value) ? { standing: value, rev, stored: { value, rev, etag } } : undefined;
}

/** The list, and the stamp that it was made under. */
interface Joined {
  readonly stamp: string;
  readonly all: readonly KnownSolution[];
}

/** All that people ever touched, as it was read last. */
type Touched = Map<Solution["id"], Versioned<Solution>>;

/** The stamp of a catalogue that nobody changed. */
const untouched = "";
const readAtOnce = 50;

/** Whatever is changed comes to the front of the list, so where a page holds nothing new, nothing new stands behind it. */
async function catchUp(solutions: Solutions, touched: Touched, cursor?: string): Promise<void> {
  const page = await solutions.list({
    where: {},
    order: "changedAt",
    direction: "descending",
    limit: readAtOnce,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const news = page.items.filter(({ value, etag }) => touched.get(value.id)?.etag !== etag);
  for (const found of news) touched.set(found.value.id, found);
  if (news.length > 0 && page.next !== null) await catchUp(solutions, touched, page.next);
}

function joined({ knownSolutions }: Kept, touched: Touched): readonly KnownSolution[] {
  const left = new Map([...touched].map(([id, { value }]) => [id, value]));
  const ofProfile = knownSolutions.flatMap((known) => {
    const kept = left.get(known.id);
    left.delete(known.id);
    return kept ? standingIn(kept) : [known];
  });
  const added = [...left.values()].filter(isEntered).toSorted((one, other) => (since(one) < since(other) ? -1 : 1));
  return [...ofProfile, ...added.flatMap(standingIn)];
}

/** Empty for what was taken out, or waits again. */
function standingIn(solution: Solution): readonly KnownSolution[] {
  return solution.stage === "accepted" ? [knownFrom(solution)] : [];
}

/** Undefined for a proposal that nobody accepted yet: of that only its proposer and those who judge know. */
function onceKnown(solution: Solution): KnownSolution | undefined {
  if (isEntered(solution)) return knownFrom(solution);
  return solution.reopenedAt === null ? undefined : { id: KnownSolutionId.parse(solution.id), ...entryFrom(solution) };
}

function knownFrom({ id, entry }: Entered): KnownSolution {
  // The fields of an entry are those of a known solution but for the id.
  return { id, ...entry };
}

/** Editing does not move it: it keeps its place in the list. */
function since({ id, origin }: Entered): string {
  switch (origin.from) {
    case "profile":
      return "";
    case "proposal":
      return `${origin.proposed.proposedAt} ${id}`;
    case "keeper":
      return `${origin.addedAt} ${id}`;
  }
}
