import { describe, expect, test } from "@jest/globals";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import type { ReminderKind } from "#src/question/reminder.ts";
import type { Name } from "#tests/support/circle.ts";
import { asMember, chatWithNoor, circle, dutyOf, qrtConversation } from "#tests/support/circle.ts";
import type { Happening } from "#tests/support/planned.ts";
import { plansOf } from "#tests/support/planned.ts";
import {
  decided,
  decisions,
  draft,
  inTriage,
  intakeThread,
  submitted,
  waitingForAsker,
} from "#tests/support/questions.ts";

const { noor, sam } = circle;
const triage = inTriage();
const open = submitted();
const followed = { ...waitingForAsker().involved, followers: [circle.fay.id] };
const waiting = waitingForAsker({ involved: followed });

describe("what is asked of somebody who is away", () => {
  const away = { ...sam, absences: [{ from: Day.parse("2026-11-02"), until: Day.parse("2026-11-03") }] };
  const decideDue = reminder("decide_due", triage);
  const isAway = (name: Name) => ({ ...circle[name], absences: away.absences });

  test("is asked of who is on duty", async () => {
    const { told } = await plansOf(decideDue, { people: { ...circle, sam: away } });
    expect(told).toEqual(["decide_due to dora in the QRT's channel"]);
  });

  test("is asked of the first of the QRT who is there when nobody on duty is", async () => {
    const { told } = await plansOf(decideDue, { people: { ...circle, sam: away, dora: isAway("dora") } });
    expect(told).toEqual(["decide_due to dirk in the QRT's channel"]);
  });

  test("is asked of whose duty comes next rather than of others", async () => {
    const { duty, ...others } = dutyOf("dora");
    const people = { ...circle, sam: away, dora: isAway("dora"), dirk: isAway("dirk") };
    const profile = { ...others, duty: { ...duty, wednesday: [asMember("dirk")], monday: [asMember("tess")] } };
    expect((await plansOf(decideDue, { people, profile })).told).toEqual(["decide_due to tess in the QRT's channel"]);
  });

  test("is told to the network lead when nobody of the QRT is there", async () => {
    const people = { ...circle, sam: away, dora: isAway("dora"), dirk: isAway("dirk"), tess: isAway("tess") };
    expect((await plansOf(decideDue, { people })).told).toEqual(["decide_due to nadia in the QRT's channel"]);
    const asked = await plansOf({ event: { type: "question_submitted" }, question: open, by: noor }, { people });
    expect(asked.told).toEqual(["submitted to nadia in the QRT's channel"]);
  });

  test("is asked of whoever else is on duty that day", async () => {
    const standing = { people: { ...circle, dora: isAway("dora") }, profile: dutyOf("dora", "dirk") };
    const { told } = await plansOf({ ...decideDue, event: { type: "question_submitted" }, question: open }, standing);
    expect(told).toEqual(["submitted to dirk in the QRT's channel"]);
  });

  test("is asked of them again from the day on which they are back", async () => {
    const back = { ...sam, absences: [{ from: Day.parse("2026-10-26"), until: Day.parse("2026-11-02") }] };
    const { told } = await plansOf(decideDue, { people: { ...circle, sam: back } });
    expect(told).toEqual(["decide_due to sam in the QRT's channel"]);
  });
});

describe("a new question", () => {
  const row = { event: { type: "question_submitted" }, question: open, by: noor } as const;

  test("goes to the first of the QRT when the profile names nobody for that day", async () => {
    expect((await plansOf(row, { profile: dutyOf() })).told).toEqual(["submitted to dirk in the QRT's channel"]);
  });

  test("goes to everybody on duty but the member of the QRT who asked it", async () => {
    const asked = { ...open, askedBy: circle.dora.id };
    const standing = { profile: dutyOf("dora", "dirk", "tess") };
    const { told } = await plansOf({ ...row, question: asked, by: circle.dora }, standing);
    expect(told).toEqual(["submitted to dirk in the QRT's channel", "submitted to tess in the QRT's channel"]);
  });

  test("goes to those on duty on Monday when it comes on Saturday", async () => {
    const others = dutyOf("dirk");
    const profile = { ...others, duty: { ...others.duty, monday: [asMember("dora")] } };
    const { told } = await plansOf({ ...row, at: Instant.parse("2026-11-07T10:00:00.000Z") }, { profile });
    expect(told).toEqual(["submitted to dora in the QRT's channel"]);
  });

  test("is not left to somebody on duty who is no longer in the QRT", async () => {
    const left = { ...circle.dora, roles: [{ role: "partner_member" }] } as const;
    const { told } = await plansOf(
      { ...row, by: circle.fay },
      { people: { ...circle, dora: { ...left, roles: [...left.roles] } } },
    );
    expect(told).toEqual(["submitted to dirk in the QRT's channel"]);
  });
});

