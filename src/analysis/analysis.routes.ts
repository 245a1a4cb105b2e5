import type { ActDeps } from "#src/question/act.routes.ts";
import { actRoute } from "#src/question/act.routes.ts";
import type { ChangeQuestionDeps } from "#src/question/change-question.usecase.ts";
import { report } from "./analysis.contract.ts";
import { reportQuickAnalysis } from "./report-analysis.usecase.ts";

export function reportAnalysisRoute(deps: ActDeps & ChangeQuestionDeps) {
  return actRoute(deps, report, reportQuickAnalysis);
}
