import { describe, expect, test } from "@jest/globals";
import { ConversationId } from "#src/conversation/conversation.ts";
import { Instant, addMilliseconds } from "#src/kernel/time.ts";
import { whatWentWrong, whyItDied, whyItWaits } from "#src/notice/how-it-fares.ts";
import type { Delivery, Notice } from "#src/notice/notice.ts";
import { claimed, planned, retried, settled, wantedAgain } from "#src/notice/notice.ts";
import { PersonId } from "#src/people/person.ts";

const at = Instant.parse("2026-11-19T10:30:00.000Z");
const hour = 3_600_000;
const conversation = ConversationId.parse("cnv_sample");
const missing: Delivery = { outcome: "missing", problem: "status 404 (ConversationNotFound)", conversation };

describe("a place that is not found", () => {
  test("is tried again for a day, however often, and then the message is given up", () => {
    let notice = card();
    for (let quarter = 0; quarter < 24 * 4; quarter++) notice = tried(notice, quarter * 0.25, missing);
    expect(notice).toMatchObject({ state: "waiting", missingSince: at });

    expect(tried(notice, 24, missing)).toMatchObject({ state: "dead", due: null, missingSince: at });
  });

  test("is no longer suspect once something arrives there, or somebody has the message tried again", () => {
    const suspect = tried(card(), 0, missing);
    expect(tried(suspect, 23, { outcome: "delivered", activity: "1" })).toMatchObject({ missingSince: null });
    expect(retried(tried(suspect, 24, missing), later(25))).toMatchObject({ state: "waiting", missingSince: null });
  });

  test("stays suspect through troubles that say nothing of it, and through what is wanted meanwhile", () => {
    const suspect = tried(card(), 0, missing);
    const troubled = tried(suspect, 5, { outcome: "later", problem: "status 503", retryAfter: null });
    const wished = wantedAgain(troubled, 200, later(6));
    expect(tried(wished, 24, missing)).toMatchObject({ state: "dead", missingSince: at });
  });
});

describe("news that waits", () => {
  test("is not put off by what happens meanwhile, and comes sooner when that may", () => {
    const morning = { ...news(), due: later(20) };
    expect(wantedAgain(morning, 200, later(44))).toMatchObject({ due: later(20), wanted: 200 });
    expect(wantedAgain(morning, 200, later(3))).toMatchObject({ due: later(3) });
  });
});

test.each<[string, Partial<Notice>, ReturnType<typeof whyItWaits>]>([
  ["goes out any moment", { due: at }, "soon"],
  ["failed before", { due: later(1), attempts: 3, problem: "status 503" }, "refused"],
  ["follows on news of a moment ago", { due: addMilliseconds(at, 600_000), sentAt: at }, "bundling"],
  ["is kept until the morning", { due: later(20) }, "hours"],
  ["was sent", { state: "sent", due: null }, null],
  ["was given up", { state: "dead", due: null }, null],
])("a message that %s says why it waits, if it does", (_, changes, why) => {
  expect(whyItWaits({ ...news(), ...changes }, at)).toBe(why);
});

test("a message that was not given up has no reason for it", () => {
  expect(whyItDied({ ...card(), problem: "status 503" })).toBeNull();
});

test.each<[problem: string | null, state: Notice["state"], wrong: ReturnType<typeof whatWentWrong>]>([
  [null, "waiting", null],
  [null, "sent", null],
  ["status 404 (ConversationNotFound)", "waiting", "not_found"],
  ["status 500 (UserNotFound)", "waiting", "not_found"],
  ["no answer: ECONNREFUSED", "waiting", "silent"],
  ["status 429", "waiting", "busy"],
  ["status 503 (Failed)", "dead", "down"],
  ["status 403 (BotNotInConversationRoster)", "dead", "denied"],
  ["status 400 (BadSyntax)", "dead", "refused"],
  ["status 200 without an id", "waiting", "unclear"],
  ["internal", "waiting", "ours"],
  ["status 502", "sent", "uncertain"],
  ["left", "dead", null],
  ["nowhere to write", "dead", null],
])("of the problem %s a message that is %s tells people: %s", (problem, state, wrong) => {
  expect(whatWentWrong({ problem, state })).toBe(wrong);
});

function tried(notice: Notice, hours: number, delivery: Delivery): Notice {
  const moment = later(hours);
  return settled(claimed(notice, moment), notice.wanted, delivery, { at: moment, jitter: 1 });
}

function later(hours: number): Instant {
  return addMilliseconds(at, hours * hour);
}

function card(): Notice {
  const place = { conversation, root: null };
  return planned({ id: "card:triage", content: { kind: "card", template: "triage" }, place }, "qst_sample", 100, at);
}

function news(): Notice {
  const to = PersonId.parse("per_noor");
  return planned({ id: `update#${to}`, content: { kind: "update", to }, place: { person: to } }, "qst_sample", 100, at);
}