describe("a question that was asked in a chat", () => {
  const chat = { conversation: chatWithNoor.id, root: null };
  const channel = { conversation: intakeThread.conversation, root: null };
  const asked = (confidential: boolean) => submitted({ thread: chat, sharedIn: channel, confidential });

  test("gets a card in the channel, and its asker hears where", async () => {
    const { told, plans } = await plansOf({ event: { type: "question_submitted" }, question: asked(false), by: noor });
    expect(plans.slice(0, 3).map(({ id, place }) => ({ id, place }))).toEqual([
      { id: "card:thread", place: chat },
      { id: "card:shared", place: channel },
      { id: "card:triage", place: { conversation: qrtConversation.id, root: null } },
    ]);
    expect(told).toEqual(["submitted to dora in the QRT's channel", "thread_opened to noor in the chat with Noor"]);
    expect(plans.at(-1)?.content).toMatchObject({ under: { notice: "card:shared" } });
  });

  test("is answered under its card in the channel", async () => {
    const decision = { type: "question_decided", decision: decisions.answered } as const;
    const question = decided(decisions.answered, { thread: chat, sharedIn: channel });
    const { told, plans } = await plansOf({ event: decision, question, by: sam });
    expect(told).toEqual(["decided to noor in the thread"]);
    expect(plans.at(-1)).toMatchObject({ place: channel, content: { under: { notice: "card:shared" } } });
  });

  test("is answered in the chat when it is confidential: a mention in the channel would tell who asked", async () => {
    const decision = { type: "question_decided", decision: decisions.answered } as const;
    const question = decided(decisions.answered, { thread: chat, sharedIn: channel, confidential: true });
    const { told, plans } = await plansOf({ event: decision, question, by: sam });
    expect(told).toEqual(["decided to noor in the chat with Noor"]);
    expect(plans.at(-1)).toMatchObject({ content: { under: { notice: "card:thread" } } });
  });

  test("is asked about by a card alone, since in a chat a mention adds nothing", async () => {
    const question = draft({ thread: chat, sharedIn: null });
    const { told } = await plansOf(reminder("draft_waits", question));
    expect(told).toEqual(["prompt draft_waits to noor in the chat with Noor"]);
  });
});

describe("a question that was asked in the tab", () => {
  test("is answered in the chat with its asker where no channel takes in questions", async () => {
    const decision = { type: "question_decided", decision: decisions.answered } as const;
    const question = decided(decisions.answered, { thread: null, sharedIn: null });
    const { told, plans } = await plansOf({ event: decision, question, by: sam });
    expect(told).toEqual(["decided to noor in their own chat"]);
    expect(plans.map(({ id }) => id)).not.toContain("card:thread");
  });

  test("tells its asker where its card stands, in a chat that may have to be opened", async () => {
    const question = submitted({ thread: null, sharedIn: { conversation: intakeThread.conversation, root: null } });
    const { told } = await plansOf({ event: { type: "question_submitted" }, question, by: noor });
    expect(told).toEqual(["submitted to dora in the QRT's channel", "thread_opened to noor in their own chat"]);
  });
});

test("news of a Friday evening waits for Monday morning, and mentions do not", async () => {
  const friday = Instant.parse("2026-11-06T19:30:00.000Z");
  const { plans } = await plansOf({
    event: { type: "asker_asked_back", question: "?" },
    question: waiting,
    by: sam,
    at: friday,
  });
  const [news] = plans.filter(({ content }) => content.kind === "update");
  const [mention] = plans.filter(({ content }) => content.kind === "reply");
  expect(news?.notBefore).toBe("2026-11-09T07:00:00.000Z");
  expect(mention?.notBefore).toBeUndefined();
});

function reminder(kind: ReminderKind, question: Question): Happening {
  return { event: { type: "reminder_came", reminder: kind }, question, by: null };
}
