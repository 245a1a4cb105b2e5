import { answerSmallTalk } from "#src/conversation/answer-small-talk.usecase.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import type { SmallTalk } from "#src/conversation/conversation.ts";
import { smallTalkIn } from "#src/intake/small-talk.ts";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { Language } from "#src/profile/profile.ts";
import { actorOf } from "#src/people/person.ts";
import { welcomePerson } from "#src/people/welcome-person.usecase.ts";
import { textsIn } from "#src/texts/texts.ts";
import { ActionSubject } from "../cards/action.ts";
import type { Presser, Registry } from "./registry.ts";
import { registryOf } from "./registry.ts";
import type { BotDeps } from "../deps.ts";
import { intakeHandlers } from "./intake.handler.ts";
import { outdated } from "./answer-with-card.ts";
import { triageHandlers } from "./triage.handler.ts";
import type { BotAnswer, BotEvent, CardActionEvent, Converse, MessageEvent, Sender } from "../turn.ts";

/** The conversation: what happens in Teams becomes a use case, and the presser of a button gets the card of now. */
export function conversation(deps: BotDeps): Converse {
  const registry = botRegistry(deps);
  return (event) => {
    switch (event.kind) {
      case "message":
        return heard(deps, event);
      case "card_action":
        return pressed(deps, registry, event);
      case "installed":
        return installed(deps, event);
    }
  };
}

function botRegistry(deps: BotDeps): Registry {
  return registryOf([...intakeHandlers(deps), ...triageHandlers(deps)]);
}

const silence: BotAnswer = { kind: "none" };

async function installed(deps: BotDeps, event: BotEvent): Promise<BotAnswer> {
  await seeConversation(deps, placeOf(event));
  return silence;
}

async function heard(deps: BotDeps, message: MessageEvent): Promise<BotAnswer> {
  if (!message.mentioned) return silence;
  const [person, conversationSeen] = await Promise.all([
    welcomePerson(deps, newcomer(deps, message.from)),
    seeConversation(deps, placeOf(message)),
  ]);
  const place = { conversation: conversationSeen.value.id, root: message.in.thread };
  // Teams may deliver a message again under another id; what its sender made of it stays the same.
  const nonce = digestOf(place, message.sentAt, message.text);
  const talk = smallTalkOf(message);
  if (talk) {
    const key = commandKey(person.id, "conversation.small-talk", nonce, talk);
    await answerSmallTalk(deps, actorOf(person), { key, ...place, talk });
    return silence;
  }
  const key = commandKey(person.id, "intake.start", nonce, message.text);
  await startIntake(deps, actorOf(person), { key, text: message.text, thread: place, language: person.language });
  return silence;
}

function smallTalkOf(message: MessageEvent): SmallTalk | null {
  const talk = smallTalkIn(message.text);
  if (talk) return talk;
  return message.in.kind === "channel" ? null : "ask_in_channel";
}

async function pressed(deps: BotDeps, registry: Registry, press: CardActionEvent): Promise<BotAnswer> {
  const person = await welcomePerson(deps, newcomer(deps, press.from));
  const presser: Presser = { person, actor: actorOf(person), texts: textsIn(person.language) };
  const answer = await registry.get(press.verb)?.handle(presser, press.data);
  return answer ?? notOfToday(deps, presser, press);
}

/** A button of an older card, or one that nobody of us made. */
async function notOfToday(deps: BotDeps, presser: Presser, press: CardActionEvent): Promise<BotAnswer> {
  const subject = ActionSubject.safeParse(press.data);
  if (!subject.success) return { kind: "message", text: presser.texts.refusals.notUnderstood };
  const face = press.verb.startsWith("triage.") ? "triage" : "thread";
  return outdated(deps, presser, { face, question: subject.data.id });
}

function placeOf(event: BotEvent) {
  const { kind, reference, serviceUrl, bot } = event.in;
  return { tenant: event.from.tenant, kind, reference, serviceUrl, bot };
}

function newcomer(deps: BotDeps, { tenant, object, name, locale }: Sender) {
  return { tenant, object, name, language: languageOf(locale, deps.profile.language) };
}

function languageOf(locale: string | null, otherwise: Language): Language {
  if (locale === null) return otherwise;
  return locale.toLowerCase().startsWith("nl") ? "nl" : "en";
}
