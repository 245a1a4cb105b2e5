import type { SmallTalk, Thread, Word } from "#src/conversation/conversation.ts";
import { hearSmallTalk, hearWord } from "#src/conversation/hear-word.usecase.ts";
import { continueQuestion } from "#src/intake/continue-question.usecase.ts";
import { standAsked, wordsIn } from "#src/intake/heard-word.ts";
import { isThanks } from "#src/intake/is-thanks.ts";
import { questionsInThread } from "#src/intake/questions-in-thread.usecase.ts";
import { smallTalkIn } from "#src/intake/small-talk.ts";
import { startIntake } from "#src/intake/start-intake.usecase.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { questionIdOf } from "#src/question/question-id.ts";
import { numberOf, textLimit } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import type { MessageEvent } from "../turn.ts";
import { seen, sharedThread, threadOf, welcomed } from "./place.ts";

/** A message to us: a greeting, a word that asks for something, words about a question in the thread, or a question. */
export async function heard(deps: BotDeps, message: MessageEvent): Promise<void> {
  if (!message.mentioned) return;
  const person = await welcomed(deps, message);
  await seen(deps, message.in, person);
  const thread = threadOf(message.in);
  // Teams may deliver a message again under another id; what its sender made of it stays the same.
  const nonce = digestOf(thread, message.sentAt, message.text);
  const said: Said = { person, thread, nonce };
  const talk = smallTalkOf(message);
  if (talk) return answer(deps, said, talk);
  const words = await wordsMeant(deps, said, message.text);
  for (const [place, word] of words.entries()) {
    // Each has a key of its own, and the same one when the message is delivered again.
    await show(deps, place === 0 ? said : { ...said, nonce: digestOf(said.nonce, `${place}`) }, word);
  }
  if (words.length > 0) return;
  await takeUp(deps, said, message);
  if (message.isCut) await answer(deps, said, "too_long");
}

interface Said {
  readonly person: Person;
  readonly thread: Thread;
  readonly nonce: string;
}

function smallTalkOf({ text, hasAttachments }: MessageEvent): SmallTalk | null {
  const talk = smallTalkIn(text);
  if (talk !== "no_text") return talk;
  if (hasAttachments) return "only_attachment";
  // Whoever only names us, calls us.
  return text.trim() === "" ? "greeting" : talk;
}

/** In the thread of a question, whoever asks how it stands means that one. */
async function wordsMeant(deps: BotDeps, { person, thread }: Said, text: string): Promise<readonly Word[]> {
  const words = wordsIn(text);
  const asked = standAsked(text);
  if (asked === null) return words;
  const discussed = await questionsInThread(deps, thread);
  const meant = discussed.find(
    ({ value }) => numberOf(value) !== null && (asked === "this_question" || value.askedBy === person.id),
  );
  const number = meant ? numberOf(meant.value) : null;
  return number === null ? words : [{ word: "status", number }];
}

async function answer(deps: BotDeps, { person, thread, nonce }: Said, talk: SmallTalk): Promise<void> {
  const key = commandKey(person.id, "conversation.small-talk", nonce, talk);
  await hearSmallTalk(deps, actorOf(person), { key, ...thread, talk });
}

async function show(deps: BotDeps, { person, thread, nonce }: Said, word: Word): Promise<void> {
  const key = commandKey(person.id, "conversation.word", nonce, word);
  await hearWord(deps, actorOf(person), { key, ...thread, word });
}

async function takeUp(deps: BotDeps, said: Said, { text, in: place }: MessageEvent): Promise<void> {
  const { person, thread, nonce } = said;
  const key = commandKey(person.id, "intake.start", nonce, text);
  const continued = await continueQuestion(deps, actorOf(person), { key, thread, text });
  if (continued) return show(deps, said, { word: "added", ...continued });
  // There is no question that it could stand with, and it asks none.
  if (isThanks(text)) return answer(deps, said, "thanks");
  if (place.kind === "personal_chat" && (await waitsAlready(deps, said, { key, text })))
    return show(deps, said, { word: "my_questions" });
  const { language } = person;
  await startIntake(deps, actorOf(person), { key, text, thread, sharedIn: sharedThread(place), language });
}

const mostDrafts = 10;

/** Who sends the same once more finds the draft that it made, and makes no second one. */
async function waitsAlready(
  { questions }: BotDeps,
  { person, thread }: Said,
  { key, text }: { readonly key: CommandKey; readonly text: string },
): Promise<boolean> {
  const where = { askedBy: person.id, stage: ["draft"] as const };
  const drafts = await questions.list({ where, order: "askedAt", direction: "descending", limit: mostDrafts });
  const asked = asRead(text.slice(0, textLimit));
  return drafts.items.some(
    ({ value }) =>
      value.id !== questionIdOf(key) &&
      value.thread?.conversation === thread.conversation &&
      asRead(value.text) === asked,
  );
}

function asRead(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, " ").trim();
}
