import { reportAnalysisRoute } from "#src/analysis/analysis.routes.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import { appointConversationRoute, conversationsRoute } from "#src/conversation/conversation.routes.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { AgendaProposalStore } from "#src/delivery/agenda-proposal.store.ts";
import type { CalendarSubscriptions } from "#src/delivery/calendar-subscription.store.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import type { OutcomeStore } from "#src/delivery/outcome.store.ts";
import { frontRoute } from "#src/front/front.routes.ts";
import { filterRoutes } from "#src/teaching/filter.routes.ts";
import type { FilterTermsStore } from "#src/teaching/filter-terms.store.ts";
import type { ApiRoutes } from "#src/http/api.ts";
import { bornFrom } from "#src/initiative/initiative.presenter.ts";
import type { DecisionStore } from "#src/initiative/decision.store.ts";
import { initiativeActRoutes } from "#src/initiative/initiative-acts.routes.ts";
import { initiativeRoute, initiativesRoute } from "#src/initiative/initiative.routes.ts";
import type { InitiativeNewsStore, InitiativeStore } from "#src/initiative/initiative.store.ts";
import { intakeRoutes } from "#src/intake/intake.routes.ts";
import type { Analyser } from "#src/filter/analyser.ts";
import type { EarlierQuestions } from "#src/finding/earlier-questions.port.ts";
import type { KnownSolutions } from "#src/finding/known-solutions.port.ts";
import { knownSolutionsRoute } from "#src/intake/known-solutions.routes.ts";
import { similarQuestionsRoute } from "#src/intake/similar-questions.routes.ts";
import type { ThemeFilter } from "#src/filter/theme-filter.port.ts";
import type { Clock } from "#src/kernel/time.ts";
import { noticesRoute, retryNoticesRoute } from "#src/notice/notice-list.routes.ts";
import { retryNoticeRoute } from "#src/notice/notice.routes.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import { partnersRoute } from "#src/partner/partner.routes.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { demoPeopleRoute, meRoute, ownOrganisationRoute } from "#src/people/me.routes.ts";
import { correctOrganisationRoute, membersRoute, mergePartnersRoute, peopleRoute } from "#src/people/people.routes.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import { absenceRoute, changeSettingsRoute, settingsRoute } from "#src/people/settings.routes.ts";
import { portfolioOverviewRoute } from "#src/portfolio/portfolio-overview.routes.ts";
import { portfolioRoute } from "#src/portfolio/portfolio.routes.ts";
import { savedViewRoutes } from "#src/portfolio/saved-view.routes.ts";
import type { SavedViewStore } from "#src/portfolio/saved-view.store.ts";
import { profileRoute } from "#src/profile/profile.routes.ts";
import type { Profile } from "#src/profile/profile.ts";
import { mutedQuestionsRoute } from "#src/question/muted-questions.routes.ts";
import type { MutedQuestions } from "#src/question/muted-questions.store.ts";
import { questionActRoutes } from "#src/question/question-acts.routes.ts";
import type { QuestionNewsStore } from "#src/question/question-news.store.ts";
import type { QuestionNumbers } from "#src/question/question-numbers.store.ts";
import { writeCsvSheet } from "#src/export/csv-sheet.ts";
import { exportPortfolioRoutes } from "#src/export/export-portfolio.routes.ts";
import { exportQuestionsRoute } from "#src/export/export-questions.routes.ts";
import { questionRoute, questionsRoute } from "#src/question/question.routes.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { writeXlsxSheet } from "#src/export/xlsx-sheet.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { keepEntryRoutes } from "#src/solution/keep-entry.routes.ts";
import { proposalRoutes } from "#src/solution/proposal.routes.ts";
import { solutionHistoryRoute, solutionRoute, solutionsRoute } from "#src/solution/solution.routes.ts";
import type { SolutionStore } from "#src/solution/solution.store.ts";
import { triageRoutes } from "#src/triage/triage.routes.ts";
import { deliveryRoutes } from "./delivery.routes.ts";
import { withClosedInitiatives } from "./closed-initiatives.ts";
import { noticeSubjects } from "./notice-subjects.ts";
import { previousMoment } from "./previous-moment.ts";

