import { expect, test } from "@jest/globals";
import { appointConversationUse, listConversations } from "#src/conversation/conversation.contract.ts";
import * as calendar from "#src/delivery/calendar.contract.ts";
import { getDeliveryMoment, listDeliveryMoments, listReopenings } from "#src/delivery/delivery-moment.contract.ts";
import * as followUp from "#src/delivery/follow-up.contract.ts";
import { exportMinutes, getMinutes } from "#src/delivery/minutes.contract.ts";
import * as inMoment from "#src/delivery/moment-acts.contract.ts";
import * as planning from "#src/delivery/plan.contract.ts";
import { report } from "#src/analysis/analysis.contract.ts";
import * as filter from "#src/teaching/filter.contract.ts";
import { getFront } from "#src/front/front.contract.ts";
import * as onInitiative from "#src/initiative/initiative-acts.contract.ts";
import { getInitiative } from "#src/initiative/initiative-detail.contract.ts";
import { listInitiatives } from "#src/initiative/initiative.contract.ts";
import { ask, follow, helped, submit, walk } from "#src/intake/intake.contract.ts";
import { followChanges } from "#src/kernel/changes.contract.ts";
import { findSimilarQuestions } from "#src/intake/similar-questions.contract.ts";
import { listNotices, retryNoticesOf } from "#src/notice/notice-list.contract.ts";
import { retryNoticeEndpoint } from "#src/notice/notice.contract.ts";
import { listPartners } from "#src/partner/partner.contract.ts";
import { chooseOwnOrganisation, getMe, listDemoPeople } from "#src/people/me.contract.ts";
import { correctPersonOrganisation, listMembers, listPeople, mergePartners } from "#src/people/person.contract.ts";
import { changeAbsence, changeSettings, getSettings } from "#src/people/settings.contract.ts";
import * as portfolio from "#src/portfolio/portfolio-overview.contract.ts";
import * as savedViews from "#src/portfolio/saved-view.contract.ts";
import { findKnownSolutions, getProfile } from "#src/profile/profile.contract.ts";
import * as asking from "#src/question/question-acts.contract.ts";
import { listMutedQuestions } from "#src/question/muted-questions.contract.ts";
import { getQuestion } from "#src/question/question-shown.contract.ts";
import { exportQuestions, listQuestions } from "#src/question/question.contract.ts";
import * as proposals from "#src/solution/proposal.contract.ts";
import * as keeping from "#src/solution/keep-entry.contract.ts";
import * as known from "#src/solution/solution.contract.ts";
import * as triage from "#src/triage/triage.contract.ts";
import { actAddresses } from "#tab/api/act-addresses.ts";
import { addressed } from "#tab/api/address.ts";
import { addresses } from "#tab/api/addresses.ts";
import { initiativeActAddresses } from "#tab/api/initiative-act-addresses.ts";
import { momentAddresses } from "#tab/api/moment-addresses.ts";

