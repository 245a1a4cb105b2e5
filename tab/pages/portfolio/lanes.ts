import { phases } from "#src/initiative/phases.ts";
import { questionLanes } from "#src/question/question-lanes.ts";

/** From the first question in triage to the last initiative that ended. */
export const lanes = [...questionLanes, ...phases] as const;
export type Lane = (typeof lanes)[number];
