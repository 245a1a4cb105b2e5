import { expect, test } from "@jest/globals";
import { planNotices } from "#bot/notices/plan-notices.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import { ConversationEvent, ConversationId } from "#src/conversation/conversation.ts";
import { conversationStore } from "#src/conversation/conversation.store.ts";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { InitiativeEvent } from "#src/initiative/initiative.ts";
import { initiativeStore } from "#src/initiative/initiative.store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { QuestionEvent } from "#src/question/question-event.ts";
import type { Question } from "#src/question/question.ts";
import { questionStore } from "#src/question/question.store.ts";
import { emptyStore } from "#tests/support/loaded-sample.ts";
import { owner } from "#tests/support/people.ts";
import { inKraamkamer } from "#tests/support/portfolio.ts";
import {
  askedAt,
  asker,
  decided,
  decisions,
  draft,
  helpedAlready,
  inTriage,
  submitted,
  triager,
  waitingForAsker,
  withdrawn,
} from "#tests/support/questions.ts";

const asks = draft();
const question = asks.id;
const initiative = initiativeIdOf(question);
const intake = asks.thread.conversation;
const qrt = ConversationId.parse("cnv_qrt");
const born = inKraamkamer({ id: initiative, origin: question, processOwner: owner.id });
const seq = 300;

const threadCard: NoticePlan = {
  id: "card:thread",
  content: { kind: "card", template: "thread" },
  place: asks.thread,
};
const triageCard: NoticePlan = {
  id: "card:triage",
  content: { kind: "card", template: "triage" },
  place: { conversation: qrt, root: null },
};

interface Row {
  readonly when: string;
  readonly event: QuestionEvent | InitiativeEvent | ConversationEvent;
  readonly about: string;
  /** The question as it stands after the event. */
  readonly question?: Question;
  readonly initiative?: Initiative;
  readonly told: readonly NoticePlan[];
}

/** Who hears of what. A new event has no row yet, and the first test says so. */
const table: readonly Row[] = [
  {
    when: "somebody asks a question: its card stands in the thread",
    event: { type: "question_asked" },
    about: question,
    question: asks,
    told: [threadCard],
  },
  {
    when: "the asker walks the filter: the card follows",
    event: { type: "draft_changed", step: "theme" },
    about: question,
    question: draft({ step: "theme" }),
    told: [threadCard],
  },
  {
    when: "the asker submits: the QRT gets a card",
    event: { type: "question_submitted" },
    about: question,
    question: submitted(),
    told: [threadCard, triageCard],
  },
  {
    when: "a known solution helps: only the thread follows",
    event: { type: "question_helped_already", solution: KnownSolutionId.parse("k15") },
    about: question,
    question: helpedAlready(),
    told: [threadCard],
  },
  {
    when: "a draft is taken back: the QRT never knew of it",
    event: { type: "question_withdrawn" },
    about: question,
    question: withdrawn({ number: null }),
    told: [threadCard],
  },
  {
    when: "a submitted question is taken back: the QRT sees it",
    event: { type: "question_withdrawn" },
    about: question,
    question: withdrawn({ number: submitted().number }),
    told: [threadCard, triageCard],
  },
  {
    when: "the QRT picks up: both cards follow",
    event: { type: "question_picked_up" },
    about: question,
    question: inTriage(),
    told: [threadCard, triageCard],
  },
  {
    when: "the QRT asks something back: both cards follow",
    event: { type: "asker_asked_back", question: "Voor wie?" },
    about: question,
    question: waitingForAsker(),
    told: [threadCard, triageCard],
  },
  ...Object.values(decisions).map((decision): Row => ({
    when: `the QRT decides for ${decision.route}: both cards follow, and the asker is mentioned`,
    event: { type: "question_decided", decision },
    about: question,
    question: decided(decision),
    told: [threadCard, triageCard, reply("decided", asker)],
  })),
  {
    when: "an initiative is born of a question: the process owner is mentioned under the question",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: decided(decisions.kraamkamer),
    initiative: born,
    told: [reply("initiative_born", owner.id)],
  },
  {
    when: "an initiative is born for a theme without a process owner: there is nobody to tell",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: decided(decisions.kraamkamer),
    initiative: { ...born, processOwner: null },
    told: [],
  },
  {
    when: "an initiative comes from before the questions: there is no thread to tell it in",
    event: { type: "initiative_born", origin: null },
    about: initiative,
    initiative: { ...born, origin: null },
    told: [],
  },
  { when: "a channel is seen: nobody is told", event: { type: "conversation_seen" }, about: intake, told: [] },
  {
    when: "a channel has another address: nobody is told",
    event: { type: "conversation_moved" },
    about: intake,
    told: [],
  },
  {
    when: "somebody greets: that person gets a word back, in the same thread",
    event: { type: "small_talk_heard", talk: "greeting", root: "1793610000001" },
    about: intake,
    told: [
      {
        id: `${seq}#${triager}`,
        content: { kind: "small_talk", talk: "greeting", to: triager },
        place: { conversation: intake, root: "1793610000001" },
      },
    ],
  },
];

test("the table has a row for everything that can happen", () => {
  const possible = [QuestionEvent, InitiativeEvent, ConversationEvent].flatMap(({ options }) =>
    options.map(({ shape }) => shape.type.value),
  );
  expect([...new Set(table.map(({ event }) => event.type))].toSorted()).toEqual(possible.toSorted());
});

test.each(table)("when $when", async (row) => {
  const plans = await plansOf(row, { channelForQrt: true });
  expect(plans).toEqual(row.told);
  // The id is what makes a repetition the same notice, so no two of them may share it.
  expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
});

test.each(table)("without a channel for the QRT, when $when", async (row) => {
  expect(await plansOf(row, { channelForQrt: false })).toEqual(row.told.filter(({ id }) => id !== "card:triage"));
});

async function plansOf({ about, event, ...standing }: Row, { channelForQrt }: { readonly channelForQrt: boolean }) {
  const documents = emptyStore();
  const deps = {
    questions: questionStore(documents),
    initiatives: initiativeStore(documents),
    conversations: conversationStore(documents),
  };
  if (standing.question) await deps.questions.create({ ...writing(about), value: standing.question, events: [] });
  if (standing.initiative) await deps.initiatives.create({ ...writing(about), value: standing.initiative, events: [] });
  if (channelForQrt) await deps.conversations.create({ ...writing(qrt), value: qrtChannel, events: [] });
  const plans = await planNotices(deps, about, { seq, by: triager, at: askedAt, event });
  await documents.close();
  return plans;
}

function writing(about: string) {
  return { command: commandKey("test", "write", about, about), by: null, at: askedAt };
}

const qrtChannel: Conversation = {
  id: qrt,
  tenant: "00000000-0000-4000-8000-00000000000a",
  kind: "channel",
  reference: "19:qrt@thread.tacv2",
  serviceUrl: "http://127.0.0.1:3979/",
  bot: { id: "28:bot", name: "Vraagbaak" },
  use: "qrt",
  seenAt: askedAt,
};

function reply(template: "decided" | "initiative_born", to: string): NoticePlan {
  const under = { about: question, notice: "card:thread" };
  return { id: `${seq}#${to}`, content: { kind: "reply", template, to, under }, place: asks.thread };
}
