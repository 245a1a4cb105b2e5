import type { Thread } from "#src/conversation/conversation.ts";
import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { QuestionCommand } from "#src/question/change-question.usecase.ts";
import type { Decision } from "#src/question/decision.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import { askAskerBack } from "#src/triage/ask-back.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import type { BotDeps } from "#bot/deps.ts";
import type { Alliance } from "./alliance.ts";
import { intakeChannel, sender } from "./alliance.ts";
import { chatWith } from "./fake-connector.ts";
import { newMessageId } from "./inbound-activities.ts";
import { wordsOf } from "./in-teams.ts";
import { theme } from "./questions.ts";

type Said<Command> = Omit<Command, keyof QuestionCommand>;

/** What people of the samples do, by the use cases: for tests of what the bot says of its own accord. */
export function actsIn({ product, settled, teams }: Alliance) {
  const { bot, stores } = product;
  let acts = 0;

  async function actor(who: string): Promise<Actor> {
    const person = await stores.people.get(personId(who));
    if (!person) throw new Error(`nobody is called ${who}`);
    return actorOf(person.value);
  }

  async function does<Command extends QuestionCommand, Refusal>(
    who: string,
    question: QuestionId,
    {
      act,
      saying,
    }: {
      readonly act: (deps: BotDeps, actor: Actor, command: Command) => Promise<Result<Versioned<Question>, Refusal>>;
      readonly saying: Said<Command>;
    },
  ): Promise<Question> {
    acts += 1;
    const standing = await stores.questions.get(question);
    const envelope = { key: commandKey(who, "test", `${acts}`, saying), question, rev: standing?.rev ?? 0 };
    // A command is its envelope and what it says; the type checker does not put a generic one together again.
    const done = await act(bot, await actor(who), { ...envelope, ...saying } as unknown as Command);
    if (!done.ok) throw new Error(`refused: ${JSON.stringify(done.refusal)}`);
    await settled();
    return done.value.value;
  }

  /** In the channel for questions, unless it says where. */
  async function asks(who: string, text: string, thread: Thread | null = channelThread()): Promise<QuestionId> {
    acts += 1;
    const key = commandKey(who, "intake.start", `${acts}`, text);
    const isChannel = thread?.conversation === conversationIdOf(sender(who).tenant ?? "", intakeChannel);
    const asked = await startIntake(bot, await actor(who), {
      key,
      text,
      thread,
      sharedIn: isChannel ? thread : null,
      language: "nl",
    });
    if (!asked.ok) throw new Error("not asked");
    await settled();
    return asked.value.value.id;
  }

  async function submits(who: string, question: QuestionId): Promise<void> {
    const saying = { filled: { answers: {} }, despitePersonalData: true };
    await does(who, question, { act: submitQuestion, saying });
  }

  async function submitted(who: string, text: string, thread?: Thread | null): Promise<QuestionId> {
    const question = await asks(who, text, thread);
    await submits(who, question);
    return question;
  }

  async function pickedUp(question: QuestionId, by = "wouter"): Promise<void> {
    await does(by, question, { act: pickUpQuestion, saying: {} });
  }

  async function askedBack(question: QuestionId, text: string, by = "wouter"): Promise<void> {
    await does(by, question, { act: askAskerBack, saying: { text } });
  }

  async function decidesFor(question: QuestionId, decision: Decision, by = "wouter"): Promise<void> {
    const findings = { solutions: "", needs: "", partners: "" };
    await does(by, question, { act: decideQuestion, saying: { theme: theme.sustainability, findings, decision } });
  }

  /** As its asker does. */
  async function withdraws(question: QuestionId): Promise<void> {
    const standing = await stores.questions.get(question);
    const asker = standing && (await stores.people.get(standing.value.askedBy));
    if (!asker) throw new Error("nobody asked it");
    acts += 1;
    const key = commandKey(asker.value.id, "test", `${acts}`, question);
    await withdrawQuestion(bot, actorOf(asker.value), { key, question, rev: standing.rev });
    await settled();
  }

  async function noticesOf(about: string): Promise<readonly Notice[]> {
    return stores.notices.about(about);
  }

  /** What stands in somebody's own chat with the bot. */
  function newsFor(who: string): readonly string[] {
    return inPlace(chatWith(sender(who).object)).map(
      ({ body }) => body.text ?? wordsOf(body.attachments?.[0]?.content),
    );
  }

  function textsIn(channel: string): readonly string[] {
    return inPlace(channel).flatMap(({ body }) => body.text ?? []);
  }

  function mentionsIn(channel: string): readonly string[] {
    return textsIn(channel).filter((said) => said.includes("<at>"));
  }

  function inPlace(place: string) {
    return teams.messages().filter(({ reference }) => reference === place);
  }

  return {
    actor,
    does,
    asks,
    submits,
    submitted,
    pickedUp,
    askedBack,
    decidesFor,
    withdraws,
    noticesOf,
    newsFor,
    textsIn,
    mentionsIn,
  };
}

export function personId(who: string): PersonId {
  const { tenant = "", object } = sender(who);
  return personIdOf(tenant, object);
}

function channelThread(): Thread {
  return { conversation: conversationIdOf(sender("vera").tenant ?? "", intakeChannel), root: newMessageId() };
}
