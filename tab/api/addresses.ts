import type { appointConversationUse, listConversations } from "#src/conversation/conversation.contract.ts";
import type { followChanges } from "#src/kernel/changes.contract.ts";
import type * as calendar from "#src/delivery/calendar.contract.ts";
import type { getDeliveryMoment, listDeliveryMoments, listReopenings } from "#src/delivery/delivery-moment.contract.ts";
import type * as followUp from "#src/delivery/follow-up.contract.ts";
import type { exportMinutes, getMinutes } from "#src/delivery/minutes.contract.ts";
import type * as planning from "#src/delivery/plan.contract.ts";
import type * as filter from "#src/teaching/filter.contract.ts";
import type { getFront } from "#src/front/front.contract.ts";
import type { getInitiative } from "#src/initiative/initiative-detail.contract.ts";
import type { listInitiatives } from "#src/initiative/initiative.contract.ts";
import type { ask } from "#src/intake/intake.contract.ts";
import type { findSimilarQuestions } from "#src/intake/similar-questions.contract.ts";
import type { listNotices, retryNoticesOf } from "#src/notice/notice-list.contract.ts";
import type { retryNoticeEndpoint } from "#src/notice/notice.contract.ts";
import type { listPartners } from "#src/partner/partner.contract.ts";
import type { chooseOwnOrganisation, getMe, listDemoPeople } from "#src/people/me.contract.ts";
import type { correctPersonOrganisation, listMembers, listPeople, mergePartners } from "#src/people/person.contract.ts";
import type { changeAbsence, changeSettings, getSettings } from "#src/people/settings.contract.ts";
import type * as portfolio from "#src/portfolio/portfolio-overview.contract.ts";
import type * as savedViews from "#src/portfolio/saved-view.contract.ts";
import type { findKnownSolutions, getProfile } from "#src/profile/profile.contract.ts";
import type { listMutedQuestions } from "#src/question/muted-questions.contract.ts";
import type { getQuestion } from "#src/question/question-shown.contract.ts";
import type { exportQuestions, listQuestions } from "#src/question/question.contract.ts";
import type * as proposals from "#src/solution/proposal.contract.ts";
import type * as keeping from "#src/solution/keep-entry.contract.ts";
import type * as solutions from "#src/solution/solution.contract.ts";
import type { listColleagues, listQuestionsToJoin, listSuggestedParties } from "#src/triage/triage.contract.ts";
import { at } from "./address.ts";

/**
 * Where the server answers what. The contracts themselves stay out of the bundle, since they bring all of zod along;
 * a test holds this table against them. What can be done with a question stands in a table of its own.
 */
