import { dayOf } from "#src/kernel/time.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { agreementOn } from "./agreement.ts";
import type { CandidateShown, FilterShown, SolutionUseShown } from "./filter.contract.ts";
import type { FilterTerms } from "./filter-terms.ts";
import { noFilterTerms, termIdOf, theFilterTerms } from "./filter-terms.ts";
import type { FilterTermsStore } from "./filter-terms.store.ts";
import type { JudgedQuestion, Place } from "./judged-questions.ts";
import { judgedQuestion } from "./judged-questions.ts";
import { knownTerms } from "./known-terms.ts";
import type { LatestDeps } from "./latest-questions.presenter.ts";
import { latestQuestions, questionNamed } from "./latest-questions.presenter.ts";
import { solutionUses } from "./solution-use.ts";
import type { TermCandidate } from "./term-candidates.ts";
import { termCandidates } from "./term-candidates.ts";

export interface FilterShownDeps extends LatestDeps {
  readonly filterTerms: Pick<FilterTermsStore, "get">;
  readonly catalogue: Pick<Catalogue, "get">;
  readonly profile: Pick<Profile, "themes" | "stopWords" | "thesaurus" | "learnedFilter">;
}

/** Of so many questions the figures are made: about a year of asking, and read within a second. */
const mostCounted = 1_000;

/** How the filter does by what people decided, and which terms could help it. */
export async function filterShown(deps: FilterShownDeps): Promise<FilterShown> {
  const [questions, standing] = await Promise.all([
    latestQuestions(deps, mostCounted),
    deps.filterTerms.get(theFilterTerms),
  ]);
  const judged = questions.flatMap((question) => judgedQuestion(question) ?? []);
  const places: readonly Place[] = [
    ...deps.profile.themes.map(({ key }) => ({ is: "theme", theme: key }) as const),
    { is: "outside" },
  ];
  return {
    period: periodOf(questions, judged),
    agreement: agreementOn(places, judged).map(({ corrected, months, ...counts }) => ({
      ...counts,
      corrected: [...corrected],
      months: [...months],
    })),
    candidates: candidatesShown(deps, { judged, standing: standing?.value ?? noFilterTerms }),
    solutions: await solutionsShown(deps, questions),
  };
}

function periodOf(questions: readonly Question[], judged: readonly JudgedQuestion[]): FilterShown["period"] {
  const [newest, oldest] = [questions[0], questions.at(-1)];
  return {
    questions: questions.length,
    most: mostCounted,
    judged: judged.length,
    from: oldest ? dayOf(oldest.askedAt) : null,
    until: newest ? dayOf(newest.askedAt) : null,
  };
}

interface Judged {
  readonly judged: readonly JudgedQuestion[];
  readonly standing: FilterTerms;
}

function candidatesShown({ profile }: FilterShownDeps, { judged, standing }: Judged): CandidateShown[] {
  const { meaningsOf, leansTo } = knownTerms(profile);
  const judgedTerms = new Set(standing.terms.map(({ id }) => id));
  const candidates = termCandidates({
    judged,
    stopWords: new Set(profile.stopWords),
    isTerm: (term) => judgedTerms.has(termIdOf(term)) || meaningsOf(term).length > 0 || leansTo(term) !== undefined,
  });
  const byId = new Map(judged.map(({ question }) => [question.id, question]));
  return candidates.map(({ from, sdgs, ...candidate }: TermCandidate) => ({
    ...candidate,
    sdgs: [...sdgs],
    questions: from.flatMap((id) => {
      const question = byId.get(id);
      return question ? [questionNamed(question)] : [];
    }),
  }));
}

async function solutionsShown(
  { catalogue }: FilterShownDeps,
  questions: readonly Question[],
): Promise<SolutionUseShown[]> {
  const uses = await Promise.all(
    solutionUses(questions).map(async ({ solution, ...counts }) => {
      const known = await catalogue.get(solution);
      // What has left the catalogue is not offered again.
      return known ? [{ id: known.id, title: known.title, ...counts }] : [];
    }),
  );
  return uses.flat();
}
