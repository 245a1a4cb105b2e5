import type { InitiativeNewsStore, InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { KnownSolution } from "#src/profile/profile.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";

export interface ClosedInitiativesDeps {
  readonly initiatives: Pick<InitiativeStore, "get" | "list">;
  readonly initiativeNews: Pick<InitiativeNewsStore, "latest">;
}

/** The most that are searched: the newest. */
const mostOfAPhase = 100;

/**
 * A catalogue with what the alliance itself brought to an end: an initiative that was handed over, or was stopped and taught
 * something, may be what somebody asks for. It stands under its own id, and as long as it is closed.
 */
export function withClosedInitiatives(catalogue: Catalogue, deps: ClosedInitiativesDeps): Catalogue {
  let closed: { readonly stamp: string | null; readonly all: readonly KnownSolution[] } = { stamp: "", all: [] };
  let joined: { readonly of: readonly unknown[]; readonly all: readonly KnownSolution[] } = { of: [], all: [] };

  async function closedNow(): Promise<readonly KnownSolution[]> {
    const stamp = await deps.initiativeNews.latest();
    if (stamp !== closed.stamp) {
      const pages = await Promise.all((["handed_over", "stopped"] as const).map((phase) => listed(deps, phase)));
      closed = { stamp, all: pages.flat() };
    }
    return closed.all;
  }

  const own = async (id: KnownSolutionId) => {
    const known = InitiativeId.safeParse(id);
    return known.success ? (await deps.initiatives.get(known.data))?.value : undefined;
  };

  return {
    all: async () => {
      const [known, ended] = [await catalogue.all(), await closedNow()];
      if (joined.of[0] !== known || joined.of[1] !== ended) joined = { of: [known, ended], all: [...known, ...ended] };
      return joined.all;
    },
    get: async (id) => (await catalogue.get(id)) ?? closedFrom(await own(id)),
    recall: async (id) => {
      const standing = await catalogue.recall(id);
      if (standing) return standing;
      const initiative = await own(id);
      return initiative && known(initiative);
    },
  };
}

async function listed({ initiatives }: ClosedInitiativesDeps, phase: "handed_over" | "stopped") {
  const { items } = await initiatives.list({
    where: { phase },
    order: "bornAt",
    direction: "descending",
    limit: mostOfAPhase,
  });
  return items.map(({ value }) => known(value));
}

function closedFrom(initiative: Initiative | undefined): KnownSolution | undefined {
  if (initiative?.phase !== "handed_over" && initiative?.phase !== "stopped") return undefined;
  return known(initiative);
}

function known(initiative: Initiative): KnownSolution {
  const { id, title, summary, theme, sdgs } = initiative;
  const why = initiative.phase === "stopped" ? initiative.reason : "";
  return {
    id: KnownSolutionId.parse(id),
    title,
    description: [summary, why].filter((text) => text !== "").join(" ") || title,
    forWhom: "",
    where: initiative.phase === "handed_over" ? initiative.handedOverTo : "",
    themes: [theme],
    sdgs,
    sources: [],
    thin: false,
    alsoKnownAs: [],
    searchWords: [],
    examples: [],
  };
}
