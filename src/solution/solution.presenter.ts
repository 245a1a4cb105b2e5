import type { PartnerName } from "#src/partner/partner.contract.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import type { KnownSolution } from "#src/profile/profile.ts";
import { readerNames } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { StandingEntry } from "./catalogue.store.ts";
import type { SolutionDetail, SolutionRow } from "./solution.contract.ts";
import { entryAbilities } from "./solution.policy.ts";
import type { Origin } from "./solution.ts";

export interface SolutionDetailDeps extends NamesDeps {
  readonly questions: Pick<QuestionStore, "countFound">;
}

export function solutionRow({ id, title, description, forWhom, where, themes, sdgs }: KnownSolution): SolutionRow {
  return { id, title, description, forWhom, where, themes: [...themes], sdgs: [...sdgs] };
}

const mostCounted = 100;

/** A solution as `actor` sees it: of questions that are not for this person not even the number is told. */
export async function solutionDetail(
  deps: SolutionDetailDeps,
  actor: Actor,
  { standing, rev, stored }: StandingEntry,
): Promise<SolutionDetail> {
  const { id, entry, origin, stage } = standing;
  const sought = { text: null, marks: { helpedBy: id }, readers: readerNames(actor) };
  return {
    ...solutionRow({ id, ...entry }),
    thin: entry.thin,
    sources: entry.sources.map((text) => ({ text, link: linkIn(text) })),
    helped: await deps.questions.countFound(sought, mostCounted),
    broughtIn: await broughtIn(deps, origin),
    alsoKnownAs: [...entry.alsoKnownAs],
    searchWords: [...entry.searchWords],
    examples: entry.examples.map(({ text }) => text),
    retired: stage === "retired" ? (stored?.value.changed.at ?? null) : null,
    rev,
    may: [...entryAbilities(actor, standing)],
  };
}

async function broughtIn(deps: NamesDeps, origin: Origin): Promise<SolutionDetail["broughtIn"]> {
  const nameOf = async (id: PartnerId | null): Promise<PartnerName | null> => id && (await namesFrom(deps).partner(id));
  switch (origin.from) {
    case "profile":
      return null;
    case "proposal": {
      const { organisation, proposedAt } = origin.proposed;
      return { how: "proposed", organisation: await nameOf(organisation), on: proposedAt };
    }
    case "keeper":
      return { how: "added", organisation: await nameOf(origin.organisation), on: origin.addedAt };
  }
}

const address = /^(?:https:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/** Sources are written as people write them: most places on the web without `https://`, and some are no place on the web. */
function linkIn(source: string): string | null {
  if (!address.test(source)) return null;
  return source.startsWith("https://") ? source : `https://${source}`;
}
