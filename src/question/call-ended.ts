import type { Day } from "#src/kernel/time.ts";
import type { Question } from "./question.ts";

/** Whether the last day has passed on which partners can answer the call. */
export function hasCallEnded({ involved: { call } }: Pick<Question, "involved">, today: Day): boolean {
  return call !== null && call.due < today;
}

/** A call that ended while the question was closed asks nobody any more: its end counts as told. */
export function withEndedCallTold<Q extends Question>(question: Q, today: Day): Q {
  if (!hasCallEnded(question, today) || question.reminded.includes("call_ends")) return question;
  return { ...question, reminded: [...question.reminded, "call_ends"] };
}
