import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Question } from "#src/question/question.ts";
import type { DeliveredAgain, Recording, Stage } from "../support/replay.ts";
import { deliver, oneProgram, recordedWalk, twoPrograms, whatStands } from "../support/replay.ts";
import { temporaryFolder } from "../support/started.ts";

type Outcome = Awaited<ReturnType<typeof whatStands>>;

let recording: Recording;
let once: Outcome;

beforeAll(async () => {
  recording = await recordedWalk();
  once = await playedOn(oneProgram, rounds());
}, 60_000);

const folders: { readonly remove: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const folder of folders) await folder.remove();
});

const stages = [
  ["one program", oneProgram, 8],
  ["two programs on one database", onTwoPrograms, 4],
] as const;

test("the walk itself does what it should, so that repeating it has something to spoil", () => {
  expect(once.question).toMatchObject({ stage: "decided", decision: { route: "answered" } });
  expect(once.history.map(({ event }) => event.type)).toEqual([
    "question_asked",
    "draft_changed",
    "draft_changed",
    "question_submitted",
    "question_picked_up",
    "note_written",
    "asker_asked_back",
    "asker_answered",
    "partner_joined",
    "contribution_added",
    "follower_changed",
    "partner_left",
    "question_decided",
    "decision_undone",
    "question_decided",
  ]);
  expect(once.initiatives.filter(({ origin }) => origin === recording.question)).toMatchObject([{ phase: "undone" }]);
  expect(once.notices.filter(({ state }) => state !== "sent")).toEqual([]);
});

describe.each(stages)("on %s", (_, open, numRuns) => {
  test("whatever Teams delivers again, at the same moment or later, leaves the same and doubles no message", async () => {
    await fc.assert(
      fc.asyncProperty(repetitions(), async (again) => {
        expect(await playedOn(open, rounds(again))).toEqual(once);
      }),
      { numRuns, verbose: 1 },
    );
  }, 180_000);

  test("everything at the same moment and in any order does each thing once or not at all", async () => {
    await fc.assert(
      fc.asyncProperty(everythingAtOnce(), async (deliveries) => {
        expectConsistent(await playedOn(open, [deliveries]));
      }),
      { numRuns, verbose: 1 },
    );
  }, 180_000);

  test("everything out of order, one after the other, does each thing once or not at all", async () => {
    await fc.assert(
      fc.asyncProperty(nearlyInOrder(), async (deliveries) => {
        expectConsistent(
          await playedOn(
            open,
            deliveries.map((delivery) => [delivery]),
          ),
        );
      }),
      { numRuns, verbose: 1 },
    );
  }, 180_000);
});

interface Repeated extends DeliveredAgain {
  /** How many steps later; 0 is at the same moment as the first delivery. */
  readonly later: number;
}

const walkLength = 16;
const everyActivity = Array.from({ length: walkLength }, (_, activity) => activity);

/** Up to four repetitions of each activity. */
function repetitions(): fc.Arbitrary<readonly Repeated[]> {
  const of = (activity: number) =>
    fc.array(fc.record({ activity: fc.constant(activity), later: fc.nat({ max: 6 }), renamed: fc.boolean() }), {
      maxLength: 4,
    });
  return fc.tuple(...everyActivity.map(of)).map((all) => all.flat());
}

function everythingAtOnce(): fc.Arbitrary<readonly DeliveredAgain[]> {
  const copies = fc.tuple(...everyActivity.map(() => fc.integer({ min: 1, max: 3 })));
  return copies.chain((counts) => {
    const all = counts.flatMap((count, activity) =>
      Array.from({ length: count }, (_, copy) => ({ activity, renamed: copy === 1 })),
    );
    return fc.shuffledSubarray(all, { minLength: all.length });
  });
}

/** Each comes a few places early or late: enough to be refused, and close enough to be accepted now and then. */
function nearlyInOrder(): fc.Arbitrary<readonly DeliveredAgain[]> {
  const places = fc.tuple(...everyActivity.map((activity) => fc.nat({ max: 4 }).map((later) => activity + later)));
  return places.map((placeOf) =>
    everyActivity
      .toSorted((one, other) => (placeOf[one] ?? 0) - (placeOf[other] ?? 0))
      .map((activity) => ({ activity, renamed: false })),
  );
}

/** The activities in their order, one a round, each with the repetitions that come along with it. */
function rounds(again: readonly Repeated[] = []): readonly (readonly DeliveredAgain[])[] {
  return everyActivity.map((activity) => [
    { activity, renamed: false },
    ...again.filter((repeated) => Math.min(repeated.activity + repeated.later, walkLength - 1) === activity),
  ]);
}

async function playedOn(
  open: () => Promise<Stage>,
  deliveries: readonly (readonly DeliveredAgain[])[],
): Promise<Outcome> {
  const stage = await open();
  try {
    await deliver(stage, recording, deliveries);
    // A reply that waits for its card is told in the log; that it arrives in the end is asked of the notices.
    expect(stage.logged).toEqual([]);
    return await whatStands(stage, recording.question);
  } finally {
    await stage.close();
  }
}

async function onTwoPrograms(): Promise<Stage> {
  const folder = await temporaryFolder();
  folders.push(folder);
  return twoPrograms(`${folder.path}/vraagbaak.sqlite`);
}

/** Whatever the order made possible: a whole question, everything that happened to it once, and no message twice. */
function expectConsistent({ question, rev, history, initiatives, notices, messages }: Outcome): void {
  if (question) expect(Question.parse(question)).toEqual(question);
  // Each command that was accepted is one revision; the walk has as many as it has steps, but for "hulp".
  expect(rev ?? 0).toBeLessThanOrEqual(walkLength - 1);
  const told = history.map(({ by, event }) => `${by} ${JSON.stringify(event)}`);
  expect(told.filter((each, index) => told.indexOf(each) !== index)).toEqual([]);
  const ofThis = initiatives.filter(({ origin }) => origin === recording.question);
  const isKraamkamer = question?.stage === "decided" && question.decision.route === "kraamkamer";
  expect(ofThis.filter(({ phase }) => phase !== "undone")).toHaveLength(isKraamkamer ? 1 : 0);
  expect(notices.filter(({ state }) => state !== "sent")).toEqual([]);
  const read = messages.map((message) => JSON.stringify(message));
  expect(read.filter((each, index) => read.indexOf(each) !== index)).toEqual([]);
}
