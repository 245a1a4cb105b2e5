import type { Question } from "./question.ts";
import { routeOf } from "./question.ts";

/** Where a question waits on its way to the portfolio, in the order of that way. */
export const questionLanes = ["in_triage", "quick_analysis", "miscellaneous"] as const;
export type QuestionLane = (typeof questionLanes)[number];

/** Null for one that has not been submitted, and for one that found its end. */
export function laneOf(question: Question): QuestionLane | null {
  switch (question.stage) {
    case "submitted":
    case "in_triage":
    case "waiting_for_asker":
      return "in_triage";
    case "decided": {
      const route = routeOf(question);
      return route === "quick_analysis" || route === "miscellaneous" ? route : null;
    }
    case "draft":
    case "joined":
    case "helped_already":
    case "withdrawn":
    case "expired":
      return null;
  }
}
