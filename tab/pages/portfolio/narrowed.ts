import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import type { Matched, Narrowing } from "#src/portfolio/matching.ts";
import { matchedIn, matching } from "#src/portfolio/matching.ts";
import type { InitiativeCard, PortfolioOverview, QuestionCard } from "#src/portfolio/portfolio-overview.contract.ts";

/** What of the portfolio is shown, in the same form as all of it. */
export interface Narrowed {
  readonly overview: PortfolioOverview;
  /** What stands above the views: of the same initiatives, whichever reason is chosen. */
  readonly above: Above;
  /** The same as it was before words were looked for: what is told there keeps its place while somebody types. */
  readonly beforeWords: Above;
}

export interface Above {
  /** What asks for attention, whichever reason is chosen now. */
  readonly asking: readonly InitiativeCard[];
  readonly reasons: readonly { readonly why: AttentionReason; readonly count: number }[];
  readonly changed: PortfolioOverview["changed"];
}

/**
 * Narrows what was loaded. `found` is what the server found beyond what the cards show, once it is there; of that only the
 * reason for attention is still looked at.
 */
export function narrowed(all: PortfolioOverview, filter: Narrowing, found?: PortfolioOverview): Narrowed {
  const { attention, ...wide } = filter;
  const { q, ...chosen } = wide;
  const initiatives = found ? asLoaded(found, all) : all.initiatives.filter(initiativesBy(wide));
  const questions = found?.questions ?? questionsBy(all, wide);
  const shown = forReason(initiatives, attention);
  const above = aboveOf(all, initiatives, attention);
  return {
    overview: {
      initiatives: [...shown],
      total: shown.length,
      questions: attention === undefined ? questions : questions.map(({ lane }) => ({ lane, total: 0, items: [] })),
      attention: countedIn(shown),
      changed: changedIn(all, shown),
    },
    above,
    beforeWords: q === undefined ? above : aboveOf(all, all.initiatives.filter(initiativesBy(chosen)), attention),
  };
}

function aboveOf(
  all: PortfolioOverview,
  initiatives: readonly InitiativeCard[],
  attention: Narrowing["attention"],
): Above {
  return {
    asking: initiatives.filter((initiative) => initiative.attention.length > 0),
    reasons: countedIn(initiatives),
    changed: changedIn(all, forReason(initiatives, attention)),
  };
}

function forReason(
  initiatives: readonly InitiativeCard[],
  attention: Narrowing["attention"],
): readonly InitiativeCard[] {
  return attention === undefined ? initiatives : initiatives.filter(initiativesBy({ attention }));
}

function changedIn({ changed }: PortfolioOverview, shown: readonly InitiativeCard[]): PortfolioOverview["changed"] {
  const ids = new Set<string>(shown.map(({ id }) => id));
  return { ...changed, changes: changed.changes.filter(({ initiative }) => ids.has(initiative.id)) };
}

/** What the server is asked for beside what was loaded: words in long texts, and questions of which only the newest came. */
export function soughtOf(all: PortfolioOverview | undefined, filter: Narrowing): Narrowing | null {
  const { attention: _, ...wide } = filter;
  if (!all || Object.keys(wide).length === 0) return null;
  const isCut = all.questions.some(({ items, total }) => items.length < total);
  return wide.q !== undefined || (isCut && wide.processOwner === undefined) ? wide : null;
}

/** The very cards that were loaded, where they are known: what did not change is not drawn again. */
function asLoaded(found: PortfolioOverview, all: PortfolioOverview): readonly InitiativeCard[] {
  const loaded = new Map(all.initiatives.map((initiative) => [initiative.id, initiative]));
  return found.initiatives.map((initiative) => {
    const known = loaded.get(initiative.id);
    return known?.rev === initiative.rev ? known : initiative;
  });
}

function initiativesBy(filter: Narrowing): (initiative: InitiativeCard) => boolean {
  const matches = matching(filter);
  return (initiative) => matches(matchedIn(initiative));
}

function questionsBy(all: PortfolioOverview, filter: Narrowing): PortfolioOverview["questions"] {
  if (Object.keys(filter).length === 0) return all.questions;
  const matches = matching(filter);
  return all.questions.map(({ lane, items }) => {
    const found = items.filter((question) => matches(matchedInQuestion(question, lane)));
    return { lane, total: found.length, items: found };
  });
}

function matchedInQuestion({ title, theme, sdgs, organisation }: QuestionCard, lane: string): Matched {
  return {
    title,
    summary: "",
    theme,
    lane,
    processOwner: null,
    partners: organisation === null ? [] : [organisation],
    problemOwner: "",
    sdgs,
    attention: [],
  };
}

function countedIn(initiatives: readonly InitiativeCard[]): Above["reasons"] & PortfolioOverview["attention"] {
  return attentionReasons.map((why) => ({
    why,
    count: initiatives.filter(({ attention }) => attention.some((reason) => reason.why === why)).length,
  }));
}
