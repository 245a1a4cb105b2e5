import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { Contribution, Involved } from "#src/question/involved.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";

/** What the QRT must know of the way that a question has come, and its present stage does not tell. */
export interface QuestionStory {
  /** The last time that it came to the QRT again; null where it came once. */
  readonly back: CameBack | null;
  /** What was last asked back since then, and what the asker answered; null while nothing was answered. */
  readonly answered: AnsweredBack | null;
  /** What was added to the record and does not stand above, oldest first. */
  readonly contributions: readonly Contribution[];
}

export interface CameBack {
  readonly how: "reopened" | "came_back";
  readonly at: Instant;
  /** What the asker wrote about it; empty where nothing was written. */
  readonly why: string;
}

export interface AnsweredBack {
  readonly asked: string;
  readonly answer: string;
  readonly at: Instant;
}

/** The theme of a decided question turned out to be another one. */
export interface ThemeCorrected<By> {
  readonly by: By;
  readonly at: Instant;
  /** Null where the trail does not tell it. */
  readonly from: ThemeKey | null;
}

type Happened = Recorded<QuestionEvent>;

/** Read from the audit trail. What is said along with an event stands in the record as a contribution of the same moment. */
export function storyOf(history: readonly Happened[], { contributions }: Involved): QuestionStory {
  const returned = history.findLastIndex(({ event }) => isReturn(event));
  const since = history.slice(returned + 1);
  const back = returned === -1 ? undefined : history[returned];
  const answer = since.findLastIndex(({ event }) => event.type === "asker_answered");
  const told = new Set(history.filter(({ event }) => isTold(event)).map(({ by, at }) => saidBy(by, at)));
  return {
    back: back === undefined ? null : cameBack(back, contributions),
    answered: answeredAt(since, answer),
    contributions: contributions.filter(({ by, at }) => !told.has(saidBy(by, at))),
  };
}

/** The last time since the last decision; null where that stands as it was taken. */
export function themeCorrectedIn(history: readonly Happened[]): ThemeCorrected<string | null> | null {
  const decided = history.findLastIndex(({ event }) => event.type === "question_decided");
  const corrected = history.slice(decided + 1).findLast(({ event }) => event.type === "theme_corrected");
  if (corrected?.event.type !== "theme_corrected") return null;
  const { by, at, event } = corrected;
  return { by, at, from: event.from ?? null };
}

function isReturn({ type }: QuestionEvent): boolean {
  return type === "question_reopened" || type === "question_came_back";
}

/** Comes with a contribution of its own, which is shown with it. */
function isTold({ type }: QuestionEvent): boolean {
  return type === "question_reopened" || type === "asker_answered";
}

function cameBack({ event, by, at }: Happened, contributions: readonly Contribution[]): CameBack {
  if (event.type === "question_came_back") return { how: "came_back", at, why: "" };
  const why = contributions.find((said) => saidBy(said.by, said.at) === saidBy(by, at))?.text ?? "";
  return { how: "reopened", at, why };
}

function answeredAt(history: readonly Happened[], index: number): AnsweredBack | null {
  const answered = history[index];
  if (answered?.event.type !== "asker_answered") return null;
  const asked = history.slice(0, index).findLast(({ event }) => event.type === "asker_asked_back")?.event;
  if (asked?.type !== "asker_asked_back") return null;
  return { asked: asked.question, answer: answered.event.answer, at: answered.at };
}

function saidBy(by: string | null, at: Instant): string {
  return `${by} ${at}`;
}
