import { expect, test } from "@jest/globals";
import { listDeliveryMoments } from "#src/delivery/delivery-moment.contract.ts";
import { getInitiative } from "#src/initiative/initiative.contract.ts";
import { getMe, listDemoPeople } from "#src/people/me.contract.ts";
import { getPortfolio } from "#src/portfolio/portfolio.contract.ts";
import { getProfile } from "#src/profile/profile.contract.ts";
import { getQuestion, listQuestions } from "#src/question/question.contract.ts";
import { decide, pickUp } from "#src/triage/triage.contract.ts";
import { addressed } from "#tab/api/address.ts";
import { addresses } from "#tab/api/addresses.ts";

const contracts = {
  me: getMe,
  demoPeople: listDemoPeople,
  profile: getProfile,
  portfolio: getPortfolio,
  questions: listQuestions,
  question: getQuestion,
  pickUp,
  decide,
  initiative: getInitiative,
  deliveryMoments: listDeliveryMoments,
};

test("the tab asks at the addresses that the server answers at", () => {
  const agreed = Object.entries(contracts).map(([name, { method, path }]) => [name, { method, path }]);
  expect(addresses).toEqual(Object.fromEntries(agreed));
});

test("an address carries what is asked for and leaves out what is not", () => {
  expect(addressed("/questions/{id}", { id: "qst_1/../2" }, {})).toBe("/questions/qst_1%2F..%2F2");
  expect(addressed("/questions", undefined, { stage: "in_triage", cursor: undefined, limit: 25 })).toBe(
    "/questions?stage=in_triage&limit=25",
  );
});
