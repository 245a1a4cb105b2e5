import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { bearInitiative } from "#src/initiative/bear-initiative.usecase.ts";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import { initiativeStore } from "#src/initiative/initiative.store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import { dayOf } from "#src/kernel/time.ts";
import { personStore } from "#src/people/person.store.ts";
import type { InStage } from "#src/question/question.ts";
import { sdgsOf } from "#src/question/question.ts";
import { questionStore } from "#src/question/question.store.ts";
import { emptyStore } from "#tests/support/loaded-sample.ts";
import { askedAt, decided, decisions, organisation } from "#tests/support/questions.ts";

let documents: DocumentStore;

beforeEach(() => {
  documents = emptyStore();
});
afterEach(() => documents.close());

test("an initiative takes over what the question tells of problem, owner and organisation", async () => {
  const question = decided(decisions.kraamkamer);
  expect(await bornOf(question)).toMatchObject({
    title: "Warm wonen in Holtenbroek",
    summary: question.text,
    sdgs: sdgsOf(question),
    problemOwner: { kind: "words", words: question.answers.problemOwner },
    partners: [{ partner: organisation, brings: "", since: dayOf(question.decidedAt) }],
    phases: [{ phase: "kraamkamer", at: question.decidedAt, by: question.decidedBy }],
  });
});

test("an initiative of a confidential question tells everybody no more than its theme and the name it was given", async () => {
  expect(await bornOf(decided(decisions.kraamkamer, { confidential: true }))).toMatchObject({
    title: "Warm wonen in Holtenbroek",
    summary: "",
    sdgs: [],
    problemOwner: null,
    partners: [],
  });
});

async function bornOf(question: InStage<"decided">) {
  const deps = {
    questions: questionStore(documents),
    initiatives: initiativeStore(documents),
    people: personStore(documents),
  };
  const command = commandKey("test", "write", question.id, question.id);
  await deps.questions.create({ value: question, command, by: null, at: askedAt, events: [] });
  await bearInitiative(deps, question.id);
  return (await deps.initiatives.get(initiativeIdOf(question.id)))?.value;
}
