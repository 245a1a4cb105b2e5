import type { Searched } from "#src/kernel/document-kind.ts";
import type { Decision } from "./decision.ts";
import { isInStageFor } from "./question-acts.ts";
import { readersOf } from "./question.policy.ts";
import type { Question } from "./question.ts";
import { laneOf } from "./question-lane.ts";
import { dueOf, numberOf, sdgsOf, themeOf } from "./question.ts";

export type QuestionMark = keyof typeof marks;

const marks = {
  readers: readersOf,
  stage: ({ stage }: Question) => [stage],
  askedBy: ({ askedBy }: Question) => [askedBy],
  organisation: ({ organisation }: Question) => given(organisation),
  /** The very theme that its row shows, also the proposed one of a draft. */
  theme: (question: Question) => given(themeOf(question)),
  /** Some day is promised for the next step: few of all questions that ever were. */
  promised: (question: Question) => (dueOf(question) === null ? [] : ["yes"]),
  /** The solution that spared its asker the question. */
  helpedBy: (question: Question) => (question.stage === "helped_already" ? [question.helpedBy] : []),
  sdg: (question: Question) => sdgsOf(question).map(String),
  /** Where it waits before it is an initiative, if it becomes one. */
  lane: (question: Question) => given(laneOf(question)),
  seeksPartners: (question: Question) => (calledUntil(question) === null ? [] : ["yes"]),
} as const satisfies Searched<Question>["marks"];

/** What a question is found by: whatever everybody can read of it who may see it. */
export const questionSearched: Searched<Question> = { at: ({ askedAt }) => askedAt, text: textOf, marks };

/** The last day on which partners can answer a call; null where none stands. */
export function calledUntil(question: Question): string | null {
  const { call } = question.involved;
  return call !== null && isInStageFor("question.join", question) ? call.due : null;
}

function textOf(question: Question): string {
  const { title, text, answers, involved } = question;
  // What is filled in on the walk changes with each of its presses, and is read when the question has been submitted.
  if (question.stage === "draft") return `${title}\n${text}`;
  const { inclusiveness, residents, together, problemOwner, data, knowledge, parties } = answers;
  return [
    ...numbersOf(question),
    title,
    text,
    ...[inclusiveness, residents, together, problemOwner, data, knowledge, parties],
    ...involved.contributions.map((contribution) => contribution.text),
    ...outcomeOf(question),
  ].join("\n");
}

/** Whoever looks for V-2026-014 may leave out the letter, or the year. */
function numbersOf(question: Question): readonly string[] {
  const number = numberOf(question);
  if (number === null) return [];
  const [letter = "", ...rest] = number.split("-");
  return [number, rest.join("-"), letter + rest.slice(1).join(""), ...rest.slice(1)];
}

function outcomeOf(question: Question): readonly string[] {
  if (question.stage !== "decided") return [];
  const { decision, result } = question;
  return [...saidIn(decision), ...(result === null ? [] : [result.text])];
}

function saidIn(decision: Decision): readonly string[] {
  switch (decision.route) {
    case "answered":
      return [decision.reason, decision.answer];
    case "quick_analysis":
      return [decision.reason, decision.team];
    case "kraamkamer":
      return [decision.reason, decision.initiativeTitle];
    case "not_for_alliance":
      return [decision.reason, decision.whereTo];
    case "miscellaneous":
      return [decision.reason];
  }
}

function given(value: string | null): readonly string[] {
  return value === null ? [] : [value];
}
