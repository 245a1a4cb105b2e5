import type { PartnerName } from "#src/partner/partner.contract.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import type { KnownSolution } from "#src/profile/profile.ts";
import { readerNames } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { SolutionDetail, SolutionRow } from "./solution.contract.ts";
import { SolutionId } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

export interface SolutionDetailDeps extends NamesDeps {
  readonly solutions: Pick<SolutionStore, "get">;
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
  known: KnownSolution,
): Promise<SolutionDetail> {
  const sought = { text: null, marks: { helpedBy: known.id }, readers: readerNames(actor) };
  return {
    ...solutionRow(known),
    thin: known.thin,
    sources: known.sources.map((text) => ({ text, link: linkIn(text) })),
    helped: await deps.questions.countFound(sought, mostCounted),
    broughtIn: await broughtIn(deps, known),
  };
}

async function broughtIn(deps: SolutionDetailDeps, { id }: KnownSolution): Promise<SolutionDetail["broughtIn"]> {
  const own = SolutionId.safeParse(id);
  const found = own.success ? await deps.solutions.get(own.data) : undefined;
  if (!found) return null;
  const { organisation, proposedAt } = found.value;
  const name: PartnerName | null = organisation && (await namesFrom(deps).partner(organisation));
  return { organisation: name, on: proposedAt };
}

const address = /^(?:https:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;

/** Sources are written as people write them: most places on the web without `https://`, and some are no place on the web. */
function linkIn(source: string): string | null {
  if (!address.test(source)) return null;
  return source.startsWith("https://") ? source : `https://${source}`;
}
