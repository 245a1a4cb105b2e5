import { reportAnalysisRoute } from "#src/analysis/analysis.routes.ts";
import type { ConversationId } from "#src/conversation/conversation.ts";
import { appointConversationRoute, conversationsRoute } from "#src/conversation/conversation.routes.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { deliveryMomentRoute, deliveryMomentsRoute } from "#src/delivery/delivery-moment.routes.ts";
import type { DeliveryMomentStore } from "#src/delivery/delivery-moment.store.ts";
import { frontRoute } from "#src/front/front.routes.ts";
import type { ApiRoutes } from "#src/http/api.ts";
import { bornFrom } from "#src/initiative/initiative.presenter.ts";
import { initiativeRoute, initiativesRoute } from "#src/initiative/initiative.routes.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { intakeRoutes } from "#src/intake/intake.routes.ts";
import type { KnownSolutions } from "#src/intake/known-solutions.port.ts";
import { knownSolutionsRoute } from "#src/intake/known-solutions.routes.ts";
import { similarQuestionsRoute } from "#src/intake/similar-questions.routes.ts";
import type { ThemeFilter } from "#src/intake/theme-filter.port.ts";
import type { Clock } from "#src/kernel/time.ts";
import { noticesRoute, retryNoticesRoute } from "#src/notice/notice-list.routes.ts";
import { retryNoticeRoute } from "#src/notice/notice.routes.ts";
import type { NoticeStore } from "#src/notice/notice.store.ts";
import { partnersRoute } from "#src/partner/partner.routes.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { demoPeopleRoute, meRoute, ownOrganisationRoute } from "#src/people/me.routes.ts";
import { correctOrganisationRoute, mergePartnersRoute, peopleRoute } from "#src/people/people.routes.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import { absenceRoute, changeSettingsRoute, settingsRoute } from "#src/people/settings.routes.ts";
import { portfolioRoute } from "#src/portfolio/portfolio.routes.ts";
import { profileRoute } from "#src/profile/profile.routes.ts";
import type { Profile } from "#src/profile/profile.ts";
import { mutedQuestionsRoute } from "#src/question/muted-questions.routes.ts";
import type { MutedQuestions } from "#src/question/muted-questions.store.ts";
import { questionActRoutes } from "#src/question/question-acts.routes.ts";
import type { QuestionNewsStore } from "#src/question/question-news.store.ts";
import type { QuestionNumbers } from "#src/question/question-numbers.store.ts";
import { exportQuestionsRoute } from "#src/export/export-questions.routes.ts";
import { questionRoute, questionsRoute } from "#src/question/question.routes.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { writeXlsxSheet } from "#src/export/xlsx-sheet.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { proposalRoutes } from "#src/solution/proposal.routes.ts";
import { solutionRoute, solutionsRoute } from "#src/solution/solution.routes.ts";
import type { SolutionStore } from "#src/solution/solution.store.ts";
import { triageRoutes } from "#src/triage/triage.routes.ts";
import { noticeSubjects } from "./notice-subjects.ts";

export interface ApiDeps {
  readonly partners: PartnerStore;
  readonly people: PersonStore;
  readonly conversations: ConversationStore;
  readonly questions: QuestionStore;
  readonly muted: MutedQuestions;
  readonly questionNews: QuestionNewsStore;
  readonly numbers: QuestionNumbers;
  readonly initiatives: InitiativeStore;
  readonly deliveryMoments: DeliveryMomentStore;
  readonly notices: NoticeStore;
  readonly solutions: SolutionStore;
  readonly themeFilter: ThemeFilter;
  readonly knownSolutions: KnownSolutions;
  readonly profile: Profile;
  readonly clock: Clock;
  /** Shows the sample people to everybody, so that one can sign in as any of them. */
  readonly demo: boolean;
}

/** Everything that the API offers. */
export function apiRoutes(deps: ApiDeps): ApiRoutes {
  const catalogue = growingCatalogue(deps.profile, deps.solutions);
  const solutionDeps = { ...deps, catalogue };
  const questionDeps = { ...deps, catalogue, bornFrom: bornFrom(deps.initiatives) };
  const conversationDeps = { ...deps, noticesFor: noticesFor(deps.notices) };
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
      correctOrganisationRoute(deps),
      conversationsRoute(conversationDeps),
      appointConversationRoute(conversationDeps),
      knownSolutionsRoute(deps),
      similarQuestionsRoute(deps),
      solutionsRoute(solutionDeps),
      solutionRoute(solutionDeps),
      ...proposalRoutes(solutionDeps),
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
      portfolioRoute(deps),
      deliveryMomentsRoute(deps),
      deliveryMomentRoute(deps),
      frontRoute(deps),
    ],
    open: deps.demo ? [demoPeopleRoute(deps)] : [],
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
