import { expect, test } from "@jest/globals";
import { planNotices } from "#bot/notices/plan-notices.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import { ConversationEvent, ConversationId } from "#src/conversation/conversation.ts";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Day } from "#src/kernel/time.ts";
import { typedStores } from "#src/main/stores.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { Question } from "#src/question/question.ts";
import { conversation, dutyOf, intakeConversation } from "#tests/support/circle.ts";
import { emptyStore } from "#tests/support/loaded-sample.ts";
import { owner } from "#tests/support/people.ts";
import { inKraamkamer } from "#tests/support/portfolio.ts";
import {
  askedAt,
  decided,
  decisions,
  draft,
  inTriage,
  intakeThread,
  theme,
  triager,
} from "#tests/support/questions.ts";

const question = draft().id;
const initiative = initiativeIdOf(question);
const born = inKraamkamer({ id: initiative, origin: question, processOwner: owner.id });
const themeChannel = conversation(ConversationId.parse("cnv_theme"), {
  use: { for: "theme", theme: theme.sustainability },
});
const otherTheme = conversation(ConversationId.parse("cnv_other"), { use: { for: "theme", theme: theme.housing } });
const seq = 300;
const under = { about: question, notice: "card:thread" };

interface Row {
  readonly when: string;
  readonly event: InitiativeEvent | ConversationEvent;
  readonly about: string;
  readonly question?: Question;
  readonly initiative?: Initiative;
  readonly channels?: readonly Conversation[];
  readonly told: readonly NoticePlan[];
}

const announced = (template: "initiative_announced" | "initiative_undone"): NoticePlan => ({
  id: `${seq}#${themeChannel.id}`,
  content: { kind: "reply", template, to: null, under },
  place: { conversation: themeChannel.id, root: null },
});
const mentioned = (template: "initiative_born" | "initiative_undone"): NoticePlan => ({
  id: `${seq}#${owner.id}`,
  content: { kind: "reply", template, to: owner.id, under },
  place: intakeThread,
});

const intake = intakeConversation.id;
const kraamkamer = decided(decisions.kraamkamer);

const table: readonly Row[] = [
  {
    when: "an initiative is born of a question: the process owner is mentioned under it, and the channel of the theme is told",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: kraamkamer,
    initiative: born,
    channels: [themeChannel, otherTheme],
    told: [mentioned("initiative_born"), announced("initiative_announced")],
  },
  {
    when: "an initiative is born and no channel belongs to the theme: the process owner is mentioned",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: kraamkamer,
    initiative: born,
    channels: [otherTheme],
    told: [mentioned("initiative_born")],
  },
  {
    when: "an initiative is born of a question without a thread: the process owner hears it in a chat",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: { ...kraamkamer, thread: null, sharedIn: null },
    initiative: born,
    told: [{ ...mentioned("initiative_born"), place: { person: owner.id } }],
  },
  {
    when: "an initiative is born of a confidential question: the process owner hears it in a chat, not under the question",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: { ...kraamkamer, confidential: true },
    initiative: born,
    channels: [themeChannel],
    told: [{ ...mentioned("initiative_born"), place: { person: owner.id } }, announced("initiative_announced")],
  },
  {
    when: "the decision on a confidential question is undone: that too is told in a chat",
    event: { type: "initiative_undone" },
    about: initiative,
    question: inTriage({ confidential: true }),
    initiative: { ...born, phase: "undone" },
    told: [{ ...mentioned("initiative_undone"), place: { person: owner.id } }],
  },
  {
    when: "an initiative is born for a theme without a process owner: there is nobody to mention",
    event: { type: "initiative_born", origin: question },
    about: initiative,
    question: kraamkamer,
    initiative: { ...born, processOwner: null },
    told: [],
  },
  {
    when: "an initiative comes from before the questions: there is nothing to tell",
    event: { type: "initiative_born", origin: null },
    about: initiative,
    initiative: { ...born, origin: null },
    told: [],
  },
  {
    when: "the decision that bore an initiative is undone: whoever heard of it hears that too",
    event: { type: "initiative_undone" },
    about: initiative,
    question: inTriage(),
    initiative: { ...born, phase: "undone" },
    channels: [themeChannel],
    told: [mentioned("initiative_undone"), announced("initiative_undone")],
  },
  ...silent({ type: "conversation_seen" }, { type: "conversation_moved" }, { type: "conversation_renamed" }),
  ...silent({ type: "conversation_closed", state: "left" }, { type: "conversation_opened" }),
  ...silent({ type: "conversation_appointed", use: { for: "qrt" } }),
  {
    when: "the morning has come: the QRT's channel gets its overview of that day",
    event: { type: "digest_came" },
    about: intake,
    told: [
      {
        id: `${seq}#digest`,
        content: { kind: "digest", day: Day.parse("2026-11-02") },
        place: { conversation: intake, root: null },
      },
    ],
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
  {
    when: "somebody asks for their questions: that person gets them in the same thread",
    event: { type: "word_heard", word: { word: "my_questions" }, root: "1793610000001" },
    about: intake,
    told: [
      {
        id: `${seq}#${triager}`,
        content: { kind: "word", word: { word: "my_questions" }, to: triager },
        place: { conversation: intake, root: "1793610000001" },
      },
    ],
  },
];

test("the table has a row for everything that can happen in a conversation, and for the birth of an initiative", () => {
  const heard = ConversationEvent.options.map(({ shape }) => shape.type.value);
  const possible = ["initiative_born", "initiative_undone", ...heard];
  expect([...new Set(table.map(({ event }) => event.type))].toSorted()).toEqual(possible.toSorted());
});

test.each(table)("when $when", async ({ about, event, channels = [], told, ...standing }) => {
  const documents = emptyStore();
  const deps = { ...typedStores(documents, "V", () => undefined), profile: dutyOf() };
  if (standing.question) await deps.questions.create({ ...writing(about), value: standing.question, events: [] });
  if (standing.initiative) await deps.initiatives.create({ ...writing(about), value: standing.initiative, events: [] });
  for (const value of channels) await deps.conversations.create({ ...writing(value.id), value, events: [] });
  expect(await planNotices(deps, about, { seq, by: triager, at: askedAt, event })).toEqual(told);
  await documents.close();
});

function silent(...events: readonly ConversationEvent[]): readonly Row[] {
  return events.map((event) => ({ when: `${event.type}: nobody is told`, event, about: intake, told: [] }));
}

function writing(about: string) {
  return { command: commandKey("test", "write", about, about), by: null, at: askedAt };
}
