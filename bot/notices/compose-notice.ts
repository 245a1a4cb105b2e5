import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Notice } from "#src/notice/notice.ts";
import { PersonId, actorOf } from "#src/people/person.ts";
import type { Actor } from "#src/people/person.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card } from "../cards/card.ts";
import type { BotDeps } from "../deps.ts";
import { questionCard } from "../faces/question-cards.ts";
import { composeActions } from "./compose-actions.ts";
import { composeDigest } from "./compose-digest.ts";
import { composeInitiativeNews } from "./compose-initiative-news.ts";
import { composeAnnouncement, composeMomentCard, composeMomentNews } from "./compose-moment.ts";
import { composePrompt } from "./compose-prompt.ts";
import { addressed, composeReply, textsFor } from "./compose-reply.ts";
import { composeUpdateRequest } from "./compose-update-request.ts";
import { composeUpdate } from "./compose-update.ts";
import { composeWord } from "./compose-word.ts";
import { isAskersOwn, isForTwo } from "./places.ts";
import { linkElsewhere } from "./thread-link.ts";

/** The message of a notice as it must read now; null when there is nothing left to say. */
export async function composeNotice(deps: BotDeps, notice: Notice, card: string | null): Promise<Message | null> {
  const { content } = notice;
  switch (content.kind) {
    case "card":
      return composeCard(deps, notice, content);
    case "reply":
      return composeReply(deps, { ...notice, content }, card);
    case "prompt":
      return composePrompt(deps, { ...notice, content });
    case "announcement":
      return composeAnnouncement(deps, { ...notice, content }, DeliveryMomentId.parse(notice.about));
    case "update_request":
      return composeUpdateRequest(deps, { ...notice, content }, InitiativeId.parse(notice.about));
    case "actions":
      return composeActions(deps, { ...notice, content });
    case "update":
      return composeNews(deps, notice, content.to);
    case "digest":
      return composeDigest(deps, content.day);
    case "small_talk":
      return composeSmallTalk(deps, { ...notice, content });
    case "word":
      return composeWord(deps, { ...notice, content });
  }
}

type OfKind<K extends NoticeContent["kind"]> = Extract<NoticeContent, { readonly kind: K }>;

/** News is of whatever it stands with. */
function composeNews(deps: BotDeps, notice: Notice, to: string): Promise<Message | null> {
  const moment = DeliveryMomentId.safeParse(notice.about);
  if (moment.success) return composeMomentNews(deps, notice, { id: moment.data, to });
  const initiative = InitiativeId.safeParse(notice.about);
  if (initiative.success) return composeInitiativeNews(deps, notice, { id: initiative.data, to });
  return composeUpdate(deps, notice, to);
}

/** In a channel we speak the alliance's language, in a chat the asker's. */
async function composeCard(
  deps: BotDeps,
  { about, place }: Notice,
  { template }: OfKind<"card">,
): Promise<Message | null> {
  if (template === "invitation" || template === "agenda" || template === "minutes") {
    return composeMomentCard(deps, DeliveryMomentId.parse(about), template);
  }
  const question = await deps.questions.get(QuestionId.parse(about));
  if (!question) return null;
  const { value } = question;
  const texts = textsIn(isAskersOwn(value, place) ? value.language : deps.profile.language);
  const isOwnPlace = template === "thread" && isAskersOwn(value, place);
  const isInChat = isOwnPlace && (await isForTwo(deps, place));
  const reader = isInChat ? await onlyReader(deps, value) : undefined;
  const face = template === "triage" ? "triage" : "thread";
  const card = await questionCard(deps, face, question, { texts, isInChat, ...(reader ? { reader } : {}) });
  const link = isOwnPlace ? await linkElsewhere(deps, value) : null;
  return { kind: "card", card: withLink(card, link, texts), summary: summaryOf(value, texts) };
}

function withLink(card: Card, link: string | null, { notices }: Texts): Card {
  if (link === null) return card;
  return { ...card, actions: [...(card.actions ?? []), openUrlButton(notices.openThread, link)] };
}

/** Whoever asked something confidential in a chat with us alone reads all of it there. */
async function onlyReader({ people }: BotDeps, { confidential, askedBy }: Question): Promise<Actor | undefined> {
  const asker = confidential ? await people.get(askedBy) : undefined;
  return asker && actorOf(asker.value);
}

/** A phone shows it on its locked screen. */
function summaryOf(question: Question, { notices }: Texts): string {
  const number = numberOf(question);
  return question.confidential ? notices.confidentialSummary(number) : notices.cardSummary(number, question.title);
}

async function composeSmallTalk(
  deps: BotDeps,
  { content: { to, talk }, place }: Notice & { readonly content: OfKind<"small_talk"> },
): Promise<Message | null> {
  const person = await deps.people.get(PersonId.parse(to));
  if (!person) return null;
  const isAlone = await isForTwo(deps, place);
  return addressed(person.value, textsFor(deps, person.value, isAlone).notices.smallTalk(talk, isAlone));
}
