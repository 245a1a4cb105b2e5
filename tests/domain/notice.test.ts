import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ConversationId } from "#src/conversation/conversation.ts";
import { Day, Instant, addMilliseconds } from "#src/kernel/time.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import { keepsHours } from "#src/notice/notice-content.ts";
import type { Delivery, Notice } from "#src/notice/notice.ts";
import {
  claimed,
  deferred,
  planned,
  postponed,
  retried,
  settled,
  superseded,
  wantedAgain,
} from "#src/notice/notice.ts";
import { PersonId } from "#src/people/person.ts";

const at = Instant.parse("2026-11-19T10:30:00.000Z");
const second = 1_000;
const minute = 60 * second;
const noJitter = { at, jitter: 1 };

const delivered: Delivery = { outcome: "delivered", activity: "1795318000001" };
const unknown: Delivery = { outcome: "unknown", problem: "status 502" };
const later: Delivery = { outcome: "later", problem: "status 503", retryAfter: null };
const missing: Delivery = {
  outcome: "missing",
  problem: "status 404 (ConversationNotFound)",
  conversation: ConversationId.parse("cnv_sample"),
};
const gone: Delivery = { outcome: "gone", problem: "status 404" };
const refused: Delivery = { outcome: "refused", problem: "status 403" };

test("a planned notice is due at once and has told nothing yet", () => {
  expect(card()).toMatchObject({ state: "waiting", wanted: 100, sent: 0, due: at, attempts: 0, activity: null });
});

test("a notice that is under way is left alone for half a minute, and then tried again", () => {
  expect(claimed(card(), at)).toMatchObject({ attempts: 1, due: inMs(30 * second), sendingUntil: inMs(30 * second) });
});

test("a delivered notice rests, and remembers which message is its own", () => {
  expect(settle(claimed(card(), at), delivered)).toEqual({
    ...card(),
    state: "sent",
    sent: 100,
    sentAt: at,
    due: null,
    activity: "1795318000001",
  });
});

test("each failed attempt is followed by a pause twice as long, up to a quarter of an hour, until the hundredth makes it dead", () => {
  const pauses: (number | null)[] = [];
  let notice = card();
  for (let attempt = 1; attempt <= 100; attempt++) {
    notice = settle(claimed(notice, at), later);
    pauses.push(pauseOf(notice));
  }
  const growing = [2, 4, 8, 16, 32, 64, 128, 256, 512].map((each) => each * second);
  expect(pauses).toEqual([...growing, ...Array.from({ length: 90 }, () => 15 * minute), null]);
  expect(notice).toMatchObject({ state: "dead", attempts: 100, sent: 0, problem: "status 503" });
});

test("the jitter takes half of a pause at most, and adds nothing to it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.double({ min: 0, max: 1, noNaN: true }), (attempts, jitter) => {
      const pause = pauseOf(settled({ ...card(), attempts }, 100, later, { at, jitter })) ?? 0;
      const full = Math.min(2 * second * 2 ** (attempts - 1), 15 * minute);
      expect(pause).toBeGreaterThanOrEqual(full / 2);
      expect(pause).toBeLessThanOrEqual(full);
    }),
  );
});

test.each([
  { retryAfter: 10 * second, pause: 10 * second, why: "the service's own wish is followed" },
  { retryAfter: second, pause: 2 * second, why: "a shorter wish than our own pause makes us no quicker" },
  { retryAfter: 24 * 60 * minute, pause: 15 * minute, why: "a wish of a day is capped at a quarter of an hour" },
])("Retry-After: $why", ({ retryAfter, pause }) => {
  expect(pauseOf(settle(claimed(card(), at), { ...later, retryAfter }))).toBe(pause);
});

test("a post that may have arrived is sent once more, and after that it rests, with its problem in sight", () => {
  const first = settle(claimed(card(), at), unknown);
  expect(first).toMatchObject({ state: "waiting", due: inMs(2 * second), problem: "status 502" });
  const again = settle(claimed(first, at), unknown);
  expect(again).toMatchObject({ state: "sent", sent: 100, due: null, activity: null, problem: "status 502" });
});

test("attempts that certainly failed do not use up the one resend of a post that may have arrived", () => {
  const refusedTwice = settle(claimed(settle(claimed(card(), at), later), at), later);
  expect(settle(claimed(refusedTwice, at), unknown)).toMatchObject({ state: "waiting", due: inMs(8 * second) });
});

test("a newer wish does not give a doubtful post yet another resend", () => {
  const doubtful = settle(claimed(settle(claimed(card(), at), unknown), at), unknown);
  expect(settle(claimed(wantedAgain(doubtful, 200, at), at), unknown)).toMatchObject({ state: "sent", sent: 200 });
});

test("a card that somebody removed is posted anew at once", () => {
  expect(settle(claimed(wantedAgain(standing(), 200, at), at), gone)).toMatchObject({
    state: "waiting",
    activity: null,
    due: at,
    wanted: 200,
  });
});

