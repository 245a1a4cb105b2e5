import type { NoticeDestination, Under } from "#src/notice/notice-content.ts";
import { holderOf } from "#src/conversation/conversation.store.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { heardIn } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";

export type PlaceDeps = Pick<BotDeps, "conversations">;

/** Where something is said, and the card under which it then stands. */
export interface Spot {
  readonly place: NoticeDestination;
  readonly under: Under;
}

export const threadNotice = "card:thread";
export const sharedNotice = "card:shared";
export const triageNotice = "card:triage";

/** A question of a chat or the tab is followed in a channel, in a thread of its own. */
export function isAskedElsewhere({ thread, sharedIn }: Question): boolean {
  return sharedIn !== null && sharedIn.conversation !== thread?.conversation;
}

/** A chat in which the asker asked, as opposed to where the alliance reads along. */
export function isAskersOwn({ thread, sharedIn }: Question, place: NoticeDestination): boolean {
  if ("person" in place) return true;
  return place.conversation === thread?.conversation && place.conversation !== sharedIn?.conversation;
}

/** Whether one person alone reads there. */
export async function isForTwo({ conversations }: PlaceDeps, place: NoticeDestination): Promise<boolean> {
  if ("person" in place) return true;
  return (await conversations.get(place.conversation))?.value.kind === "personal_chat";
}

/** Where everybody who follows the question reads along; null where there is no such place. */
export function sharedSpot(question: Question): Spot | null {
  const place = heardIn(question);
  if (place === null) return null;
  return { place, under: under(question, isAskedElsewhere(question) ? sharedNotice : threadNotice) };
}

/**
 * The asker is mentioned where the question is followed. What is confidential and was not asked in a channel is answered
 * where nobody else reads along: a mention would tell who asked.
 */
export async function askerSpot(deps: PlaceDeps, question: Question): Promise<Spot> {
  const isToHide = question.confidential && (question.sharedIn === null || isAskedElsewhere(question));
  return (isToHide ? null : sharedSpot(question)) ?? ownSpot(deps, question);
}

/** The chat in which it was asked, or else the asker's chat with the bot. */
export async function ownSpot(
  { conversations }: PlaceDeps,
  question: Question,
  notice: string = threadNotice,
): Promise<Spot> {
  const { thread, askedBy } = question;
  const asked = thread && (await conversations.get(thread.conversation));
  const isForTwo = asked?.value.kind === "personal_chat";
  const place = thread && (isForTwo || !question.confidential) ? thread : { person: askedBy };
  return { place, under: under(question, notice) };
}

/** The QRT works in its own channel; while it has none, each of its members is told in their own chat. */
export async function qrtSpot({ conversations }: PlaceDeps, question: Question, to: PersonId): Promise<Spot> {
  const channel = await holderOf(conversations, { for: "qrt" });
  const place = channel ? { conversation: channel.value.id, root: null } : { person: to };
  return { place, under: under(question, triageNotice) };
}

function under({ id }: Question, notice: string): Under {
  return { about: id, notice };
}
