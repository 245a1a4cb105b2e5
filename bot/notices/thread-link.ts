import { messageLink } from "#src/conversation/message-link.ts";
import type { Question } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import { isAskedElsewhere, sharedNotice } from "./places.ts";

/** The address of the thread in which a question is followed; `card` is its card there. Null outside Teams itself. */
export async function threadLink(
  { conversations }: Pick<BotDeps, "conversations">,
  { sharedIn }: Question,
  card: string | null,
): Promise<string | null> {
  if (sharedIn === null || card === null) return null;
  const channel = await conversations.get(sharedIn.conversation);
  return channel ? messageLink(channel.value, { message: card, root: sharedIn.root }) : null;
}

/** From the chat in which a question was asked to the thread where the alliance follows it; null until that is there. */
export async function linkElsewhere(
  deps: Pick<BotDeps, "conversations" | "notices">,
  question: Question,
): Promise<string | null> {
  if (!isAskedElsewhere(question)) return null;
  const card = await deps.notices.get(question.id, sharedNotice);
  return threadLink(deps, question, card?.notice.activity ?? null);
}
