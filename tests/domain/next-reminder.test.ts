import { describe, expect, test } from "@jest/globals";
import { Day, Instant } from "#src/kernel/time.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { withNextReminder } from "#src/question/next-reminder.ts";
import type { Question } from "#src/question/question.ts";
import { reminderKinds } from "#src/question/reminder.ts";
import { profile } from "../support/loaded-sample.ts";
import {
  asker,
  decided,
  decisions,
  draft,
  expired,
  helpedAlready,
  inTriage,
  submitted,
  triager,
  waitingForAsker,
  withdrawn,
} from "../support/questions.ts";

const day = (text: string) => Day.parse(text);
const at = (text: string) => Instant.parse(text);
const holidays = holidaysOf(profile);
const result = { text: "Drie straten.", link: null, picture: null, by: triager, at: at("2026-12-02T13:00:00.000Z") };
const decidedAt = at("2026-11-05T13:15:00.000Z");

/** All that time does to the question as long as nobody touches it, in the order in which it comes. */
function remindersOf(question: Question): readonly string[] {
  const told: string[] = [];
  let standing = withNextReminder(question, holidays);
  while (standing.reminder) {
    told.push(`${standing.reminder.kind} ${standing.reminder.due}`);
    standing = withNextReminder({ ...standing, reminded: [...standing.reminded, standing.reminder.kind] }, holidays);
  }
  return told;
}

const waits: readonly (readonly [string, Question, readonly string[]])[] = [
  [
    "an intake card that lies for three days and then a fortnight",
    draft({ touchedAt: at("2026-11-02T09:00:00.000Z") }),
    ["draft_waits 2026-11-05T08:00:00.000Z", "draft_expires 2026-11-16T08:00:00.000Z"],
  ],
  [
    "a reminder that would come on a Saturday comes on Monday",
    draft({ touchedAt: at("2026-11-04T09:00:00.000Z") }),
    ["draft_waits 2026-11-09T08:00:00.000Z", "draft_expires 2026-11-18T08:00:00.000Z"],
  ],
  [
    "a question that nobody picks up",
    submitted({ pickUpBy: day("2026-11-06") }),
    ["pick_up_due 2026-11-06T08:00:00.000Z", "pick_up_overdue 2026-11-09T08:00:00.000Z"],
  ],
  [
    "triage that takes too long",
    inTriage({ decideBy: day("2026-12-24") }),
    ["decide_due 2026-12-24T08:00:00.000Z", "decide_overdue 2026-12-28T08:00:00.000Z"],
  ],
  [
    "nine o'clock is nine o'clock on both sides of the change to winter time",
    inTriage({ decideBy: day("2026-10-23") }),
    ["decide_due 2026-10-23T07:00:00.000Z", "decide_overdue 2026-10-26T08:00:00.000Z"],
  ],
  [
    "nine o'clock is nine o'clock on both sides of the change to summer time",
    inTriage({ decideBy: day("2026-03-27") }),
    ["decide_due 2026-03-27T08:00:00.000Z", "decide_overdue 2026-03-30T07:00:00.000Z"],
  ],
  [
    "an asker who does not answer; the promise itself makes no haste meanwhile",
    waitingForAsker({ decideBy: day("2026-11-05"), askedBackAt: at("2026-11-03T10:00:00.000Z") }),
    ["answer_awaited 2026-11-06T08:00:00.000Z", "answer_overdue 2026-11-17T08:00:00.000Z"],
  ],
  [
    "a call for partners that ends",
    inTriage({
      decideBy: day("2026-11-12"),
      involved: {
        ...inTriage().involved,
        call: { text: "Wie heeft cijfers?", due: day("2026-11-06"), by: triager, at: at("2026-11-03T10:00:00.000Z") },
      },
    }),
    [
      "call_ends 2026-11-09T08:00:00.000Z",
      "decide_due 2026-11-12T08:00:00.000Z",
      "decide_overdue 2026-11-13T08:00:00.000Z",
    ],
  ],
  [
    "a week after the answer: did it help?",
    decided(decisions.answered, { decidedAt }),
    ["helped_asked 2026-11-12T08:00:00.000Z"],
  ],
  [
    "a quick analysis that does not come; its day is a Saturday, so it is due on Monday and late on Tuesday",
    decided({ ...decisions.quick_analysis, due: day("2026-12-05") }),
    ["analysis_due 2026-12-07T08:00:00.000Z", "analysis_overdue 2026-12-08T08:00:00.000Z"],
  ],
  [
    "a week after the result of the quick analysis",
    decided(decisions.quick_analysis, { result }),
    ["helped_asked 2026-12-09T08:00:00.000Z"],
  ],
  [
    "a miscellaneous matter, looked at again on the first working day after a Sunday",
    decided({ ...decisions.miscellaneous, lookAgainOn: day("2027-03-14") }),
    ["look_again 2027-03-15T08:00:00.000Z"],
  ],
];

describe("what time does to a question that nobody touches", () => {
  test.each(waits)("%s", (_, question, expected) => {
    expect(remindersOf(question)).toEqual(expected);
  });

  test.each([
    ["the answer has been judged", decided(decisions.answered, { helped: false })],
    ["the result has been judged", decided(decisions.quick_analysis, { result, helped: true })],
    ["there is a kraamkamer", decided(decisions.kraamkamer)],
    ["it is not for the alliance", decided(decisions.not_for_alliance)],
    ["a known solution helped", helpedAlready()],
    ["it has been withdrawn", withdrawn()],
    ["it has lapsed", expired()],
  ] as const)("nothing any more when %s", (_, question) => {
    expect(remindersOf(question)).toEqual([]);
  });

  test("every reminder has its moment in some stage", () => {
    const seen = new Set(waits.flatMap(([, question]) => remindersOf(question)).map((told) => told.split(" ")[0]));
    expect([...seen].toSorted()).toEqual([...reminderKinds].toSorted());
  });

  test("who joined, followed or wrote a note does not move a reminder", () => {
    const quiet = submitted();
    const busy = submitted({
      involved: { ...quiet.involved, followers: [asker], muted: [asker] },
      workbench: { ...quiet.workbench, team: [triager] },
    });
    expect(remindersOf(busy)).toEqual(remindersOf(quiet));
  });
});
