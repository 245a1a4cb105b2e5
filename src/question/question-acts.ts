import type { Question, QuestionStage } from "./question.ts";

/** Who may do something with a question, in the words of a refusal. */
export type Doer =
  | "asker"
  | "qrt"
  | "asker_or_qrt"
  /** Somebody who acts for a partner organisation. */
  | "partner"
  | "everybody";

interface Act {
  readonly who: Doer;
  readonly stages: readonly QuestionStage[];
  /** Whether it rests on what the screen showed, so that a change in between stops it. */
  readonly atRevision: boolean;
}

const beforeDecision = ["submitted", "in_triage", "waiting_for_asker"] as const;
const withQrt = [...beforeDecision, "decided"] as const;
const open = ["draft", ...beforeDecision] as const;

/**
 * Everything that people can do with a question: the one table of who may do what in which stage. The names are the verbs
 * of the buttons and of the keys of commands.
 */
export const questionActs = {
  "intake.walk": { who: "asker", stages: ["draft"], atRevision: true },
  "intake.submit": { who: "asker", stages: ["draft"], atRevision: true },
  "intake.helped": { who: "asker", stages: ["draft"], atRevision: false },
  "intake.follow": { who: "asker", stages: ["draft"], atRevision: false },
  "question.edit": { who: "asker", stages: ["submitted"], atRevision: true },
  "question.withdraw": { who: "asker", stages: open, atRevision: false },
  "question.answer": { who: "asker", stages: ["waiting_for_asker"], atRevision: false },
  "question.reopen": { who: "asker", stages: ["decided", "helped_already", "withdrawn", "expired"], atRevision: false },
  "question.rate": { who: "asker", stages: ["decided"], atRevision: false },
  "question.confide": { who: "asker_or_qrt", stages: [...open, "decided", "joined"], atRevision: false },
  "question.join": { who: "partner", stages: withQrt, atRevision: false },
  "question.leave": { who: "partner", stages: withQrt, atRevision: false },
  "question.contribute": { who: "everybody", stages: [...open, "decided"], atRevision: false },
  "question.follow": { who: "everybody", stages: withQrt, atRevision: false },
  "question.mute": { who: "everybody", stages: withQrt, atRevision: false },
  "triage.pick-up": { who: "qrt", stages: ["submitted"], atRevision: false },
  "triage.hand-over": { who: "qrt", stages: ["in_triage", "waiting_for_asker"], atRevision: false },
  "triage.assist": { who: "qrt", stages: ["in_triage", "waiting_for_asker"], atRevision: false },
  "triage.note": { who: "qrt", stages: withQrt, atRevision: false },
  "triage.ask-back": { who: "qrt", stages: ["in_triage"], atRevision: false },
  "triage.invite": { who: "qrt", stages: withQrt, atRevision: false },
  "triage.call": { who: "qrt", stages: beforeDecision, atRevision: true },
  "triage.mark": { who: "qrt", stages: withQrt, atRevision: false },
  "triage.join": { who: "qrt", stages: beforeDecision, atRevision: true },
  "triage.decide": { who: "qrt", stages: ["in_triage"], atRevision: true },
  "triage.undo": { who: "qrt", stages: ["decided", "joined"], atRevision: false },
  "triage.correct-theme": { who: "qrt", stages: ["decided"], atRevision: true },
  "triage.reschedule": { who: "qrt", stages: ["decided"], atRevision: true },
  "analysis.report": { who: "qrt", stages: ["decided"], atRevision: false },
} as const satisfies Record<string, Act>;

export type QuestionAct = keyof typeof questionActs;
export type StageOf<A extends QuestionAct> = (typeof questionActs)[A]["stages"][number];

// The keys of the table are its own, whatever Object.keys says.
export const questionActNames = Object.keys(questionActs) as readonly QuestionAct[];

export function isInStageFor(act: QuestionAct, { stage }: Question): boolean {
  const stages: readonly QuestionStage[] = questionActs[act].stages;
  return stages.includes(stage);
}
