import type { Thread } from "#src/conversation/conversation.ts";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { titleOf } from "#src/intake/title.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { questionIdOf } from "#src/question/question-id.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Banner } from "../cards/context.ts";
import { problemsIn } from "../cards/form-fields.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import type { BotAnswer, MessageActionOpenedEvent, MessageActionSubmittedEvent, Place } from "../turn.ts";
import type { DraftPlace, MakeTyped } from "../ways/make-question.dialog.ts";
import { MakeInput, makeFields, makeQuestionDialog, questionMadeDialog } from "../ways/make-question.dialog.ts";
import { stateWord } from "../question/state-word.ts";
import { aboutOf, alreadyMade, anybody, making } from "./already-made.ts";
import { seen, threadOf } from "./place.ts";

type By<Event> = { readonly person: Person; readonly event: Event };

/** "Maak hier een vraag van": the message stands in the form already. */
export async function makeOpened(deps: BotDeps, { person, event }: By<MessageActionOpenedEvent>): Promise<BotAnswer> {
  const text = event.message?.text ?? "";
  return form(deps, { person, event }, { typed: { title: titleOf(text), text } });
}

/** Starts the intake of whoever chose the action, whoever wrote the message. One message makes one question of theirs. */
export async function makeSubmitted(
  deps: BotDeps,
  { person, event }: By<MessageActionSubmittedEvent>,
): Promise<BotAnswer> {
  const texts = textsIn(person.language);
  const input = MakeInput.safeParse(event.data);
  if (!input.success) return { kind: "message", text: texts.refusals.notUnderstood };
  const typed = input.data;
  const problem = problemsIn(makeFields, typed, { labels: labelsOf(texts), texts });
  if (problem !== "") return form(deps, { person, event }, { typed, banner: { kind: "problem", text: problem } });
  const { title, nonce } = typed;
  const text = typed.text === "" ? title : typed.text;
  const { place, thread } = await destinationOf(deps, person, event.in);
  const content = { title, text };
  const own = commandKey(person.id, making, aboutOf(event, nonce), content);
  const first = event.message === null ? own : commandKey(anybody, making, aboutOf(event, nonce), content);
  const start = (key: CommandKey) =>
    startIntake(deps, actorOf(person), {
      key,
      title,
      text,
      thread,
      sharedIn: place === "thread" ? thread : null,
      language: person.language,
    });
  const begun = await start((await deps.questions.get(questionIdOf(own))) ? own : first);
  const isOfAnother = begun.ok && begun.value.value.askedBy !== person.id;
  const made = isOfAnother ? await start(own) : begun;
  if (!made.ok) return { kind: "message", text: texts.refusals.of(made.refusal) };
  const { value: question } = made.value;
  const state = question.stage === "draft" ? null : stateWord(question, texts);
  const page = deps.linkTo(pageOfQuestion(question.id));
  const card = questionMadeDialog({ title: question.title, place, state, page }, contextOf(deps, { texts }));
  return { kind: "dialog", title: texts.ways.makeQuestion, card };
}

async function form(
  deps: BotDeps,
  { person, event }: By<MessageActionOpenedEvent | MessageActionSubmittedEvent>,
  { typed, banner }: { readonly typed: MakeTyped; readonly banner?: Banner },
): Promise<BotAnswer> {
  const texts = textsIn(person.language);
  const { place } = await destinationOf(deps, person, event.in);
  const already = await alreadyMade(deps, { person, event }, texts);
  const card = makeQuestionDialog({ typed, place, already }, contextOf(deps, { texts, banner }));
  return { kind: "dialog", title: texts.ways.makeQuestion, card };
}

function labelsOf({ ways }: Texts) {
  return { title: ways.titleLabel, text: ways.textLabel };
}

interface Destination {
  readonly place: DraftPlace;
  readonly thread: Thread | null;
}

/**
 * The thread of the message where we can write there, or else the chat with us. People choose the action in chats that we
 * are not part of as well; who never opened a chat with us finds the draft on the tab.
 */
async function destinationOf(deps: BotDeps, person: Person, at: Place): Promise<Destination> {
  if (at.kind === "channel" && at.thread !== null && (await isOpenToUs(deps, at))) {
    await seen(deps, at);
    return { place: "thread", thread: threadOf(at) };
  }
  const chats = await deps.conversations.list({
    where: { person: person.id, state: "open" },
    order: "seenAt",
    direction: "descending",
    limit: 1,
  });
  const [chat] = chats.items;
  return chat ? { place: "chat", thread: { conversation: chat.value.id, root: null } } : { place: "tab", thread: null };
}

/** We are in a channel that we know, and in the others of its team. */
async function isOpenToUs({ conversations }: BotDeps, at: Place): Promise<boolean> {
  const known = await conversations.get(threadOf(at).conversation);
  if (known) return known.value.state === "open";
  if (at.team === null) return false;
  const where = { team: at.team, state: "open" };
  const siblings = await conversations.list({ where, order: "seenAt", direction: "descending", limit: 1 });
  return siblings.items.length > 0;
}
