import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Day, Instant, addDays, instantAt } from "#src/kernel/time.ts";
import type { Profile } from "#src/profile/profile.ts";
import { decideByAfterWaiting, promisedFrom } from "#src/question/service-promise.ts";
import { profile } from "../support/loaded-sample.ts";
import { waitingForAsker } from "../support/questions.ts";

const day = (text: string) => Day.parse(text);

describe("picked up in two working days, decided in five", () => {
  test.each([
    ["on a Monday morning", "2026-11-16T09:00:00.000Z", "2026-11-18", "2026-11-23"],
    ["on a Friday evening", "2026-11-20T20:00:00.000Z", "2026-11-24", "2026-11-27"],
    ["on a Saturday", "2026-11-21T12:00:00.000Z", "2026-11-24", "2026-11-27"],
    [
      "just after midnight in Zwolle, when it still is Sunday in UTC",
      "2026-11-22T23:30:00.000Z",
      "2026-11-25",
      "2026-11-30",
    ],
    ["just after midnight in summer", "2026-06-14T22:30:00.000Z", "2026-06-17", "2026-06-22"],
    ["on Maundy Thursday", "2026-04-02T09:00:00.000Z", "2026-04-08", "2026-04-13"],
    ["on Christmas Eve", "2026-12-24T09:00:00.000Z", "2026-12-29", "2027-01-04"],
    ["in the week in which the clocks go back", "2026-10-23T09:00:00.000Z", "2026-10-27", "2026-10-30"],
  ])("of a question submitted %s", (_, submittedAt, pickUpBy, decideBy) => {
    expect(promisedFrom(Instant.parse(submittedAt), profile)).toEqual({ pickUpBy, decideBy });
  });

  test("another alliance promises something else, and has days off of its own", () => {
    const slower: Pick<Profile, "promise" | "holidays"> = {
      promise: { pickedUpWithin: 3, decidedWithin: 10 },
      holidays: [{ day: day("2026-11-18"), name: "Biddag" }],
    };
    expect(promisedFrom(Instant.parse("2026-11-16T09:00:00.000Z"), slower)).toEqual({
      pickUpBy: "2026-11-20",
      decideBy: "2026-12-01",
    });
  });
});

describe("while we wait for the asker the clock stands still", () => {
  const decideBy = day("2026-11-20");

  test.each([
    ["the same day costs nothing", "2026-11-17", "2026-11-17", "2026-11-20"],
    ["the next day moves it a day, over the weekend", "2026-11-17", "2026-11-18", "2026-11-23"],
    ["a weekend is no waiting", "2026-11-13", "2026-11-15", "2026-11-20"],
    ["Friday to Monday is one working day", "2026-11-13", "2026-11-16", "2026-11-23"],
    ["weeks of waiting leave the days that were left", "2026-11-17", "2026-12-15", "2026-12-18"],
    ["the holidays in between are no waiting", "2026-12-23", "2026-12-28", "2026-11-24"],
  ])("an answer: %s", (_, asked, answered, expected) => {
    const question = waitingForAsker({ decideBy, askedBackAt: instantAt(day(asked), "10:00") });
    expect(decideByAfterWaiting(question, instantAt(day(answered), "16:00"), profile)).toBe(expected);
  });

  test("waiting never brings the day of the decision nearer, and longer waiting never gives less time", () => {
    const waits = fc.tuple(fc.integer({ min: 0, max: 200 }), fc.nat({ max: 60 }), fc.nat({ max: 60 }));
    fc.assert(
      fc.property(waits, ([start, first, more]) => {
        const asked = addDays(day("2026-09-01"), start);
        const question = waitingForAsker({ decideBy: addDays(asked, 3), askedBackAt: instantAt(asked, "10:00") });
        const afterFirst = decideByAfterWaiting(question, instantAt(addDays(asked, first), "10:00"), profile);
        const afterMore = decideByAfterWaiting(question, instantAt(addDays(asked, first + more), "10:00"), profile);
        expect(afterFirst >= question.decideBy).toBe(true);
        expect(afterMore >= afterFirst).toBe(true);
      }),
    );
  });
});