const contracts = {
  questionExport: exportQuestions,
  front: getFront,
  me: getMe,
  settings: getSettings,
  changeSettings,
  changeAbsence,
  mutedQuestions: listMutedQuestions,
  ownOrganisation: chooseOwnOrganisation,
  demoPeople: listDemoPeople,
  profile: getProfile,
  partners: listPartners,
  mergePartner: mergePartners,
  people: listPeople,
  members: listMembers,
  correctOrganisation: correctPersonOrganisation,
  portfolio: portfolio.getPortfolioOverview,
  portfolioSheet: portfolio.exportPortfolioSheet,
  portfolioCsv: portfolio.exportPortfolioCsv,
  savedViews: savedViews.listSavedViews,
  saveView: savedViews.saveNewView,
  changeView: savedViews.changeSavedView,
  removeView: savedViews.removeSavedView,
  questions: listQuestions,
  question: getQuestion,
  ask,
  knownSolutions: findKnownSolutions,
  similarQuestions: findSimilarQuestions,
  solutions: known.listSolutions,
  solution: known.getSolution,
  solutionHistory: keeping.getSolutionHistory,
  addSolution: keeping.addSolution,
  editSolution: keeping.editSolution,
  restoreSolution: keeping.restoreSolution,
  retireSolution: keeping.retireSolution,
  returnSolution: keeping.returnSolution,
  proposals: proposals.listProposals,
  propose: proposals.propose,
  acceptProposal: proposals.accept,
  reopenProposal: proposals.reopen,
  refuseProposal: proposals.refuseIt,
  withdrawProposal: proposals.withdraw,
  filter: filter.getFilter,
  filterTerms: filter.listJudgements,
  previewTerm: filter.previewTerm,
  acceptTerm: filter.acceptTermEndpoint,
  refuseTerm: filter.refuseTermEndpoint,
  withdrawTerm: filter.withdrawTermEndpoint,
  suggestedParties: triage.listSuggestedParties,
  questionsToJoin: triage.listQuestionsToJoin,
  colleagues: triage.listColleagues,
  notices: listNotices,
  retryNotices: retryNoticesOf,
  retryNotice: retryNoticeEndpoint,
  initiatives: listInitiatives,
  initiative: getInitiative,
  deliveryMoments: listDeliveryMoments,
  deliveryMoment: getDeliveryMoment,
  reopenings: listReopenings,
  momentCalendar: calendar.getMomentCalendar,
  planMoment: planning.planDeliveryMoment,
  deliveryDay: planning.checkDeliveryDay,
  proposeYear: planning.proposeDeliveryYear,
  planYear: planning.planDeliveryYear,
  agendaProposals: followUp.listAgendaProposals,
  proposeAgendaItem: followUp.proposeAgendaItem,
  withdrawAgendaProposal: followUp.withdrawAgendaProposal,
  actions: followUp.listActions,
  settleAction: followUp.settleActionAct,
  decisions: followUp.listDecisions,
  minutes: getMinutes,
  minutesDocument: exportMinutes,
  calendarSubscription: calendar.getSubscription,
  startCalendar: calendar.startSubscription,
  stopCalendar: calendar.stopSubscription,
  conversations: listConversations,
  changes: followChanges,
  conversationUse: appointConversationUse,
};
const acts = [
  walk,
  submit,
  helped,
  follow,
  report,
  ...Object.values(asking),
  ...Object.values(triage).filter((one) => "act" in one),
];

test("the tab asks at the addresses that the server answers at", () => {
  const agreed = Object.entries(contracts).map(([name, { method, path }]) => [name, { method, path }]);
  expect(addresses).toEqual(Object.fromEntries(agreed));
});

test("the tab does everything with a question at the address where the server takes it", () => {
  const agreed = acts.map(({ act, method, path }) => [act, { method, path }]);
  expect(actAddresses).toEqual(Object.fromEntries(agreed));
});

test("the tab does everything with an initiative at the address where the server takes it", () => {
  const agreed = Object.values(onInitiative).map(({ act, method, path }) => [act, { method, path }]);
  expect(initiativeActAddresses).toEqual(Object.fromEntries(agreed));
});

test("the tab does everything with a delivery moment at the address where the server takes it", () => {
  const { clearObstacleAct, ...acts } = inMoment;
  const agreed = [...Object.values(acts), { ...clearObstacleAct, act: "outcome.clear-obstacle" }];
  expect(momentAddresses).toEqual(Object.fromEntries(agreed.map(({ act, method, path }) => [act, { method, path }])));
});

test("an address carries what is asked for and leaves out what is not", () => {
  expect(addressed("/questions/{id}", { id: "qst_1/../2" }, {})).toBe("/questions/qst_1%2F..%2F2");
  expect(addressed("/questions", undefined, { stage: "in_triage", cursor: undefined, limit: 25 })).toBe(
    "/questions?stage=in_triage&limit=25",
  );
});