export const addresses = {
  me: at<typeof getMe>("GET", "/me"),
  settings: at<typeof getSettings>("GET", "/me/settings"),
  changeSettings: at<typeof changeSettings>("POST", "/me/settings"),
  changeAbsence: at<typeof changeAbsence>("POST", "/me/absences"),
  mutedQuestions: at<typeof listMutedQuestions>("GET", "/me/muted-questions"),
  ownOrganisation: at<typeof chooseOwnOrganisation>("POST", "/me/organisation"),
  demoPeople: at<typeof listDemoPeople>("GET", "/demo/people"),
  front: at<typeof getFront>("GET", "/front"),
  profile: at<typeof getProfile>("GET", "/profile"),
  partners: at<typeof listPartners>("GET", "/partners"),
  mergePartner: at<typeof mergePartners>("POST", "/partners/{id}/merge"),
  people: at<typeof listPeople>("GET", "/people"),
  members: at<typeof listMembers>("GET", "/members"),
  correctOrganisation: at<typeof correctPersonOrganisation>("POST", "/people/{id}/organisation"),
  portfolio: at<typeof portfolio.getPortfolioOverview>("GET", "/portfolio/overview"),
  portfolioSheet: at<typeof portfolio.exportPortfolioSheet>("GET", "/portfolio-export"),
  portfolioCsv: at<typeof portfolio.exportPortfolioCsv>("GET", "/portfolio-export/csv"),
  savedViews: at<typeof savedViews.listSavedViews>("GET", "/portfolio-views"),
  saveView: at<typeof savedViews.saveNewView>("POST", "/portfolio-views"),
  changeView: at<typeof savedViews.changeSavedView>("POST", "/portfolio-views/{id}"),
  removeView: at<typeof savedViews.removeSavedView>("POST", "/portfolio-views/{id}/remove"),
  questions: at<typeof listQuestions>("GET", "/questions"),
  questionExport: at<typeof exportQuestions>("GET", "/question-export"),
  question: at<typeof getQuestion>("GET", "/questions/{id}"),
  ask: at<typeof ask>("POST", "/questions"),
  knownSolutions: at<typeof findKnownSolutions>("GET", "/known-solutions"),
  similarQuestions: at<typeof findSimilarQuestions>("GET", "/similar-questions"),
  solutions: at<typeof solutions.listSolutions>("GET", "/solutions"),
  solution: at<typeof solutions.getSolution>("GET", "/solutions/{id}"),
  solutionHistory: at<typeof keeping.getSolutionHistory>("GET", "/solutions/{id}/changes"),
  addSolution: at<typeof keeping.addSolution>("POST", "/solutions"),
  editSolution: at<typeof keeping.editSolution>("POST", "/solutions/{id}/edit"),
  restoreSolution: at<typeof keeping.restoreSolution>("POST", "/solutions/{id}/restore"),
  retireSolution: at<typeof keeping.retireSolution>("POST", "/solutions/{id}/retire"),
  returnSolution: at<typeof keeping.returnSolution>("POST", "/solutions/{id}/return"),
  proposals: at<typeof proposals.listProposals>("GET", "/solution-proposals"),
  propose: at<typeof proposals.propose>("POST", "/solution-proposals"),
  acceptProposal: at<typeof proposals.accept>("POST", "/solution-proposals/{id}/accept"),
  reopenProposal: at<typeof proposals.reopen>("POST", "/solution-proposals/{id}/reopen"),
  refuseProposal: at<typeof proposals.refuseIt>("POST", "/solution-proposals/{id}/refuse"),
  withdrawProposal: at<typeof proposals.withdraw>("POST", "/solution-proposals/{id}/withdraw"),
  filter: at<typeof filter.getFilter>("GET", "/filter"),
  filterTerms: at<typeof filter.listJudgements>("GET", "/filter/terms"),
  previewTerm: at<typeof filter.previewTerm>("GET", "/filter/preview"),
  acceptTerm: at<typeof filter.acceptTermEndpoint>("POST", "/filter/terms"),
  refuseTerm: at<typeof filter.refuseTermEndpoint>("POST", "/filter/refused-terms"),
  withdrawTerm: at<typeof filter.withdrawTermEndpoint>("POST", "/filter/terms/{id}/withdraw"),
  suggestedParties: at<typeof listSuggestedParties>("GET", "/questions/{id}/suggested-parties"),
  questionsToJoin: at<typeof listQuestionsToJoin>("GET", "/questions/{id}/joinable-questions"),
  colleagues: at<typeof listColleagues>("GET", "/qrt-members"),
  notices: at<typeof listNotices>("GET", "/notices"),
  retryNotices: at<typeof retryNoticesOf>("POST", "/conversations/{id}/notices/retry"),
  retryNotice: at<typeof retryNoticeEndpoint>("POST", "/questions/{id}/notices/{notice}/retry"),
  initiatives: at<typeof listInitiatives>("GET", "/initiatives"),
  initiative: at<typeof getInitiative>("GET", "/initiatives/{id}"),
  deliveryMoments: at<typeof listDeliveryMoments>("GET", "/delivery-moments"),
  deliveryMoment: at<typeof getDeliveryMoment>("GET", "/delivery-moments/{id}"),
  reopenings: at<typeof listReopenings>("GET", "/delivery-moments/{id}/reopenings"),
  momentCalendar: at<typeof calendar.getMomentCalendar>("GET", "/delivery-moments/{id}/calendar"),
  planMoment: at<typeof planning.planDeliveryMoment>("POST", "/delivery-moments"),
  deliveryDay: at<typeof planning.checkDeliveryDay>("GET", "/delivery-day"),
  proposeYear: at<typeof planning.proposeDeliveryYear>("GET", "/delivery-year-plans"),
  planYear: at<typeof planning.planDeliveryYear>("POST", "/delivery-year-plans"),
  agendaProposals: at<typeof followUp.listAgendaProposals>("GET", "/proposed-items"),
  proposeAgendaItem: at<typeof followUp.proposeAgendaItem>("POST", "/proposed-items"),
  withdrawAgendaProposal: at<typeof followUp.withdrawAgendaProposal>("POST", "/proposed-items/{id}/withdraw"),
  actions: at<typeof followUp.listActions>("GET", "/delivery-actions"),
  settleAction: at<typeof followUp.settleActionAct>("POST", "/delivery-actions/{id}/settle"),
  decisions: at<typeof followUp.listDecisions>("GET", "/decisions"),
  minutes: at<typeof getMinutes>("GET", "/delivery-moments/{id}/minutes"),
  minutesDocument: at<typeof exportMinutes>("GET", "/delivery-moments/{id}/minutes/document"),
  calendarSubscription: at<typeof calendar.getSubscription>("GET", "/calendar-subscription"),
  startCalendar: at<typeof calendar.startSubscription>("POST", "/calendar-subscription"),
  stopCalendar: at<typeof calendar.stopSubscription>("POST", "/calendar-subscription/revoke"),
  conversations: at<typeof listConversations>("GET", "/conversations"),
  changes: at<typeof followChanges>("GET", "/changes"),
  conversationUse: at<typeof appointConversationUse>("POST", "/conversations/{id}/use"),
} as const;
