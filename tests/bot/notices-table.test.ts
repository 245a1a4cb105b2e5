import { describe, expect, test } from "@jest/globals";
import { Day } from "#src/kernel/time.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import type { Decision } from "#src/question/decision.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import { questionEventTypes } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import { reminderKinds } from "#src/question/reminder.ts";
import { circle, intakeConversation, invitedOrganisation } from "#tests/support/circle.ts";
import type { Happening } from "#tests/support/planned.ts";
import { happenedAt, plansOf, readInChannels } from "#tests/support/planned.ts";
import { nl } from "#src/texts/nl/nl.ts";
import {
  askedAt,
  askedBefore,
  decided,
  decisions,
  draft,
  expired,
  givenUp,
  helpedAlready,
  inTriage,
  joinedInto,
  organisation,
  submitted,
  theme,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";

const { noor, sam, kim } = circle;

/** Everybody who can be around a question is around this one. */
const involved: Question["involved"] = {
  joined: [
    { organisation, by: circle.joe.id, at: askedAt, data: "", knowledge: "", people: "", hours: null, until: null },
  ],
  contributions: [],
  call: { text: "", due: Day.parse("2026-11-10"), by: circle.dirk.id, at: happenedAt },
  parties: [invitedOrganisation],
  followers: [circle.fay.id],
  muted: [],
};
const around = { involved, workbench: { team: [circle.tess.id], notes: [], marks: [] } };

interface Row extends Happening {
  /** Who is told, and how; the cards come before. A star marks what people hear even of a question that they muted. */
  readonly told: readonly string[];
}

const triage = inTriage(around);
const waiting = waitingForAsker(around);
const open = submitted(around);
const answered = decided(decisions.answered, around);
const analysis = decided(decisions.quick_analysis, around);

/** Who hears of what. A new event has no row yet, and the first test says so. */
const table: readonly Row[] = [
  { event: { type: "question_asked" }, question: draft(), by: noor, told: [] },
  { event: { type: "draft_changed", step: "theme" }, question: draft({ step: "theme" }), by: noor, told: [] },
  {
    event: { type: "question_helped_already", solution: KnownSolutionId.parse("k15") },
    question: helpedAlready(),
    by: noor,
    told: [],
  },
  { event: { type: "question_expired" }, question: expired(), by: null, told: [] },
  {
    event: { type: "question_submitted" },
    question: open,
    by: noor,
    told: ["submitted to dora in the QRT's channel *"],
  },
  { event: { type: "question_edited" }, question: open, by: noor, told: ["news to fay"] },
  {
    event: { type: "question_withdrawn" },
    question: withdrawn({ ...around, number: open.number }),
    by: noor,
    told: ["news to sam", "news to tess", "news to joe", "news to ivo", "news to fay"],
  },
  {
    event: { type: "question_given_up", instead: askedBefore().id, number: askedBefore().number },
    question: givenUp(around),
    by: noor,
    told: [],
  },
  {
    event: { type: "question_joined", into: askedBefore().id, number: askedBefore().number },
    question: joinedInto(around),
    by: circle.dora,
    told: ["joined to noor in the thread", "news to sam", "news to tess", "news to joe", "news to ivo", "news to fay"],
  },
  {
    event: { type: "question_parted", from: askedBefore().id, number: askedBefore().number },
    question: open,
    by: null,
    told: [
      "waits_alone to dora in the QRT's channel *",
      "parted to noor in the thread",
      "news to tess",
      "news to joe",
      "news to ivo",
      "news to fay",
    ],
  },
  {
    event: { type: "question_taken_in", joined: askedBefore().id, number: askedBefore().number },
    question: triage,
    by: null,
    told: ["news to noor", "news to sam", "news to tess"],
  },
  {
    event: { type: "question_let_go", joined: askedBefore().id, number: askedBefore().number },
    question: triage,
    by: null,
    told: ["news to noor", "news to sam", "news to tess"],
  },
  {
    event: { type: "standing_moved_on", into: askedBefore().id, number: askedBefore().number },
    question: joinedInto(around),
    by: null,
    told: ["standing_moved_on to noor in the thread"],
  },
  { event: { type: "question_picked_up" }, question: triage, by: sam, told: ["news to noor", "news to fay"] },
  {
    event: { type: "question_handed_over", to: circle.dirk.id },
    question: inTriage({ ...around, triagedBy: circle.dirk.id }),
    by: circle.dora,
    told: ["handed_over to dirk in the QRT's channel *", "news to sam"],
  },
  { event: { type: "question_assisted", joins: true }, question: triage, by: circle.tess, told: ["news to sam"] },
  { event: { type: "note_written" }, question: triage, by: circle.dora, told: ["news to sam", "news to tess"] },
  {
    event: { type: "solution_marked", solution: KnownSolutionId.parse("k15"), useful: true },
    question: triage,
    by: sam,
    told: [],
  },
  {
    event: { type: "second_opinion_given", theme: theme.housing, by: "een-model" },
    question: open,
    by: null,
    told: [],
  },
  {
    event: { type: "asker_asked_back", question: "Voor wie?" },
    question: waiting,
    by: sam,
    told: ["asked_back to noor in the thread *", "news to fay"],
  },
  {
    event: { type: "asker_answered", answer: "Voor huurders." },
    question: triage,
    by: noor,
    told: [
      "asker_answered to sam in the QRT's channel *",
      "asker_answered to tess in the QRT's channel *",
      "news to fay",
    ],
  },
  ...Object.values(decisions).map((decision): Row => ({
    event: { type: "question_decided", decision },
    question: decided(decision, around),
    by: sam,
    told: ["decided to noor in the thread", "news to tess", "news to joe", "news to ivo", "news to fay"],
  })),
  {
    event: { type: "question_decided", decision: decisions.answered },
    question: decided(decisions.answered, { ...around, decidedBy: circle.dora.id }),
    by: circle.dora,
    told: ["decided to noor in the thread", "news to sam", "news to tess", "news to joe", "news to ivo", "news to fay"],
  },
  {
    event: { type: "decision_undone" },
    question: inTriage({ ...around, triagedBy: circle.dirk.id }),
    by: circle.dora,
    told: [
      "decision_undone to noor in the thread",
      "news to dirk",
      "news to sam",
      "news to tess",
      "news to joe",
      "news to ivo",
      "news to fay",
    ],
  },
  {
    event: { type: "decision_undone" },
    question: triage,
    by: circle.dora,
    told: [
      "decision_undone to noor in the thread",
      "news to sam",
      "news to tess",
      "news to joe",
      "news to ivo",
      "news to fay",
    ],
  },
  {
    event: { type: "theme_corrected", theme: theme.liveability },
    question: answered,
    by: circle.dora,
    told: ["news to noor", "news to sam", "news to fay"],
  },
  {
    event: { type: "question_rescheduled", due: Day.parse("2026-12-10") },
    question: analysis,
    by: circle.dora,
    told: ["news to noor", "news to sam", "news to fay"],
  },
  {
    event: { type: "analysis_reported" },
    question: analysis,
    by: circle.dora,
    told: ["analysis_reported to noor in the thread", "news to sam", "news to joe", "news to ivo", "news to fay"],
  },
  {
    event: { type: "question_reopened" },
    question: open,
    by: noor,
    told: ["reopened to dora in the QRT's channel *", "news to sam", "news to joe", "news to ivo", "news to fay"],
  },
  {
    event: { type: "reopening_undone" },
    question: answered,
    by: noor,
    told: ["news to sam", "news to tess", "news to joe", "news to ivo", "news to fay"],
  },
  {
    event: { type: "question_came_back" },
    question: open,
    by: null,
    told: [
      "came_back to dora in the QRT's channel *",
      "news to noor",
      "news to sam",
      "news to joe",
      "news to ivo",
      "news to fay",
    ],
  },
  { event: { type: "question_rated", helped: false }, question: answered, by: noor, told: ["news to sam"] },
  {
    event: { type: "question_confided", confidential: false },
    question: triage,
    by: circle.dora,
    told: ["news to noor", "news to sam"],
  },
  {
    event: { type: "contribution_added", contribution: "c1" },
    question: triage,
    by: kim,
    told: ["news to kim", "news to noor", "news to sam", "news to tess", "news to fay"],
  },
  { event: { type: "contribution_withdrawn", contribution: "c1" }, question: triage, by: kim, told: [] },
  {
    event: { type: "partner_joined", organisation },
    question: triage,
    by: circle.joe,
    told: ["news to noor", "news to sam", "news to fay"],
  },
  {
    event: { type: "partner_left", organisation },
    question: triage,
    by: circle.joe,
    told: ["news to noor", "news to sam", "news to fay"],
  },
  {
    event: { type: "parties_invited", parties: [invitedOrganisation] },
    question: triage,
    by: circle.dora,
    told: ["news to ivo *", "news to sam"],
  },
  {
    event: { type: "partners_called", due: Day.parse("2026-11-10") },
    question: triage,
    by: sam,
    told: ["partners_called to all in the thread *", "news to ivo *", "news to noor", "news to fay"],
  },
  { event: { type: "follower_changed", follows: true }, question: triage, by: kim, told: [] },
  { event: { type: "mute_changed", muted: true }, question: triage, by: kim, told: [] },
  reminder("draft_waits", draft(), [
    "draft_waits to noor in the thread *",
    "prompt draft_waits to noor in the thread *",
  ]),
  reminder("draft_expires", draft(), []),
  reminder("look_again", answered, []),
  reminder("pick_up_due", open, ["pick_up_due to dora in the QRT's channel *"]),
  reminder("pick_up_overdue", open, [
    "pick_up_overdue to dora in the QRT's channel *",
    "escalated to nadia in the QRT's channel *",
  ]),
  reminder("decide_due", triage, ["decide_due to sam in the QRT's channel *"]),
  reminder("decide_overdue", triage, [
    "decide_overdue to sam in the QRT's channel *",
    "escalated to nadia in the QRT's channel *",
  ]),
  reminder("answer_awaited", waiting, ["answer_awaited to noor in the thread *"]),
  reminder("answer_overdue", waiting, ["answer_overdue to sam in the QRT's channel *"]),
  reminder("call_ends", open, ["call_ends to dirk in the QRT's channel *", "call_ends to noor in the thread"]),
  reminder("call_ends", triage, ["call_ends to sam in the QRT's channel *", "call_ends to noor in the thread"]),
  reminder("analysis_due", analysis, ["analysis_due to sam in the QRT's channel *"]),
  reminder("analysis_overdue", analysis, [
    "analysis_overdue to sam in the QRT's channel *",
    "escalated to nadia in the QRT's channel *",
  ]),
  reminder("helped_asked", answered, [
    "helped_asked to noor in the thread *",
    "prompt helped_asked to noor in the thread *",
  ]),
];

test("the table has a row for everything that can happen to a question, and for all that time does", () => {
  const rows = new Set(table.map(({ event }) => nameOf(event)));
  const possible = [
    ...questionEventTypes.filter((type) => type !== "reminder_came"),
    ...reminderKinds.map((kind) => `reminder_came:${kind}`),
  ];
  expect([...rows].toSorted()).toEqual(possible.toSorted());
});

describe.each(
  table.map((row) => ({ ...row, when: `${nameOf(row.event)} of a question that is ${row.question.stage}` })),
)("$when", (row) => {
  test("is told to those whom it concerns, once", async () => {
    const { told, plans } = await plansOf(row);
    expect(told).toEqual(row.told.map(unmarked));
    // The id is what makes a repetition the same notice, so no two of them may share it.
    expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  });

  test("brings every card of the question up to date", async () => {
    const cards = (await plansOf(row)).plans.filter(({ content }) => content.kind === "card").map(({ id }) => id);
    const isWithQrt = "number" in row.question && row.question.number !== null;
    expect(cards).toEqual(isWithQrt ? ["card:thread", "card:triage"] : ["card:thread"]);
  });

  test("is told to people who muted the question only where it asks something of them", async () => {
    const muted = { ...row.question, involved: { ...involved, muted: Object.values(circle).map(({ id }) => id) } };
    const { told } = await plansOf({ ...row, question: muted });
    expect(told).toEqual(row.told.filter((line) => line.endsWith("*")).map(unmarked));
  });

  test("is told of a confidential question to nobody who may not see it", async () => {
    const { told } = await plansOf({ ...row, question: { ...row.question, confidential: true } });
    // Fay follows it, Joe joined and Kim knew something: none of them was asked to think along.
    const outsiders = ["news to fay", "news to joe", "news to kim"];
    expect(told).toEqual(row.told.map(unmarked).filter((line) => !outsiders.includes(line)));
  });

  test("is told of a confidential question to channels by no more than its number and theme", async () => {
    const question = { ...row.question, ...secret, confidential: true };
    const read = await readInChannels({ ...row, question });
    for (const words of read) {
      expect(words).not.toMatch(secrets);
      expect(words).not.toMatch(courses);
    }
    // The same question for everybody is told in full, so this would see it.
    const open = await readInChannels({ ...row, question: { ...question, confidential: false } });
    expect(open.some((words) => words.includes(secret.title))).toBe(true);
  });

  test("is told to the QRT in their own chats while it has no channel", async () => {
    const { told, plans } = await plansOf(row, { conversations: [intakeConversation] });
    expect(told).toEqual(row.told.map((line) => unmarked(line).replace("in the QRT's channel", "in their own chat")));
    expect(plans.map(({ id }) => id)).not.toContain("card:triage");
  });

  test("is not told to whoever did it, but thanked", async () => {
    const { told } = await plansOf({ ...row, by: row.by && circle.fay });
    const isThanked = row.event.type === "contribution_added";
    expect(told.includes("news to fay")).toBe(isThanked || (row.by === null && row.told.includes("news to fay")));
  });
});

const secret = { title: "Huurachterstand in de Vechtstraat", text: "Het gezin op nummer 12 betaalt niet meer." };

/** What was asked, decided and answered, and everybody around it: whoever is mentioned has been taken out. */
const secrets = new RegExp(
  [
    ...Object.values(secret),
    ...Object.values(decisions).flatMap((decision) => saidBy(decision)),
    ...Object.values(circle).map(({ name }) => name),
    "Voor wie\\?",
    "Voor huurders",
  ].join("|"),
  "u",
);
/** Which way it went, and what came of that. */
const course = [...Object.values(nl.vocabulary.routes), "teruggedraaid", "heropend", "oproep", "antwoord"];
const courses = new RegExp(course.join("|"), "iu");

function saidBy(decision: Decision): readonly string[] {
  const { route: _, ...said } = decision;
  return Object.values(said);
}

function unmarked(line: string): string {
  return line.replace(/ \*$/, "");
}

function nameOf(event: QuestionEvent): string {
  return event.type === "reminder_came" ? `${event.type}:${event.reminder}` : event.type;
}

function reminder(kind: (typeof reminderKinds)[number], question: Question, told: readonly string[]): Row {
  return { event: { type: "reminder_came", reminder: kind }, question, by: null, told };
}
