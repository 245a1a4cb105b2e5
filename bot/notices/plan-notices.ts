import { ConversationId } from "#src/conversation/conversation.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { QuestionEvent } from "#src/question/question-event.ts";
import { QuestionId } from "#src/question/question.ts";
import { planForConversation } from "./plan-conversation.ts";
import type { PlanActionDeps } from "./plan-action.ts";
import { planForOutcome } from "./plan-action.ts";
import type { PlanInitiativeDeps } from "./plan-initiative.ts";
import { planForInitiative } from "./plan-initiative.ts";
import type { PlanMomentDeps } from "./plan-moment.ts";
import { planForMoment } from "./plan-moment.ts";
import type { PlanQuestionDeps } from "./plan-question.ts";
import { planForQuestion } from "./plan-question.ts";

type PlanDeps = PlanQuestionDeps & PlanInitiativeDeps & PlanMomentDeps & PlanActionDeps;

/** Who hears of an event, and how: the whole of what the bot says of its own accord. */
export async function planNotices(
  deps: PlanDeps,
  about: string,
  recorded: Recorded<unknown>,
): Promise<readonly NoticePlan[]> {
  const question = QuestionId.safeParse(about);
  if (question.success) {
    const found = await deps.questions.get(question.data);
    if (!found) return [];
    return planForQuestion(deps, found.value, { ...recorded, event: QuestionEvent.parse(recorded.event) });
  }
  const initiative = InitiativeId.safeParse(about);
  if (initiative.success) return planForInitiative(deps, initiative.data, recorded);
  const moment = DeliveryMomentId.safeParse(about);
  if (moment.success) return planForMoment(deps, moment.data, recorded);
  const outcome = OutcomeId.safeParse(about);
  if (outcome.success) return planForOutcome(deps, outcome.data, recorded);
  const conversation = ConversationId.safeParse(about);
  return conversation.success ? planForConversation(conversation.data, recorded) : [];
}
