import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import type { InitiativeNewsStore } from "#src/initiative/initiative.store.ts";
import type { Day } from "#src/kernel/time.ts";
import { Instant, instantAt } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { readerNames } from "#src/question/question.policy.ts";
import type { QuestionLane } from "#src/question/question-lanes.ts";
import type { Question } from "#src/question/question.ts";
import { questionLanes } from "#src/question/question-lanes.ts";
import { dueOf, numberOf, sdgsOf, themeOf } from "#src/question/question.ts";
import type { QuestionStore, QuestionsSought } from "#src/question/question.store.ts";
import { withMerged } from "#src/question/questions-sought.presenter.ts";
import type { PortfolioFiltersAsked, PortfolioOverview, QuestionCard } from "./portfolio-overview.contract.ts";
import type { PortfolioItem, PortfolioItemsDeps } from "./portfolio-items.presenter.ts";
import { portfolioItems } from "./portfolio-items.presenter.ts";
import type { PreviousMomentBefore } from "./previous-moment.port.ts";
import { changedSince } from "./since.ts";

export interface PortfolioOverviewDeps extends PortfolioItemsDeps {
  readonly questions: Pick<QuestionStore, "search" | "countFound">;
  readonly partners: Pick<PartnerStore, "get" | "list">;
  readonly initiativeNews: InitiativeNewsStore;
  readonly previousMoment: PreviousMomentBefore;
}

/** What is asked for beside the filter. */
interface OverviewAsked extends PortfolioFiltersAsked {
  readonly since?: Day | undefined;
  /** Of each lane; more cards nobody reads in one column, and the total tells how many there are. */
  readonly mostQuestions?: number;
}

/** Everything that the views of the portfolio show, as `actor` sees it. */
export async function portfolioOverview(
  deps: PortfolioOverviewDeps,
  actor: Actor,
  { since: sinceDay, mostQuestions = 100, ...filter }: OverviewAsked,
): Promise<PortfolioOverview> {
  const [items, questions] = await Promise.all([
    portfolioItems(deps, actor, filter),
    questionsIn(deps, actor, { filter, most: mostQuestions }),
  ]);
  return {
    initiatives: items.map(({ card }) => card),
    total: items.length,
    questions,
    attention: attentionReasons.map((why) => ({
      why,
      count: items.filter(({ card }) => card.attention.some((reason) => reason.why === why)).length,
    })),
    changed: await changedSinceThen(deps, items, sinceDay),
  };
}

/** Before the first delivery moment all is new. */
const theBeginning = Instant.parse("0000-01-01T00:00:00.000Z");

async function changedSinceThen(
  { previousMoment, initiativeNews, clock }: PortfolioOverviewDeps,
  items: readonly PortfolioItem[],
  day: Day | undefined,
): Promise<PortfolioOverview["changed"]> {
  const moment = day === undefined ? await previousMoment(clock.now()) : null;
  const from = day === undefined ? (moment?.at ?? null) : instantAt(day, "00:00");
  const news = from === null ? [] : await initiativeNews.since(from);
  const titles = new Map(items.map(({ card: { id, title } }) => [id, title]));
  const changes = changedSince(
    items.map(({ initiative }) => initiative),
    news,
    from ?? theBeginning,
  );
  return {
    moment: moment && { title: moment.title, day: moment.day },
    from,
    changes: changes.map(({ initiative, change, from: before, to }) => ({
      initiative: { id: initiative, title: titles.get(initiative) ?? "" },
      change,
      from: before,
      to,
    })),
  };
}

async function questionsIn(
  deps: PortfolioOverviewDeps,
  actor: Actor,
  { filter, most }: { readonly filter: PortfolioFiltersAsked; readonly most: number },
): Promise<PortfolioOverview["questions"]> {
  const names = namesFrom(deps);
  const { partner } = filter;
  const organisation = partner === undefined ? undefined : await withMerged(deps.partners, partner);
  return Promise.all(
    questionLanes.map(async (lane) => {
      const sought = soughtIn(lane, { actor, filter, organisation });
      if (sought === null) return { lane, total: 0, items: [] };
      const [page, total] = await Promise.all([
        deps.questions.search(sought, { direction: "newest first", limit: most }),
        deps.questions.countFound(sought, Number.MAX_SAFE_INTEGER),
      ]);
      return { lane, total, items: await Promise.all(page.items.map(({ value }) => questionCard(value, names))) };
    }),
  );
}

interface Seeking {
  readonly actor: Actor;
  readonly filter: PortfolioFiltersAsked;
  /** Under every name that it had. */
  readonly organisation: readonly PartnerId[] | undefined;
}

/** Null where no question can match: none has a process owner yet, or is due to ask for attention here. */
function soughtIn(lane: QuestionLane, { actor, filter, organisation }: Seeking): QuestionsSought | null {
  const { theme, phase, processOwner, sdg, q = "", attention } = filter;
  if (processOwner !== undefined || attention !== undefined) return null;
  if (phase !== undefined && phase !== lane) return null;
  return {
    text: q.trim() === "" ? null : q,
    readers: readerNames(actor),
    marks: {
      lane,
      ...(theme === undefined ? {} : { theme }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(sdg === undefined ? {} : { sdg: String(sdg) }),
    },
  };
}

async function questionCard(question: Question, names: Names): Promise<QuestionCard> {
  return {
    id: question.id,
    number: numberOf(question),
    title: question.title,
    stage: question.stage,
    theme: themeOf(question),
    sdgs: [...sdgsOf(question)],
    organisation: question.organisation && (await names.partner(question.organisation)),
    askedAt: question.askedAt,
    due: dueOf(question) ?? lookedAtOn(question),
  };
}

/** When a decision says that something comes, or that it is looked at again. */
function lookedAtOn(question: Question): Day | null {
  if (question.stage !== "decided") return null;
  const { decision } = question;
  if (decision.route === "quick_analysis") return decision.due;
  return decision.route === "miscellaneous" ? decision.lookAgainOn : null;
}
