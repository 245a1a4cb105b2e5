import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { Instant } from "#src/kernel/time.ts";
import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { actorOf } from "#src/people/person.ts";
import { nobodyInvolved } from "#src/question/involved.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { suggestParties } from "#src/triage/suggest-parties.usecase.ts";
import { contributed, joinedAs } from "#tests/support/involved.ts";
import { noor, sam, school } from "#tests/support/people.ts";
import type { QuestionDesk } from "#tests/support/question-desk.ts";
import { commandOf, questionDesk } from "#tests/support/question-desk.ts";
import { decided, decisions, inTriage } from "#tests/support/questions.ts";

const now = Instant.parse("2026-11-05T10:00:00.000Z");
const bank = partner("bank", null);
const savings = partner("savings", bank.id);
let desk: QuestionDesk;

beforeEach(async () => {
  desk = await questionDesk(now);
  for (const value of [bank, savings]) {
    await desk.partners.create({ value, command: commandOf(value.id), by: null, at: now, events: [] });
  }
});
afterEach(() => desk.close());

test("a partner that became part of another is not proposed, and what it did counts for that one", async () => {
  const question = await desk.lay(inTriage());
  await desk.lay(earlier({ joined: [{ ...joinedAs(1), organisation: savings.id }] }));
  expect(await proposed(question)).toEqual([["Voorbeeld bank", ["V-2026-001"]]]);
});

test("who added to the record counts for the partner they act for, except who asked", async () => {
  const question = await desk.lay(inTriage({ askedBy: sam.id }));
  const said = { ...contributed(3, "Kijk bij het CBS."), by: sam.id };
  await desk.lay(earlier({ contributions: [said, contributed(4, "Dank!")] }));
  expect(await proposed(question)).toEqual([[school.name, ["V-2026-001"]]]);
});

test("only the QRT looks for parties", async () => {
  const question = await desk.lay(inTriage());
  expect(await suggestParties(desk, actorOf(noor), question.id)).toEqual({
    ok: false,
    refusal: { code: "forbidden", needs: "qrt" },
  });
});

test("who invites a partner that became part of another, invites that one", async () => {
  const question = await desk.lay(inTriage());
  const parties = [savings.id, bank.id];
  const invited = await inviteParties(desk, actorOf(sam), {
    key: commandOf("invite"),
    question: question.id,
    rev: 1,
    parties,
  });
  expect(invited.ok && invited.value.value.involved.parties).toEqual([bank.id]);
});

async function proposed({ id }: Question) {
  const suggested = await suggestParties(desk, actorOf(sam), id);
  if (!suggested.ok) throw new Error(suggested.refusal.code);
  return suggested.value.found.map(({ partner: { name }, earlier: like }) => [name, like.map(({ number }) => number)]);
}

function earlier(involved: Partial<Question["involved"]>) {
  return decided(decisions.answered, {
    id: QuestionId.parse("qst_earlier"),
    number: QuestionNumber.parse("V-2026-001"),
    involved: { ...nobodyInvolved, ...involved },
  });
}

function partner(key: string, mergedInto: PartnerId | null): Partner {
  const id = PartnerId.parse(`prt_sample-${key}`);
  return { id, name: `Voorbeeld ${key}`, kind: "business", expertise: ["hypotheken"], mergedInto };
}
