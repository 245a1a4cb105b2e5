import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Profile, ThemeKey } from "#src/profile/profile.ts";
import { isForEverybody } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import type { PeopleShown, PlaceShown, PreviewShown, ProposedShown } from "./filter.contract.ts";
import { acceptedIn, noFilterTerms, theFilterTerms } from "./filter-terms.ts";
import type { FilterTermsStore } from "./filter-terms.store.ts";
import { isSame, judgedQuestion, proposedIn } from "./judged-questions.ts";
import type { Meaning } from "./known-terms.ts";
import { knownTerms } from "./known-terms.ts";
import type { LatestDeps } from "./latest-questions.presenter.ts";
import { latestQuestions, questionNamed } from "./latest-questions.presenter.ts";
import type { TermUnfit } from "./term-fit.ts";
import { fitTerm, meaningsFor } from "./term-fit.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";

export interface PreviewDeps extends LatestDeps {
  readonly filterTerms: Pick<FilterTermsStore, "get">;
  readonly themeFilter: Pick<ThemeFilter, "proposeWith">;
  readonly profile: Pick<Profile, "themes" | "stopWords" | "thesaurus" | "learnedFilter">;
}

interface Previewed {
  readonly term: string;
  readonly theme: ThemeKey | null;
}

interface UnknownTheme {
  readonly code: "unknown_theme";
}

const mostLookedAt = 200;

/** What the latest questions would be proposed with the term, where that differs from what they are proposed today. */
export async function preview(
  deps: PreviewDeps,
  { term: typed, theme }: Previewed,
): Promise<Result<PreviewShown, UnknownTheme | TermUnfit>> {
  const { filterTerms, profile } = deps;
  if (theme !== null && !profile.themes.some(({ key }) => key === theme)) return refuse({ code: "unknown_theme" });
  const fitting = fitTerm(typed, profile);
  if (!fitting.ok) return fitting;
  const term = fitting.value;
  const standing = (await filterTerms.get(theFilterTerms))?.value ?? noFilterTerms;
  const [known] = meaningsFor(term, { standing, known: knownTerms(profile) }).meanings;
  const today = acceptedIn(standing);
  const questions = await latestQuestions(deps, mostLookedAt);
  const changes = await changesOf(deps, questions, { today, then: [...today, { term, theme, sdgs: [] }] });
  const named = changes.filter(({ question }) => isForEverybody(question));
  return ok({
    term,
    known: known === undefined ? null : placeOf(known),
    questions: questions.length,
    changed: changes.length,
    towards: changes.filter(({ to, people }) => people !== null && isSame(to, people.chose)).length,
    away: changes.filter(({ from, people }) => people !== null && isSame(from, people.chose)).length,
    hidden: changes.length - named.length,
    changes: named.map(({ question, ...change }) => ({ question: questionNamed(question), ...change })),
  });
}

type Terms = Parameters<ThemeFilter["proposeWith"]>[1];

interface Change {
  readonly question: Question;
  readonly from: ProposedShown;
  readonly to: ProposedShown;
  readonly people: PeopleShown | null;
}

/** So many at once, before others that wait for an answer have their turn. */
const atOnce = 20;

async function changesOf(
  { themeFilter }: PreviewDeps,
  questions: readonly Question[],
  { today, then }: { readonly today: Terms; readonly then: Terms },
): Promise<readonly Change[]> {
  const changes: Change[] = [];
  for (const [index, question] of questions.entries()) {
    if (index % atOnce === atOnce - 1) await new Promise((resolve) => void setImmediate(resolve));
    const from = proposedIn(themeFilter.proposeWith(question.text, today));
    const to = proposedIn(themeFilter.proposeWith(question.text, then));
    if (!isSame(from, to)) changes.push({ question, from, to, people: peopleOn(question) });
  }
  return changes;
}

function peopleOn(question: Question): PeopleShown | null {
  const judged = judgedQuestion(question);
  return judged && { chose: judged.chosen, decided: question.stage === "decided" };
}

function placeOf(meaning: Meaning): PlaceShown {
  return meaning === null ? { is: "outside" } : { is: "theme", theme: meaning };
}
