import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Notice } from "#src/notice/notice.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Alliance } from "#tests/support/alliance.ts";
import { alliance, intakeChannel, qrtChannel, sender } from "#tests/support/alliance.ts";
import type { Fault, StandingMessage } from "#tests/support/fake-connector.ts";
import { sampleChat } from "#tests/support/inbound-activities.ts";
import type { Seen } from "#tests/support/in-teams.ts";
import { cardOf, inTeams, wordsOf } from "#tests/support/in-teams.ts";
import { timePasses } from "#tests/support/time-passes.ts";

const second = 1_000;
const minute = 60 * second;
const text = "Wie heeft cijfers over energiearmoede in Holtenbroek?";

let zwolle: Alliance;
let people: ReturnType<typeof inTeams>;

beforeEach(async () => {
  zwolle = await alliance();
  people = inTeams(zwolle);
});
afterEach(() => zwolle.close());

describe("a card that cannot be posted at the first attempt", () => {
  const certain = [
    { fault: { status: 429 }, pause: 2 * second },
    { fault: { status: 429, retryAfter: "45" }, pause: 45 * second },
    { fault: { status: 503, retryAfter: "7" }, pause: 7 * second },
    { fault: { status: 404 }, pause: 2 * second },
    { fault: { status: 412 }, pause: 2 * second },
  ] as const;

  test.each(certain)("is posted once after $fault, when the pause has passed", async ({ fault, pause }) => {
    await expectPostedAfter(fault, { pause, copies: 1 });
  });

  const doubtful: readonly { readonly fault: Fault; readonly copies: number }[] = [
    { fault: { status: 500 }, copies: 1 },
    { fault: { status: 502 }, copies: 1 },
    { fault: "reset", copies: 1 },
    { fault: { status: 500, accepts: true }, copies: 2 },
    { fault: { status: 502, accepts: true }, copies: 2 },
    { fault: "reset_after_accepting", copies: 2 },
    { fault: "html", copies: 2 },
    { fault: "empty", copies: 2 },
    { fault: "ok_without_id", copies: 2 },
  ];

  test.each(doubtful)(
    "is posted again after $fault, since nobody knows whether it stands: $copies at most",
    async (row) => {
      await expectPostedAfter(row.fault, { pause: 2 * second, copies: row.copies });
    },
  );

  test.each([{ status: 400 }, { status: 403 }, { status: 413 }])(
    "is given up after %p, in sight of the log",
    async (fault) => {
      zwolle.teams.once(intakeChannel, fault);
      await asked();
      expect(await threadNotice()).toMatchObject({
        state: "dead",
        due: null,
        problem: `status ${fault.status} (Failed)`,
      });
      expect(zwolle.logged).toEqual([expect.stringContaining("notice given up")]);
      zwolle.clock.advance(60 * minute);
      await zwolle.settled();
      expect(posts()).toHaveLength(1);
    },
  );

  test("stands twice at most, however long the channel leaves us in doubt", async () => {
    zwolle.teams.set(intakeChannel, { status: 502, accepts: true });
    await asked();
    await passing(60 * minute, { steps: 30 });
    expect(people.inChannel(intakeChannel)).toHaveLength(2);
    expect(await threadNotice()).toMatchObject({
      state: "sent",
      due: null,
      activity: null,
      problem: "status 502 (Failed)",
    });
  });

  async function expectPostedAfter(
    fault: Fault,
    { pause, copies }: { readonly pause: number; readonly copies: number },
  ) {
    zwolle.teams.once(intakeChannel, fault);
    await asked();
    const due = addMilliseconds(zwolle.clock.now(), pause);
    expect(await threadNotice()).toMatchObject({ state: "waiting", due, attempts: 1, activity: null });
    await expectOthersAreServed();

    await passing(pause - 1);
    expect(posts()).toHaveLength(1);
    await passing(1);
    const standing = people.inChannel(intakeChannel);
    expect(standing).toHaveLength(copies);
    expect(await threadNotice()).toMatchObject({
      state: "sent",
      due: null,
      attempts: 0,
      activity: standing.at(-1)?.activity,
      problem: null,
    });
    expect(posts()).toHaveLength(2);
    expect(zwolle.logged).toEqual([expect.stringContaining("notice not delivered")]);
  }
});

