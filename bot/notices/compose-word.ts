import type { Conversation, Word } from "#src/conversation/conversation.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId, actorOf } from "#src/people/person.ts";
import { isClosedForGood } from "#src/question/lifecycle.ts";
import { maySee, questionAbilities } from "#src/question/question.policy.ts";
import type { QuestionStage } from "#src/question/question.ts";
import { QuestionId, numberOf, questionStages } from "#src/question/question.ts";
import { openReopening, waitsForDecision } from "#src/question/reopening.ts";
import { wayOfContribution } from "#src/question/way-of-contribution.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { ownActionsCard } from "../faces/action-cards.ts";
import { contextOf, questionCard } from "../faces/question-cards.ts";
import { settingsOf, settingsOverview } from "../faces/settings-cards.ts";
import { addedCard } from "../ways/added.card.ts";
import { takenOffCard } from "../ways/taken-off.card.ts";
import { myQuestionsCard } from "../ways/my-questions.card.ts";
import { addressed, textsFor } from "./compose-reply.ts";

type WordContent = Extract<NoticeContent, { readonly kind: "word" }>;

/** What somebody gets who wrote a word such as `mijn vragen`: in their own chat for them alone, elsewhere for all to see. */
export async function composeWord(
  deps: BotDeps,
  { content, place, activity }: Notice & { readonly content: WordContent },
): Promise<Message | null> {
  if ("person" in place) return null;
  const [found, conversation] = await Promise.all([
    deps.people.get(PersonId.parse(content.to)),
    deps.conversations.get(place.conversation),
  ]);
  if (!found || !conversation) return null;
  const person = found.value;
  const isForTwo = conversation.value.kind === "personal_chat";
  const asked: Asked = { person, conversation, isForTwo, texts: textsFor(deps, person, isForTwo) };
  const { word } = content;
  switch (word.word) {
    case "my_questions":
      return ownQuestions(deps, asked);
    case "my_actions":
      return ownActions(deps, asked);
    case "status":
      return statusOf(deps, word.number, asked);
    case "settings":
      return settings(deps, asked);
    case "added":
      return (await added(deps, word, asked)) ?? (activity === null ? null : takenOff(deps, word, asked));
  }
}

interface Asked {
  readonly person: Person;
  readonly conversation: Versioned<Conversation>;
  readonly isForTwo: boolean;
  readonly texts: Texts;
}

const mostOwn = 10;
/** A draft is its asker's alone. */
const shareable: readonly QuestionStage[] = questionStages.filter((stage) => stage !== "draft" && stage !== "expired");

async function ownQuestions(deps: BotDeps, asked: Asked): Promise<Message> {
  const { person, isForTwo, texts } = asked;
  const where = { askedBy: person.id, ...(isForTwo ? {} : { stage: shareable }) };
  const [page, all] = await Promise.all([
    deps.questions.list({ where, order: "askedAt", direction: "descending", limit: mostOwn }),
    deps.questions.count(where),
  ]);
  const questions = page.items.filter(({ value }) => isForTwo || !value.confidential);
  const mine = { questions, others: all - page.items.length, sharedBy: isForTwo ? null : person.name };
  return cardMessage(asked, myQuestionsCard(mine, contextOf(deps, { texts })));
}

async function ownActions(deps: BotDeps, asked: Asked): Promise<Message> {
  return cardMessage(asked, await ownActionsCard(deps, asked, asked));
}

async function statusOf(deps: BotDeps, number: string, asked: Asked): Promise<Message> {
  const { person, isForTwo, texts } = asked;
  const page = await deps.questions.list({ where: { number }, order: "askedAt", direction: "descending", limit: 1 });
  const [question] = page.items;
  const reader = actorOf(person);
  if (!question || !maySee(reader, question.value)) return addressed(person, texts.ways.noSuchNumber(number));
  const showing = isForTwo ? { texts, reader } : { texts };
  return cardMessage(asked, await questionCard(deps, "thread", question, showing));
}

async function settings(deps: BotDeps, asked: Asked): Promise<Message> {
  const { isForTwo, conversation } = asked;
  return cardMessage(
    asked,
    isForTwo ? settingsOf(deps, asked, asked) : await settingsOverview(deps, conversation, asked),
  );
}

/** Null where it no longer stands there: nothing is left to say about it then. */
async function added(
  deps: BotDeps,
  said: Extract<Word, { readonly word: "added" }>,
  asked: Asked,
): Promise<Message | null> {
  const { person, conversation, texts } = asked;
  const question = await deps.questions.get(QuestionId.parse(said.question));
  const contribution = question?.value.involved.contributions.find(({ id }) => id === said.contribution);
  if (!question || !contribution) return null;
  const { value, rev } = question;
  const history = await deps.questions.history(value.id);
  const way = wayOfContribution(history, contribution);
  const closes = way === "reopened" && waitsForDecision(value) && openReopening(history) !== null;
  const mayReopen = questionAbilities(actorOf(person), value, deps.clock.now()).includes("question.reopen");
  const shown = {
    question: value,
    rev,
    contribution,
    author: person.name,
    saidIn: conversation.value.kind,
    way,
    mayReopen,
    closedForGood: isClosedForGood(value, deps.clock.now()),
    ...(closes ? { closing: "possible" as const } : {}),
  };
  const summary = `${texts.ways.added}: ${numberOf(value) ?? texts.status.unnumbered}`;
  return { kind: "card", card: addedCard(shown, contextOf(deps, { texts })), summary };
}

/** In place of what repeated a message that was taken off its question. */
async function takenOff(
  deps: BotDeps,
  { question }: Extract<Word, { readonly word: "added" }>,
  { texts }: Asked,
): Promise<Message | null> {
  const found = await deps.questions.get(QuestionId.parse(question));
  if (!found) return null;
  const card = takenOffCard(found.value, contextOf(deps, { texts }));
  return { kind: "card", card, summary: texts.ways.takenOffSince };
}

function cardMessage({ texts }: Asked, card: object): Message {
  return { kind: "card", card, summary: texts.notices.cardsSummary };
}