test("a refused notice is dead, and a newer wish wakes it", () => {
  const dead = settle(claimed(card(), at), refused);
  expect(dead).toMatchObject({ state: "dead", due: null, problem: "status 403" });
  expect(wantedAgain(dead, 200, at)).toMatchObject({ state: "waiting", due: at, attempts: 0 });
});

test("an event that was counted already asks for nothing", () => {
  const sent = standing();
  expect(wantedAgain(sent, 100, at)).toBe(sent);
  expect(wantedAgain(sent, 99, at)).toBe(sent);
});

test("a newer wish during an attempt waits for its end, and then goes out over the message that it left", () => {
  const underWay = wantedAgain(claimed(card(), at), 200, inMs(second));
  expect(underWay).toMatchObject({ due: inMs(30 * second), sendingUntil: inMs(30 * second) });
  expect(settled(underWay, 100, delivered, noJitter)).toMatchObject({
    state: "waiting",
    wanted: 200,
    sent: 100,
    activity: "1795318000001",
    due: at,
    sendingUntil: null,
  });
});

test("a refusal of what was wanted before does not end what is wanted now", () => {
  const underWay = wantedAgain(claimed(standing(), at), 200, at);
  expect(settled(underWay, 100, refused, noJitter)).toMatchObject({ state: "waiting", due: at });
});

test("what no longer needs saying rests without having been said; what was wanted meanwhile is looked at anew", () => {
  expect(superseded(claimed(card(), at), 100, at)).toMatchObject({ state: "sent", due: null, sentAt: null });
  const wishedMeanwhile = wantedAgain(claimed(card(), at), 200, at);
  expect(superseded(wishedMeanwhile, 100, at)).toMatchObject({ state: "waiting", due: at, sentAt: null });
});

test("waiting for the card it belongs under is no attempt, however often", () => {
  let notice = card();
  for (let look = 1; look <= 100; look++) notice = postponed(claimed(notice, at), at);
  expect(notice).toMatchObject({ state: "waiting", attempts: 0, due: inMs(second), sendingUntil: null });
});

describe("news for one person", () => {
  test("goes out at once, and then not again for ten minutes", () => {
    const told = settle(claimed(news(), at), delivered);
    expect(told).toMatchObject({ state: "sent", due: null, sentAt: at });
    expect(wantedAgain(told, 200, inMs(minute))).toMatchObject({ state: "waiting", due: inMs(10 * minute) });
    expect(wantedAgain(told, 200, inMs(25 * minute))).toMatchObject({ due: inMs(25 * minute) });
  });

  test("that came while the last was under way waits its ten minutes too, and is a message of its own", () => {
    const underWay = wantedAgain(claimed(news(), at), 200, inMs(second));
    expect(settled(underWay, 100, delivered, noJitter)).toMatchObject({
      state: "waiting",
      due: inMs(10 * minute),
      sent: 100,
      wanted: 200,
      activity: null,
    });
  });

  test("tells what happened since the last, and nothing of the time in which it was nobody's news", () => {
    expect(news()).toMatchObject({ sent: 99, wanted: 100 });
    const told = settle(claimed(news(), at), delivered);
    expect(wantedAgain(told, 500, at)).toMatchObject({ sent: 499, wanted: 500 });
    expect(wantedAgain(wantedAgain(told, 500, at), 700, at)).toMatchObject({ sent: 499, wanted: 700 });
  });

  test("that could not be sent is told with what comes after it", () => {
    const dead = settle(claimed(news(), at), refused);
    expect(wantedAgain(dead, 300, at)).toMatchObject({ state: "waiting", sent: 99, wanted: 300 });
  });

  test("is planned for the morning where it comes in the evening", () => {
    const plan = { id: "update#per_noor", content: { kind: "update", to: "per_noor" } as const, place: chat };
    expect(planned({ ...plan, notBefore: inMs(60 * minute) }, "qst_sample", 100, at)).toMatchObject({
      createdAt: at,
      due: inMs(60 * minute),
    });
  });

  test("that is due at night is put off without an attempt", () => {
    expect(deferred(news(), inMs(60 * minute))).toEqual({ ...news(), due: inMs(60 * minute) });
  });
});

describe("another try", () => {
  test("begins afresh, with the message that stands already", () => {
    const worn = { ...settle(claimed(standing(), at), refused), attempts: 100, doubts: 1 };
    expect(retried(worn, inMs(minute))).toMatchObject({
      state: "waiting",
      due: inMs(minute),
      attempts: 0,
      doubts: 0,
      activity: "1795318000001",
    });
  });

  test("is for dead notices only", () => {
    for (const notice of [card(), claimed(card(), at), standing()]) expect(retried(notice, inMs(minute))).toBe(notice);
  });
});

