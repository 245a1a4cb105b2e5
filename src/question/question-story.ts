import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { Decision } from "./decision.ts";
import type { Contribution, Involved } from "./involved.ts";
import type { QuestionEvent } from "./question-event.ts";
import type { AnalysisResult } from "./question.ts";
import { withoutUndone } from "./reopening.ts";

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

/** What was decided before the question came to the QRT again. */
export interface DecidedBefore {
  readonly decision: Decision;
  readonly by: string | null;
  readonly at: Instant;
  /** Of a quick analysis; null where there was none, or the trail did not keep it yet. */
  readonly result: AnalysisResult | null;
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
export function storyOf(trail: readonly Happened[], { contributions }: Involved): QuestionStory {
  const history = withoutUndone(trail);
  const returned = history.findLastIndex(({ event }) => isReturn(event));
  const back = returned === -1 ? undefined : history[returned];
  const told = new Set(history.filter(({ event }) => isTold(event)).map(({ by, at }) => saidBy(by, at)));
  return {
    back: back === undefined ? null : cameBack(back, contributions),
    answered: answersIn(history.slice(returned + 1)).at(-1) ?? null,
    contributions: contributions.filter(({ by, at }) => !told.has(saidBy(by, at))),
  };
}

/** Everything that was asked back and answered, oldest first. */
export function answersIn(history: readonly Happened[]): readonly AnsweredBack[] {
  return history.flatMap(({ event, at }, index) => {
    if (event.type !== "asker_answered") return [];
    const asked = history.slice(0, index).findLast((before) => before.event.type === "asker_asked_back")?.event;
    return asked?.type === "asker_asked_back" ? [{ asked: asked.question, answer: event.answer, at }] : [];
  });
}

/** Every decision after which the question came to the QRT again, oldest first; one that was undone is none. */
export function decidedBefore(trail: readonly Happened[]): readonly DecidedBefore[] {
  const history = withoutUndone(trail);
  return history.flatMap(({ event }, index): readonly DecidedBefore[] => {
    if (!isReturn(event)) return [];
    if (event.type === "question_reopened" && event.stood !== undefined) {
      const { decision, decidedBy, decidedAt, result } = event.stood;
      return [{ decision, by: decidedBy, at: decidedAt, result }];
    }
    const settled = history.slice(0, index).findLast((before) => isDecision(before.event));
    if (settled?.event.type !== "question_decided") return [];
    return [{ decision: settled.event.decision, by: settled.by, at: settled.at, result: null }];
  });
}

/** The last time since the last decision; null where that stands as it was taken. */
export function themeCorrectedIn(history: readonly Happened[]): ThemeCorrected<string | null> | null {
  const decided = history.findLastIndex(({ event }) => event.type === "question_decided");
  const corrected = history.slice(decided + 1).findLast(({ event }) => event.type === "theme_corrected");
  if (corrected?.event.type !== "theme_corrected") return null;
  const { by, at, event } = corrected;
  return { by, at, from: event.from ?? null };
}

function isDecision({ type }: QuestionEvent): boolean {
  return type === "question_decided" || type === "decision_undone";
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

function saidBy(by: string | null, at: Instant): string {
  return `${by} ${at}`;
}
