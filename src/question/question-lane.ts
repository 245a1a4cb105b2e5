import type { QuestionLane } from "./question-lanes.ts";
import type { Question } from "./question.ts";
import { routeOf } from "./question.ts";

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
