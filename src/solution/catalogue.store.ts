import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import { fixedCatalogue } from "#src/profile/fixed-catalogue.ts";
import type { KnownSolution, Profile } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { InStage, Solution } from "./solution.ts";
import { SolutionId } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

type Solutions = Pick<SolutionStore, "get" | "list" | "count">;

/**
 * What stands in the profile, followed by what was accepted. What has been accepted neither changes nor goes, so their number
 * says whether there is anything new; asking for it each time makes it hold for every process.
 */
export function growingCatalogue(profile: Pick<Profile, "knownSolutions">, solutions: Solutions): Catalogue {
  const fixed = fixedCatalogue(profile);
  let last: Joined = { accepted: 0, all: profile.knownSolutions };

  return {
    all: async () => {
      if ((await solutions.count({ stage: "accepted" })) === last.accepted) return last.all;
      const added = await everyAccepted(solutions);
      last = {
        accepted: added.length,
        all: [...profile.knownSolutions, ...added.flatMap(({ value }) => knownFrom(value))],
      };
      return last.all;
    },
    get: async (id) => {
      // Asked for each solution on each card: most are of the profile, and their ids look otherwise.
      const standing = await fixed.get(id);
      if (standing) return standing;
      const own = SolutionId.safeParse(id);
      if (!own.success) return undefined;
      const found = await solutions.get(own.data);
      return found && knownFrom(found.value)[0];
    },
  };
}

/** The list, and how many of it were accepted. */
interface Joined {
  readonly accepted: number;
  readonly all: readonly KnownSolution[];
}

const readAtOnce = 100;

async function everyAccepted(solutions: Solutions, cursor?: string): Promise<readonly Versioned<Solution>[]> {
  const page = await solutions.list({
    where: { stage: "accepted" },
    order: "proposedAt",
    direction: "ascending",
    limit: readAtOnce,
    ...(cursor === undefined ? {} : { cursor }),
  });
  return page.next === null ? page.items : [...page.items, ...(await everyAccepted(solutions, page.next))];
}

/** Empty for what is not, or no longer, in the catalogue. */
function knownFrom(solution: Solution): readonly KnownSolution[] {
  return solution.stage === "accepted" ? [known(solution)] : [];
}

function known({ id, title, description, forWhom, link, themes }: InStage<"accepted">): KnownSolution {
  return {
    id: KnownSolutionId.parse(id),
    title,
    description,
    forWhom,
    where: "",
    themes,
    sdgs: [],
    sources: link === null ? [] : [link],
    thin: false,
  };
}