test.each([
  ["card", false],
  ["reply", false],
  ["prompt", true],
  ["update", true],
  ["digest", true],
  ["small_talk", false],
  ["word", false],
] as const)("whether a %s waits for the morning: %p", (kind, waits) => {
  const under = { about: "qst_sample", notice: "card:thread" };
  const contents: Readonly<Record<typeof kind, NoticeContent>> = {
    card: { kind: "card", template: "thread" },
    reply: { kind: "reply", template: "decided", to: "per_noor", under },
    prompt: { kind: "prompt", template: "helped_asked", to: "per_noor", under },
    update: { kind: "update", to: "per_noor" },
    digest: { kind: "digest", day: Day.parse("2026-11-19") },
    small_talk: { kind: "small_talk", talk: "greeting", to: "per_noor" },
    word: { kind: "word", word: { word: "settings" }, to: "per_noor" },
  };
  expect(keepsHours(contents[kind])).toBe(waits);
});

test("in any order of wishes, attempts and outcomes nothing that was wanted is forgotten, and no card stands twice without a doubt", () => {
  fc.assert(
    fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
      const told = steps.reduce(take, { notice: card(), carried: null, posts: 0, excuses: 0 });
      const { notice } = told;
      expect(notice.state === "sent" ? notice.sent : notice.wanted).toBe(notice.wanted);
      expect(notice.state === "waiting").toBe(notice.due !== null);
      expect(notice.sendingUntil === null).toBe(told.carried === null);
      expect(notice.attempts).toBeGreaterThanOrEqual(0);
      expect(told.posts).toBeLessThanOrEqual(1 + told.excuses);
    }),
    { numRuns: 2_000 },
  );
});

type Step = "wish" | "attempt" | Delivery["outcome"] | "nothing_to_say" | "too_early";

const anyStep: fc.Arbitrary<Step> = fc.constantFrom<Step>(
  "wish",
  "attempt",
  "attempt",
  "delivered",
  "delivered",
  "unknown",
  "later",
  "missing",
  "gone",
  "refused",
  "nothing_to_say",
  "too_early",
);

interface Told {
  readonly notice: Notice;
  /** What the attempt under way was asked to send. */
  readonly carried: number | null;
  /** Messages that stand, or stood, in the channel under an id of their own. */
  readonly posts: number;
  /** Reasons for another post: the former one was removed, or is doubtful. */
  readonly excuses: number;
}

/** Steps that cannot happen at this point are passed over. */
function take(told: Told, step: Step): Told {
  const { notice, carried, posts, excuses } = told;
  if (step === "wish") return { ...told, notice: wantedAgain(notice, notice.wanted + 100, at) };
  if (step === "attempt") {
    return carried === null && notice.due !== null
      ? { ...told, notice: claimed(notice, at), carried: notice.wanted }
      : told;
  }
  if (carried === null) return told;
  const isPost = notice.activity === null;
  switch (step) {
    case "delivered": {
      const activity = notice.activity ?? `message ${posts}`;
      const next = settled(notice, carried, { outcome: "delivered", activity }, noJitter);
      expect(next.activity).toBe(activity);
      return { notice: next, carried: null, posts: posts + (isPost ? 1 : 0), excuses };
    }
    case "unknown":
      // Repeating an edit does no harm, so the messenger never reports it as unknown.
      if (!isPost) return told;
      return { notice: settle(notice, unknown, carried), carried: null, posts: posts + 1, excuses: excuses + 1 };
    case "gone":
      if (isPost) return told;
      return { notice: settle(notice, gone, carried), carried: null, posts, excuses: excuses + 1 };
    case "later":
      return { notice: settle(notice, later, carried), carried: null, posts, excuses };
    case "missing":
      return { notice: settle(notice, missing, carried), carried: null, posts, excuses };
    case "refused":
      return { notice: settle(notice, refused, carried), carried: null, posts, excuses };
    case "nothing_to_say":
      return { notice: superseded(notice, carried, at), carried: null, posts, excuses };
    case "too_early":
      return { notice: postponed(notice, at), carried: null, posts, excuses };
  }
}

function card(): Notice {
  const place = { conversation: ConversationId.parse("cnv_sample"), root: null };
  return planned({ id: "card:thread", content: { kind: "card", template: "thread" }, place }, "qst_sample", 100, at);
}

const chat = { person: PersonId.parse("per_noor") };

function news(): Notice {
  return planned(
    { id: "update#per_noor", content: { kind: "update", to: "per_noor" }, place: chat },
    "qst_sample",
    100,
    at,
  );
}

/** A card that was posted, and shows its question as it was then. */
function standing(): Notice {
  return settle(claimed(card(), at), delivered);
}

function settle(notice: Notice, delivery: Delivery, carried = notice.wanted): Notice {
  return settled(notice, carried, delivery, noJitter);
}

function inMs(milliseconds: number): Instant {
  return addMilliseconds(at, milliseconds);
}

function pauseOf({ due }: Notice): number | null {
  return due === null ? null : Date.parse(due) - Date.parse(at);
}
