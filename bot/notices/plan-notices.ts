import { ConversationEvent, ConversationId } from "#src/conversation/conversation.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { InitiativeEvent, InitiativeId } from "#src/initiative/initiative.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { PersonId } from "#src/people/person.ts";
import { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";

type PlanDeps = Pick<BotDeps, "questions" | "initiatives" | "conversations">;

/** Who hears of an event, and how: the whole of what the bot says of its own accord. */
export async function planNotices(
  deps: PlanDeps,
  about: string,
  recorded: Recorded<unknown>,
): Promise<readonly NoticePlan[]> {
  const question = QuestionId.safeParse(about);
  if (question.success) {
    const found = await deps.questions.get(question.data);
    return found ? planForQuestion(deps, found.value, { recorded, event: QuestionEvent.parse(recorded.event) }) : [];
  }
  const initiative = InitiativeId.safeParse(about);
  if (initiative.success)
    return planForInitiative(deps, initiative.data, { recorded, event: InitiativeEvent.parse(recorded.event) });
  const conversation = ConversationId.safeParse(about);
  if (conversation.success)
    return planForConversation(conversation.data, { recorded, event: ConversationEvent.parse(recorded.event) });
  return [];
}

interface Happened<E> {
  readonly recorded: Recorded<unknown>;
  readonly event: E;
}

async function planForQuestion(
  deps: PlanDeps,
  question: Question,
  { recorded, event }: Happened<QuestionEvent>,
): Promise<readonly NoticePlan[]> {
  switch (event.type) {
    case "question_asked":
    case "draft_changed":
    case "question_helped_already":
      return [threadCard(question)];
    case "question_submitted":
    case "question_picked_up":
    case "asker_asked_back":
      return [threadCard(question), ...(await triageCards(deps.conversations))];
    case "question_withdrawn":
      // A draft that is taken back never was with the QRT.
      if (question.stage === "withdrawn" && question.number === null) return [threadCard(question)];
      return [threadCard(question), ...(await triageCards(deps.conversations))];
    case "question_decided":
      return [
        threadCard(question),
        ...(await triageCards(deps.conversations)),
        reply("decided", recorded, { question, to: question.askedBy }),
      ];
  }
}

async function planForInitiative(
  { questions, initiatives }: PlanDeps,
  id: InitiativeId,
  { recorded, event }: Happened<InitiativeEvent>,
): Promise<readonly NoticePlan[]> {
  switch (event.type) {
    case "initiative_born": {
      const initiative = await initiatives.get(id);
      if (!initiative?.value.origin || !initiative.value.processOwner) return [];
      const question = await questions.get(initiative.value.origin);
      if (!question) return [];
      return [reply("initiative_born", recorded, { question: question.value, to: initiative.value.processOwner })];
    }
  }
}

function planForConversation(
  conversation: ConversationId,
  { recorded, event }: Happened<ConversationEvent>,
): readonly NoticePlan[] {
  switch (event.type) {
    case "conversation_seen":
    case "conversation_moved":
      return [];
    case "small_talk_heard": {
      const to = recorded.by;
      if (to === null) return [];
      return [
        {
          id: `${recorded.seq}#${to}`,
          content: { kind: "small_talk", talk: event.talk, to },
          place: { conversation, root: event.root },
        },
      ];
    }
  }
}

const threadNotice = "card:thread";

function threadCard(question: Question): NoticePlan {
  return { id: threadNotice, content: { kind: "card", template: "thread" }, place: question.thread };
}

/** One card in the QRT's channel; none while no channel has been appointed. */
async function triageCards(conversations: ConversationStore): Promise<readonly NoticePlan[]> {
  const page = await conversations.list({ where: { use: "qrt" }, order: "seenAt", direction: "descending", limit: 1 });
  return page.items.map(({ value }) => ({
    id: "card:triage",
    content: { kind: "card", template: "triage" },
    place: { conversation: value.id, root: null },
  }));
}

function reply(
  template: "decided" | "initiative_born",
  recorded: Recorded<unknown>,
  { question, to }: { readonly question: Question; readonly to: PersonId },
): NoticePlan {
  const under = { about: question.id, notice: threadNotice };
  return { id: `${recorded.seq}#${to}`, content: { kind: "reply", template, to, under }, place: question.thread };
}
