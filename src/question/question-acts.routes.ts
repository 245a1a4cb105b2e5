import type { Profile } from "#src/profile/profile.ts";
import type { ActDeps } from "./act.routes.ts";
import { actRoute } from "./act.routes.ts";
import { answerAskedBack } from "./answer-ask-back.usecase.ts";
import { confideQuestion } from "./confide-question.usecase.ts";
import { contribute } from "./contribute.usecase.ts";
import { followQuestion, muteQuestion } from "./follow-question.usecase.ts";
import { joinQuestion, leaveQuestion } from "./join-question.usecase.ts";
import * as acts from "./question-acts.contract.ts";
import type { QuestionStore } from "./question.store.ts";
import { rateHelp } from "./rate-help.usecase.ts";
import { reopenQuestion } from "./reopen-question.usecase.ts";
import { withdrawQuestion } from "./withdraw-question.usecase.ts";

export interface QuestionActDeps extends ActDeps {
  readonly questions: QuestionStore;
  readonly profile: Pick<Profile, "holidays" | "promise">;
}

/** What askers and partners do with a question; wording it anew is with the intake, which reads it again. */
export function questionActRoutes(deps: QuestionActDeps) {
  return [
    actRoute(deps, acts.withdraw, withdrawQuestion),
    actRoute(deps, acts.answer, answerAskedBack),
    actRoute(deps, acts.reopen, reopenQuestion),
    actRoute(deps, acts.rate, rateHelp),
    actRoute(deps, acts.confide, confideQuestion),
    actRoute(deps, acts.join, joinQuestion),
    actRoute(deps, acts.leave, leaveQuestion),
    actRoute(deps, acts.contribute, contribute),
    actRoute(deps, acts.follow, followQuestion),
    actRoute(deps, acts.mute, muteQuestion),
  ];
}
