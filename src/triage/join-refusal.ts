import type { QuestionStage } from "#src/question/question.ts";

/** No question that the actor may see has this number. */
export interface UnknownQuestion {
  readonly code: "unknown_question";
}

export interface JoinsItself {
  readonly code: "joins_itself";
}

/** The other question is over, or leads to another one itself. */
export interface CannotStand {
  readonly code: "cannot_stand";
  readonly is: QuestionStage;
}

/** Who reads a confidential question was promised to its asker, so it is not joined with any other. */
export interface ConfidentialApart {
  readonly code: "confidential_apart";
}

/** Others were joined into this one already, and would be led on twice. The other way round it can be done. */
export interface StandsForOthers {
  readonly code: "stands_for_others";
}

export type JoinRefusal = UnknownQuestion | JoinsItself | CannotStand | ConfidentialApart | StandsForOthers;
