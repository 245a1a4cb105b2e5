import { expect, test } from "@jest/globals";
import { appointConversationUse, listConversations } from "#src/conversation/conversation.contract.ts";
import { listDeliveryMoments } from "#src/delivery/delivery-moment.contract.ts";
import { report } from "#src/analysis/analysis.contract.ts";
import * as filter from "#src/teaching/filter.contract.ts";
import { getFront } from "#src/front/front.contract.ts";
import { getInitiative } from "#src/initiative/initiative-detail.contract.ts";
import { ask, follow, helped, submit, walk } from "#src/intake/intake.contract.ts";
import { followChanges } from "#src/kernel/changes.contract.ts";
import { findSimilarQuestions } from "#src/intake/similar-questions.contract.ts";
import { listNotices, retryNoticesOf } from "#src/notice/notice-list.contract.ts";
import { retryNoticeEndpoint } from "#src/notice/notice.contract.ts";
import { listPartners } from "#src/partner/partner.contract.ts";
import { chooseOwnOrganisation, getMe, listDemoPeople } from "#src/people/me.contract.ts";
import { correctPersonOrganisation, listPeople, mergePartners } from "#src/people/person.contract.ts";
import { changeAbsence, changeSettings, getSettings } from "#src/people/settings.contract.ts";
import { getPortfolio } from "#src/portfolio/portfolio.contract.ts";
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
  correctOrganisation: correctPersonOrganisation,
  portfolio: getPortfolio,
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
  initiative: getInitiative,
  deliveryMoments: listDeliveryMoments,
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

test("an address carries what is asked for and leaves out what is not", () => {
  expect(addressed("/questions/{id}", { id: "qst_1/../2" }, {})).toBe("/questions/qst_1%2F..%2F2");
  expect(addressed("/questions", undefined, { stage: "in_triage", cursor: undefined, limit: 25 })).toBe(
    "/questions?stage=in_triage&limit=25",
  );
});
