import { ConversationId } from "#src/conversation/conversation.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { QuestionEvent } from "#src/question/question-event.ts";
import { QuestionId } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import { planForConversation } from "./plan-conversation.ts";
import { planForInitiative } from "./plan-initiative.ts";
import type { PlanQuestionDeps } from "./plan-question.ts";
import { planForQuestion } from "./plan-question.ts";

type PlanDeps = PlanQuestionDeps & Pick<BotDeps, "initiatives">;

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
  const conversation = ConversationId.safeParse(about);
  return conversation.success ? planForConversation(conversation.data, recorded) : [];
}
