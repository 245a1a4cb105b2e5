import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import type { PersonName } from "#src/people/me.contract.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { whatWentWrong, whyItDied, whyItWaits } from "./how-it-fares.ts";
import { addresseeOf, templateOf } from "./notice-content.ts";
import type { NoticeLine, NoticeSubject, NoticeWhere } from "./notice-list.contract.ts";
import type { Notice } from "./notice.ts";

export interface NoticeLineDeps extends NamesDeps {
  readonly conversations: Pick<ConversationStore, "get">;
  readonly clock: Clock;
  /** What a notice is about as somebody may see it. Injected, because notices come before questions and know nothing of them. */
  readonly subjectFor: (actor: Actor, about: string) => Promise<NoticeSubject>;
}

/** Notices as `actor` may see them: who is behind what one may not see stays out as well. */
export function noticeLines(
  deps: NoticeLineDeps,
  actor: Actor,
  notices: readonly Notice[],
): Promise<readonly NoticeLine[]> {
  const looking: Looking = { deps, actor, names: namesFrom(deps), now: deps.clock.now() };
  return Promise.all(notices.map((notice) => noticeLine(notice, looking)));
}

/** A channel or chat by its name. */
export function placeShown({ kind, name }: Pick<Conversation, "kind" | "name">): NoticeWhere {
  return { kind, name };
}

interface Looking {
  readonly deps: NoticeLineDeps;
  readonly actor: Actor;
  readonly names: Names;
  readonly now: Instant;
}

async function noticeLine(notice: Notice, looking: Looking): Promise<NoticeLine> {
  const { deps, actor, names, now } = looking;
  const { id, about, content, state, createdAt, sentAt, due, attempts } = notice;
  const mayRetry = mayCoordinate(actor, "notice.retry").ok;
  const subject = await deps.subjectFor(actor, about);
  const to = await namedIn(addresseeOf(content), names);
  const showsPeople = !isHidden(subject) || to?.id === actor.person;
  const where = await whereOf(notice, looking);
  return {
    id,
    about,
    subject,
    template: templateOf(content),
    to: showsPeople ? to : null,
    where: showsPeople || where.kind === "channel" ? where : { ...where, name: null },
    state,
    createdAt,
    sentAt,
    due,
    attempts,
    waits: whyItWaits(notice, now),
    died: whyItDied(notice),
    trouble: whatWentWrong(notice),
    problem: mayRetry ? notice.problem : null,
    may: state === "dead" && mayRetry ? ["notice.retry"] : [],
  };
}

function isHidden(subject: NoticeSubject): boolean {
  return subject.kind === "question" && subject.id === null;
}

/** Notices hold ids as plain text. */
async function namedIn(id: string | null, names: Names): Promise<PersonName | null> {
  const person = PersonId.safeParse(id);
  return person.success ? names.person(person.data) : null;
}

/** A chat goes by the name of who we talk with. */
async function whereOf({ place }: Notice, { deps, names }: Looking): Promise<NoticeWhere> {
  if ("person" in place) return { kind: "personal_chat", name: (await names.person(place.person)).name };
  const conversation = (await deps.conversations.get(place.conversation))?.value;
  if (!conversation) return { kind: "channel", name: null };
  if (conversation.person === null) return placeShown(conversation);
  return { kind: "personal_chat", name: (await names.person(conversation.person)).name };
}
