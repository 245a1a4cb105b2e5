import type { KeyReused, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { withoutPersonalData } from "#src/question/personal-data.ts";
import type { NamedAlikeDeps } from "./named-alike.usecase.ts";
import { amongWaiting, inCatalogue } from "./named-alike.usecase.ts";
import { solutionIdOf } from "./solution-id.ts";
import type { UnknownTheme } from "./entry-checks.ts";
import type { Described, Solution, SolutionExists } from "./solution.ts";
import type { SolutionStore } from "./solution.store.ts";

export interface ProposeSolutionDeps extends NamedAlikeDeps {
  readonly solutions: SolutionStore;
  readonly profile: Pick<Profile, "themes">;
  readonly clock: Clock;
}

export interface ProposeSolution {
  readonly key: CommandKey;
  readonly described: Described;
  /** The proposer has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
}

/** Everybody can propose a solution. Until somebody has judged it, only its proposer and those who judge see it. */
export async function proposeSolution(
  deps: ProposeSolutionDeps,
  actor: Actor,
  { key, described, despitePersonalData }: ProposeSolution,
): Promise<Result<Versioned<Solution>, KeyReused | UnknownTheme | HoldsPersonalData | SolutionExists>> {
  const { solutions, profile, clock } = deps;
  const id = solutionIdOf(key);
  const standing = await solutions.get(id);
  if (standing) return proposedBefore(deps, { key, id });
  const { title, description, forWhom, link, themes } = described;
  const known = new Set(profile.themes.map((theme) => theme.key));
  if (!themes.every((theme) => known.has(theme))) return refuse({ code: "unknown_theme" });
  const alike = (await inCatalogue(deps, title)) ?? (await amongWaiting(deps, title, id));
  if (alike) return refuse(alike);
  const checked = withoutPersonalData([title, description, forWhom].join("\n"), {
    writing: "proposal",
    confidential: false,
    despitePersonalData,
  });
  if (!checked.ok) return checked;
  const at = clock.now();
  const created = await solutions.create({
    value: {
      stage: "waiting",
      id,
      title,
      description,
      forWhom,
      link,
      themes: [...new Set(themes)],
      proposedBy: actor.person,
      organisation: actor.organisation,
      proposedAt: at,
      reopenedAt: null,
    },
    command: key,
    by: actor.person,
    at,
    events: [{ type: "solution_proposed" }],
  });
  // Sent twice at once: the other one made it.
  return created.ok ? created : proposedBefore(deps, { key, id });
}

/** The id follows from the key, so whatever stands under it was proposed by this very intention. */
async function proposedBefore(
  { solutions }: ProposeSolutionDeps,
  { key, id }: { readonly key: CommandKey; readonly id: Solution["id"] },
): Promise<Result<Versioned<Solution>, KeyReused>> {
  const found = await solutions.forCommand(id, key);
  return found.ok ? ok(found.value) : refuse({ code: "key_reused" });
}