describe("a card that stands and cannot be edited", () => {
  test.each<Fault>([
    { status: 429 },
    { status: 500 },
    { status: 502, accepts: true },
    "reset",
    "reset_after_accepting",
    "html",
  ])("after %p is edited all the same, and stands once", async (fault) => {
    const card = await asked();
    zwolle.teams.once(intakeChannel, fault);
    await people.presses("rosa", card, "intake.walk:next", { title: "Een nieuwe titel" });
    expect(await threadNotice()).toMatchObject({ state: "waiting", activity: card.activity });
    await passing(2 * second);
    expect(await threadNotice()).toMatchObject({ state: "sent", activity: card.activity });
    expect(people.inChannel(intakeChannel)).toHaveLength(1);
    expect(wordsOf(cardOf(people.now(card)))).toContain("Een nieuwe titel");
  });

  test("and was removed by somebody is posted anew, at once", async () => {
    const card = await asked();
    zwolle.teams.remove(card.activity);
    await people.presses("rosa", card, "intake.walk:next", { title: "Een nieuwe titel" });
    const [anew, ...more] = people.inChannel(intakeChannel);
    expect(more).toEqual([]);
    expect(anew && wordsOf(cardOf(anew))).toContain("Een nieuwe titel");
    expect(await threadNotice()).toMatchObject({ state: "sent", activity: anew?.activity });
  });

  test("since it is too large, is given up, and shows its question again after the next change", async () => {
    const card = await asked();
    zwolle.teams.once(intakeChannel, { status: 413 });
    const seen = await people.presses("rosa", card, "intake.walk:next", { title: "Een te lange titel" });
    expect(await threadNotice()).toMatchObject({ state: "dead", activity: card.activity });
    await people.presses("rosa", showing(card, seen), "intake.walk:back", { title: "Een korte titel" });
    expect(await threadNotice()).toMatchObject({ state: "sent", activity: card.activity });
    expect(wordsOf(cardOf(people.now(card)))).toContain("Een korte titel");
  });
});

test("after an outage of an hour people see the question as it stands then, by one edit", async () => {
  const card = await asked();
  zwolle.teams.set(intakeChannel, { status: 503 });
  let seen: Seen = { card: cardOf(card), message: undefined, text: "" };
  for (const button of ["intake.walk:next", "intake.walk:next", "intake.walk:next", "intake.submit"]) {
    seen = await people.presses("rosa", showing(card, seen), button, { title: text });
    await passing(15 * minute, { steps: 15 });
  }
  expect(people.now(card).edits).toBe(0);
  expect(people.inChannel(qrtChannel).filter(({ body }) => body.attachments)).toHaveLength(1);

  zwolle.teams.set(intakeChannel, "ok");
  await passing(15 * minute, { steps: 15 });
  expect(people.now(card).edits).toBe(1);
  expect(wordsOf(cardOf(people.now(card)))).toContain("V-2026-013");
  expect(await threadNotice()).toMatchObject({ state: "sent", activity: card.activity });
});

test("a channel in which Teams does not answer keeps nobody else waiting, nor what comes after", async () => {
  const { product, teams } = zwolle;
  teams.set(intakeChannel, "hang");
  await product.receive(teams.inbound.channelMessage({ text, from: sender("rosa"), channel: intakeChannel }));
  await teams.until(() => posts().length === 1);
  for (const who of ["vera", "wouter"]) {
    const greeted = people.inChannel(sampleChat).length;
    await product.receive(teams.inbound.chatMessage({ text: "hallo", from: sender(who) }));
    await teams.until(() => people.inChannel(sampleChat).length > greeted);
  }
  expect(people.inChannel(intakeChannel)).toEqual([]);
});

/** What Rosa asks in the channel, and the card that stands there then; without one, what she would press. */
async function asked(): Promise<StandingMessage> {
  await people.asks("rosa", text);
  const [card] = people.inChannel(intakeChannel);
  return (
    card ?? {
      reference: intakeChannel,
      thread: null,
      activity: "none",
      body: { type: "message", from: { id: "" } },
      edits: 0,
    }
  );
}

/** The message as it looks to somebody who was answered with a card of their own. */
function showing(message: StandingMessage, { card }: Seen): StandingMessage {
  // A card is an object, whatever else it is.
  const content = card as Record<string, unknown>;
  return { ...message, body: { ...message.body, attachments: [{ contentType: "card", content }] } };
}

function passing(milliseconds: number, how?: { readonly steps: number }): Promise<void> {
  return timePasses(zwolle, milliseconds, how);
}

async function expectOthersAreServed(): Promise<void> {
  await people.delivered(zwolle.teams.inbound.chatMessage({ text: "hallo", from: sender("vera") }));
  expect(people.inChannel(sampleChat)).toHaveLength(1);
}

function posts() {
  return zwolle.teams.requests().filter(({ reference, kind }) => reference === intakeChannel && kind !== "edit");
}

async function latestQuestion(): Promise<QuestionId> {
  const page = await zwolle.product.stores.questions.list({
    where: {},
    order: "askedAt",
    direction: "descending",
    limit: 1,
  });
  return QuestionId.parse(page.items[0]?.value.id);
}

async function threadNotice(): Promise<Notice> {
  const found = await zwolle.product.stores.notices.get(await latestQuestion(), "card:thread");
  if (!found) throw new Error("no notice of the card");
  return found.notice;
}
