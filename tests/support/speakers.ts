import type { Instant } from "#src/kernel/time.ts";
import { commandKey } from "#src/kernel/command.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { InStage, Question } from "#src/question/question.ts";
import type { Alliance } from "./alliance.ts";
import { intakeChannel, qrtChannel, sender } from "./alliance.ts";
import type { StandingMessage } from "./fake-connector.ts";
import { buttonsOf } from "./inbound-activities.ts";
import type { inTeams } from "./in-teams.ts";
import { cardOf, questionOn } from "./in-teams.ts";

export const energyPoverty = "Wie heeft cijfers over energiearmoede in Holtenbroek?";
export const rosasChat = "a:chat-of-rosa";

export const nothing: StandingMessage = {
  reference: "",
  thread: null,
  activity: "",
  body: { type: "message", from: { id: "" } },
  edits: 0,
};

export const tenant = sender("rosa").tenant ?? "";

export function personId(who: string) {
  return personIdOf(tenant, sender(who).object);
}

/** What people say to the bot in channels, threads and chats, and what became of it. */
export function speakers(zwolle: Alliance, people: ReturnType<typeof inTeams>) {
  function channelMessage(who: string, text: string, thread?: string) {
    const within = thread === undefined ? {} : { thread };
    return zwolle.teams.inbound.channelMessage({ text, from: sender(who), channel: intakeChannel, ...within });
  }

  async function saysInChat(who: string, text: string): Promise<StandingMessage> {
    await people.delivered(zwolle.teams.inbound.chatMessage({ text, from: sender(who), chat: rosasChat }));
    return people.inChannel(rosasChat).at(-1) ?? nothing;
  }

  /** Answers in the thread in which a message stands; what the bot says then is the newest there. */
  async function saysInThread(who: string, text: string, { thread }: StandingMessage, channel = intakeChannel) {
    const said = zwolle.teams.inbound.channelMessage({ text, from: sender(who), channel, thread: thread ?? "" });
    await people.delivered(said);
    return people.inChannel(channel).findLast((message) => message.thread === thread) ?? nothing;
  }

  async function pressesInChat(who: string, message: StandingMessage, id: string) {
    const button = buttonsOf(cardOf(message))[id] ?? { verb: id };
    const { activity, reference } = message;
    const seen = await people.answered(
      zwolle.teams.inbound.press({ button, from: sender(who), on: activity, chat: reference }),
    );
    await zwolle.settled();
    return seen;
  }

  async function submittedInChannel(who: string): Promise<StandingMessage> {
    const intake = (await people.asks(who, energyPoverty)) ?? nothing;
    await people.presses(who, intake, "intake.submit");
    return people.now(intake);
  }

  async function askedOn(message: StandingMessage): Promise<Question> {
    const found = await zwolle.product.stores.questions.get(questionOn(message));
    if (!found) throw new Error("no question on this message");
    return found.value;
  }

  async function contributionsTo(message: StandingMessage) {
    const { involved } = await askedOn(message);
    return involved.contributions.map(({ by, text }) => ({ by, text }));
  }

  async function drafts(who: string): Promise<readonly Question[]> {
    const page = await zwolle.product.stores.questions.list({
      where: { askedBy: personId(who), stage: "draft" },
      order: "askedAt",
      direction: "descending",
      limit: 10,
    });
    // The samples have drafts of their own, of earlier days.
    return page.items.map(({ value }) => value).filter(({ askedAt }) => askedAt === zwolle.clock.now());
  }

  async function becomes(message: StandingMessage, step: (value: InStage<"submitted">, at: Instant) => Question) {
    const { questions } = zwolle.product.stores;
    const found = await questions.get(questionOn(message));
    if (found?.value.stage !== "submitted") throw new Error("the question is not submitted");
    const at = zwolle.clock.now();
    const command = commandKey("per_test", "test", `${found.rev}`, null);
    await questions.save({ value: step(found.value, at), expected: found, command, by: null, at, events: [] });
  }

  async function decided(message: StandingMessage): Promise<void> {
    const [triage] = people.inChannel(qrtChannel);
    await people.presses("wouter", triage ?? nothing, "triage.pick-up");
    const question = await askedOn(message);
    if (question.stage !== "in_triage") throw new Error("the question was not picked up");
    await people.presses("wouter", people.now(triage ?? nothing), "triage.decide:answered", {
      theme: "leefbare-stad",
      answer: "Kijk op het portaal.",
      "reason.answered": "Het portaal heeft de cijfers.",
    });
  }

  return {
    channelMessage,
    saysInChat,
    saysInThread,
    pressesInChat,
    submittedInChannel,
    askedOn,
    contributionsTo,
    drafts,
    becomes,
    decided,
  };
}
