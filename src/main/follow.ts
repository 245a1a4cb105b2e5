import { ConversationEvent, ConversationId } from "#src/conversation/conversation.ts";
import { keepOneHolder } from "#src/conversation/keep-one-holder.usecase.ts";
import { bearInitiative, undoInitiative } from "#src/initiative/bear-initiative.usecase.ts";
import { askForUpdates } from "#src/delivery/ask-for-updates.usecase.ts";
import { catchUpChannel } from "#src/delivery/catch-up-channel.usecase.ts";
import { DeliveryMomentEvent, DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { settleProposals } from "#src/delivery/propose-item.usecase.ts";
import { wantSecondOpinion } from "#src/filter/second-opinion.usecase.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import { beginFollowing } from "#src/intake/follow-instead.usecase.ts";
import type { Clock } from "#src/kernel/time.ts";
import { reviveNotices } from "#src/notice/revive-notices.usecase.ts";
import { PartnerEvent, PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { movePeople } from "#src/people/move-people.usecase.ts";
import { movesJoinedOn } from "#src/question/joining.ts";
import { moveOffers } from "#src/question/move-offers.usecase.ts";
import { QuestionEvent } from "#src/question/question-event.ts";
import { QuestionId } from "#src/question/question.ts";
import { rememberMute } from "#src/question/remember-mute.usecase.ts";
import { sayAgain } from "#src/question/say-again.usecase.ts";
import { letJoinedGo, moveJoinedOn, partAll, takeInJoined } from "#src/triage/take-in-joined.usecase.ts";
import type { Stores } from "./stores.ts";

type FollowDeps = Stores & {
  readonly clock: Clock;
  readonly profile: Pick<Profile, "holidays" | "promise">;
  /** Whether a language model reads along. */
  readonly hasReviewer?: boolean;
  /** Tells the search that a question can be found, or cannot any more. */
  readonly findable?: (question: QuestionId) => Promise<void>;
};
type Happened = Pick<Recorded<unknown>, "event" | "by" | "seq">;

/**
 * What an event leads to beyond its own partition. Nothing is atomic across partitions, so each of these steps is safe to
 * repeat, and the outbox repeats it until it has succeeded once.
 */
export async function follow(deps: FollowDeps, about: string, { event, by, seq }: Happened): Promise<void> {
  const question = QuestionId.safeParse(about);
  if (question.success) return followQuestion(deps, question.data, { event: QuestionEvent.parse(event), by, seq });
  const conversation = ConversationId.safeParse(about);
  if (conversation.success)
    return followConversation(deps, conversation.data, { event: ConversationEvent.parse(event), seq });
  const partner = PartnerId.safeParse(about);
  if (partner.success) return followPartner(deps, partner.data, PartnerEvent.parse(event));
  const moment = DeliveryMomentId.safeParse(about);
  if (moment.success) return followMoment(deps, moment.data, DeliveryMomentEvent.parse(event));
}

const changesAgenda: ReadonlySet<DeliveryMomentEvent["type"]> = new Set([
  "agenda_drafted",
  "agenda_item_removed",
  "delivery_moment_cancelled",
]);

/**
 * What partners brought in is taken up by an agenda, or waits for the next one; and before it those who carry initiatives
 * tell how it goes.
 */
async function followMoment(deps: FollowDeps, moment: DeliveryMomentId, event: DeliveryMomentEvent): Promise<void> {
  if (changesAgenda.has(event.type)) await settleProposals(deps, moment);
  if (event.type === "moment_reminder_came" && event.reminder === "updates_due") await askForUpdates(deps, moment);
}

/**
 * A kraamkamer decision bears an initiative, undoing it takes it back; whoever mutes a question finds it with their settings;
 * a question that was joined goes the way of the one that stands for it; where the filter doubts, a reviewer is asked later;
 * what was said of it where others read along is said again when it must not stand there any longer.
 */
async function followQuestion(
  deps: FollowDeps,
  question: QuestionId,
  { event, by, seq }: Happened & { readonly event: QuestionEvent },
): Promise<void> {
  const { type } = event;
  if (type === "question_decided") await bearInitiative(deps, question);
  if (type === "decision_undone") await undoInitiative(deps, question);
  if (type === "mute_changed" || type === "follower_changed") await rememberMute(deps, question, PersonId.parse(by));
  if (type === "question_given_up") {
    await beginFollowing(deps, { draft: question, instead: event.instead, person: PersonId.parse(by) });
  }
  if (type === "question_joined") await takeInJoined(deps, question);
  if (type === "question_parted") await letJoinedGo(deps, event.from, question);
  if (type === "question_withdrawn" || (type === "question_confided" && event.confidential)) {
    await partAll(deps, question);
  }
  if (type === "question_confided") await deps.findable?.(question);
  if (
    deps.hasReviewer === true &&
    (type === "question_asked" || type === "question_submitted" || type === "question_edited")
  ) {
    await wantSecondOpinion(deps, question, type);
  }
  if (movesJoinedOn.has(type)) await moveJoinedOn(deps, question, seq);
  await sayAgain(deps, question, event);
}

/**
 * Another channel had the use that this one was given, and the intake has a place for the cards of moments; what could not be
 * said in a place can be said once it is open.
 */
async function followConversation(
  deps: FollowDeps,
  conversation: ConversationId,
  { event, seq }: Pick<Happened, "seq"> & { readonly event: ConversationEvent },
): Promise<void> {
  const { type } = event;
  if (type === "conversation_appointed") {
    await keepOneHolder(deps, conversation);
    if (event.use?.for === "intake") await catchUpChannel(deps, `${conversation}:${seq}`);
  }
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