export interface ApiDeps {
  readonly partners: PartnerStore;
  readonly people: PersonStore;
  readonly conversations: ConversationStore;
  readonly questions: QuestionStore;
  readonly muted: MutedQuestions;
  readonly questionNews: QuestionNewsStore;
  readonly numbers: QuestionNumbers;
  readonly initiatives: InitiativeStore;
  readonly initiativeNews: InitiativeNewsStore;
  readonly decisions: DecisionStore;
  readonly savedViews: SavedViewStore;
  readonly deliveryMoments: DeliveryMomentStore;
  readonly outcomes: OutcomeStore;
  readonly agendaProposals: AgendaProposalStore;
  readonly calendarSubscriptions: CalendarSubscriptions;
  readonly notices: NoticeStore;
  readonly solutions: SolutionStore;
  readonly filterTerms: FilterTermsStore;
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly earlierQuestions: EarlierQuestions;
  readonly analyse: Analyser;
  readonly profile: Profile;
  readonly clock: Clock;
  /** Shows the sample people to everybody, so that one can sign in as any of them. */
  readonly demo: boolean;
  /** Where people find the tab, without a slash at the end. */
  readonly tab?: string;
}

/** Everything that the API offers. */
export function apiRoutes(deps: ApiDeps): ApiRoutes {
  const catalogue = growingCatalogue(deps.profile, deps.solutions);
  const solutionDeps = { ...deps, catalogue };
  const offering = { ...deps, catalogue: withClosedInitiatives(catalogue, deps) };
  const questionDeps = { ...offering, bornFrom: bornFrom(deps.initiatives) };
  const delivery = deliveryRoutes(deps);
  const conversationDeps = { ...deps, noticesFor: noticesFor(deps.notices) };
  const portfolioDeps = { ...deps, previousMoment: previousMoment(deps.deliveryMoments) };
  return {
    signedIn: [
      meRoute(deps),
      ownOrganisationRoute(deps),
      settingsRoute(deps),
      changeSettingsRoute(deps),
      absenceRoute(deps),
      mutedQuestionsRoute(deps),
      profileRoute(deps),
      partnersRoute(deps),
      mergePartnersRoute(deps),
      peopleRoute(deps),
      membersRoute(deps),
      correctOrganisationRoute(deps),
      conversationsRoute(conversationDeps),
      appointConversationRoute(conversationDeps),
      knownSolutionsRoute(deps),
      similarQuestionsRoute(deps),
      solutionsRoute(solutionDeps),
      solutionRoute(solutionDeps),
      solutionHistoryRoute(solutionDeps),
      ...keepEntryRoutes(solutionDeps),
      ...proposalRoutes(solutionDeps),
      ...filterRoutes(offering),
      questionsRoute(deps),
      exportQuestionsRoute({ ...deps, writeSheet: writeXlsxSheet }),
      questionRoute(questionDeps),
      ...intakeRoutes(questionDeps),
      ...questionActRoutes(questionDeps),
      ...triageRoutes(questionDeps),
      reportAnalysisRoute(questionDeps),
      noticesRoute({ ...deps, ...noticeSubjects(deps) }),
      retryNoticeRoute(deps),
      retryNoticesRoute(deps),
      initiativesRoute(deps),
      initiativeRoute(deps),
      ...initiativeActRoutes(deps),
      portfolioRoute(deps),
      ...savedViewRoutes(deps),
      portfolioOverviewRoute(portfolioDeps),
      ...exportPortfolioRoutes({ ...portfolioDeps, writeXlsx: writeXlsxSheet, writeCsv: writeCsvSheet }),
      ...delivery.signedIn,
      frontRoute(deps),
    ],
    open: deps.demo ? [demoPeopleRoute(deps)] : [],
    calendar: delivery.calendar,
    contact: deps.profile.contact,
  };
}

/** Messages that still wait, and those that were given up. */
function noticesFor(notices: Pick<NoticeStore, "count">) {
  return async (conversation: ConversationId) => {
    const [waiting, dead] = await Promise.all([
      notices.count({ state: "waiting", place: conversation }),
      notices.count({ state: "dead", place: conversation }),
    ]);
    return { waiting, dead };
  };
}
