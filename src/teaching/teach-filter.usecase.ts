import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { FilterTerms, FilterTermsEvent, JudgedTerm, TermId, TooManyTerms } from "./filter-terms.ts";
import { noFilterTerms, termIdOf, theFilterTerms, withJudged, without } from "./filter-terms.ts";
import type { FilterTermsStore } from "./filter-terms.store.ts";
import { knownTerms } from "./known-terms.ts";
import type { OwnTerm } from "#src/filter/own-terms.ts";
import type { TermContradicts, TermKnown, TermUnfit } from "./term-fit.ts";
import { fitTerm, newMeaning } from "./term-fit.ts";

export interface TeachFilterDeps {
  readonly filterTerms: FilterTermsStore;
  readonly profile: Pick<Profile, "themes" | "sdgs" | "stopWords" | "thesaurus" | "learnedFilter">;
  readonly clock: Clock;
}

interface TeachCommand {
  readonly key: CommandKey;
  /** Of the terms as the screen showed them, 0 while there are none: what a term changes rests on all others. */
  readonly rev: number;
}

export interface JudgeTerm extends TeachCommand {
  /** As somebody typed it, or as it was proposed; and what it speaks for, or was proposed for. */
  readonly judged: OwnTerm;
}

export interface WithdrawTerm extends TeachCommand {
  readonly term: TermId;
}

export type TeachRefusal = RoleMissing | KeyReused | Stale;
type Unjudged = UnknownGoal | TermUnfit | TermKnown | TooManyTerms;

/** It names a theme or an SDG that the alliance does not have. */
interface UnknownGoal {
  readonly code: "unknown_theme" | "unknown_sdg";
}

/** From now on the filter knows the term. */
export function acceptTerm(
  deps: TeachFilterDeps,
  actor: Actor,
  command: JudgeTerm,
): Promise<Result<Versioned<FilterTerms>, TeachRefusal | Unjudged | TermContradicts>> {
  const { profile } = deps;
  return teach(deps, actor, command, (standing, at): Result<Taught, Unjudged | TermContradicts> => {
    const fitting = fittingTerm(profile, command.judged);
    if (!fitting.ok) return fitting;
    const { themes } = profile;
    const isNew = newMeaning(fitting.value, { standing, known: knownTerms(profile), themes });
    if (!isNew.ok) return isNew;
    return judge(standing, { ...fitting.value, verdict: "accepted", by: actor.person, at });
  });
}

/** It is not proposed again. One that was accepted is withdrawn instead. */
export function refuseTerm(
  deps: TeachFilterDeps,
  actor: Actor,
  command: JudgeTerm,
): Promise<Result<Versioned<FilterTerms>, TeachRefusal | Unjudged>> {
  return teach(deps, actor, command, (standing, at): Result<Taught, Unjudged> => {
    const fitting = fittingTerm(deps.profile, command.judged);
    if (!fitting.ok) return fitting;
    const { id, term } = fitting.value;
    if (standing.terms.some((one) => one.id === id)) return refuse({ code: "term_known", term });
    return judge(standing, { ...fitting.value, verdict: "refused", by: actor.person, at });
  });
}

/** As if nothing had been decided on it; the history keeps what was. */
export function withdrawTerm(
  deps: TeachFilterDeps,
  actor: Actor,
  command: WithdrawTerm,
): Promise<Result<Versioned<FilterTerms>, TeachRefusal | NotFound>> {
  return teach(deps, actor, command, (standing) => {
    const withdrawn = standing.terms.find(({ id }) => id === command.term);
    if (!withdrawn) return refuse({ code: "not_found" });
    const { id, term, theme, sdgs, verdict } = withdrawn;
    return ok({
      terms: without(standing, id),
      event: { type: "term_withdrawn", id, term, theme, sdgs, was: verdict },
    });
  });
}

type Fitting = OwnTerm & Pick<JudgedTerm, "id">;

function fittingTerm(
  { themes, sdgs, stopWords }: TeachFilterDeps["profile"],
  { term: typed, theme, sdgs: goals }: OwnTerm,
): Result<Fitting, TermUnfit | UnknownGoal> {
  if (theme !== null && !themes.some(({ key }) => key === theme)) return refuse({ code: "unknown_theme" });
  if (!goals.every((goal) => sdgs.some(({ number }) => number === goal))) return refuse({ code: "unknown_sdg" });
  const fitting = fitTerm(typed, { stopWords });
  if (!fitting.ok) return fitting;
  const term = fitting.value;
  return ok({ id: termIdOf(term), term, theme, sdgs: [...new Set(goals)].toSorted((one, other) => one - other) });
}

interface Taught {
  readonly terms: FilterTerms;
  readonly event: FilterTermsEvent;
}

function judge(standing: FilterTerms, judged: JudgedTerm): Result<Taught, TooManyTerms> {
  const terms = withJudged(standing, judged);
  if (!terms.ok) return terms;
  const { id, term, theme, sdgs, verdict } = judged;
  const type = verdict === "accepted" ? "term_accepted" : "term_refused";
  return ok({ terms: terms.value, event: { type, id, term, theme, sdgs } });
}

/** Role gate, load, revision, decide, one commit. The first term of all makes the list. */
async function teach<Refusal>(
  { filterTerms, clock }: TeachFilterDeps,
  actor: Actor,
  { key, rev }: TeachCommand,
  step: (standing: FilterTerms, at: Instant) => Result<Taught, Refusal>,
): Promise<Result<Versioned<FilterTerms>, TeachRefusal | Refusal>> {
  const allowed = mayCoordinate(actor, "filter.teach");
  if (!allowed.ok) return allowed;
  const found = await filterTerms.forCommand(theFilterTerms, key);
  if (!found.ok && found.refusal.code === "key_reused") return refuse(found.refusal);
  const standing = found.ok ? found.value : undefined;
  if (standing && found.ok && found.replayed) return ok(standing);
  if ((standing?.rev ?? 0) !== rev) return refuse({ code: "stale" });
  const at = clock.now();
  const taught = step(standing?.value ?? noFilterTerms, at);
  if (!taught.ok) return taught;
  const { terms, event } = taught.value;
  const saving = { value: terms, command: key, by: actor.person, at, events: [event] };
  return standing ? filterTerms.save({ ...saving, expected: standing }) : filterTerms.create(saving);
}
