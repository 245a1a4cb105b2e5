import { ConversationEvent, ConversationId } from "#src/conversation/conversation.ts";
import { keepOneHolder } from "#src/conversation/keep-one-holder.usecase.ts";
import { bearInitiative, undoInitiative } from "#src/initiative/bear-initiative.usecase.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Clock } from "#src/kernel/time.ts";
import { reviveNotices } from "#src/notice/revive-notices.usecase.ts";
import { PartnerEvent, PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { movePeople } from "#src/people/move-people.usecase.ts";
import { moveOffers } from "#src/question/move-offers.usecase.ts";
import { QuestionEvent } from "#src/question/question-event.ts";
import { QuestionId } from "#src/question/question.ts";
import { rememberMute } from "#src/question/remember-mute.usecase.ts";
import type { Stores } from "./stores.ts";

type FollowDeps = Stores & { readonly clock: Clock };
type Happened = Pick<Recorded<unknown>, "event" | "by">;

/**
 * What an event leads to beyond its own partition. Nothing is atomic across partitions, so each of these steps is safe to
 * repeat, and the outbox repeats it until it has succeeded once.
 */
export async function follow(deps: FollowDeps, about: string, { event, by }: Happened): Promise<void> {
  const question = QuestionId.safeParse(about);
  if (question.success) return followQuestion(deps, question.data, { event: QuestionEvent.parse(event), by });
  const conversation = ConversationId.safeParse(about);
  if (conversation.success) return followConversation(deps, conversation.data, ConversationEvent.parse(event));
  const partner = PartnerId.safeParse(about);
  if (partner.success) return followPartner(deps, partner.data, PartnerEvent.parse(event));
}

/** A kraamkamer decision bears an initiative, undoing it takes it back; whoever mutes a question finds it with their settings. */
async function followQuestion(
  deps: FollowDeps,
  question: QuestionId,
  { event: { type }, by }: Happened & { readonly event: QuestionEvent },
): Promise<void> {
  if (type === "question_decided") await bearInitiative(deps, question);
  if (type === "decision_undone") await undoInitiative(deps, question);
  if (type === "mute_changed" || type === "follower_changed") await rememberMute(deps, question, PersonId.parse(by));
}

/** Another channel had the use that this one was given; what could not be said in a place can be said once it is open. */
async function followConversation(
  deps: FollowDeps,
  conversation: ConversationId,
  { type }: ConversationEvent,
): Promise<void> {
  if (type === "conversation_appointed") await keepOneHolder(deps, conversation);
  if (type !== "conversation_opened" && type !== "conversation_seen") return;
  const opened = await deps.conversations.get(conversation);
  if (opened) await reviveNotices(deps, opened.value);
}

/** The people of a partner that became part of another one, and what it put in, go along. */
async function followPartner(deps: FollowDeps, partner: PartnerId, { type }: PartnerEvent): Promise<void> {
  if (type !== "partner_merged") return;
  await movePeople(deps, partner);
  await moveOffers(deps, partner);
}
