import { holderOf } from "#src/conversation/conversation.store.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { PlaceDeps } from "./places.ts";
import { isAskedElsewhere, sharedNotice, threadNotice, triageNotice } from "./places.ts";

/** Every card of a question, each in its place. They follow whatever happens: their buttons name the revision they show. */
export async function cardsOf(deps: PlaceDeps, question: Question): Promise<readonly NoticePlan[]> {
  const { thread, sharedIn } = question;
  return [
    ...(thread === null ? [] : [{ id: threadNotice, content: card("thread"), place: thread }]),
    ...(sharedIn !== null && isAskedElsewhere(question)
      ? [{ id: sharedNotice, content: card("shared"), place: sharedIn }]
      : []),
    ...(await triageCard(deps, question)),
  ];
}

/** One card in the QRT's channel, from the moment that the QRT has it; none while no channel has been appointed. */
async function triageCard({ conversations }: PlaceDeps, question: Question): Promise<readonly NoticePlan[]> {
  if (numberOf(question) === null) return [];
  const channel = await holderOf(conversations, { for: "qrt" });
  if (!channel) return [];
  return [{ id: triageNotice, content: card("triage"), place: { conversation: channel.value.id, root: null } }];
}

function card(template: "thread" | "shared" | "triage"): NoticeContent {
  return { kind: "card", template };
}
