import { addWords } from "#src/intake/continue-question.usecase.ts";
import { numberWritten } from "#src/intake/heard-word.ts";
import { questionsInThread } from "#src/intake/questions-in-thread.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { maySee, questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Banner } from "../cards/context.ts";
import { problemsIn } from "../cards/form-fields.ts";
import { shortened } from "../cards/user-text.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import type { BotAnswer, MessageActionOpenedEvent, MessageActionSubmittedEvent, QuotedMessage } from "../turn.ts";
import type { AddTyped } from "../ways/add-to-question.dialog.ts";
import {
  AddInput,
  addFields,
  addToQuestionDialog,
  addedDialog,
  nothingToAddToDialog,
  wordsLimit,
} from "../ways/add-to-question.dialog.ts";
import { threadOf } from "./place.ts";

type By<Event> = { readonly person: Person; readonly event: Event };

/** "Voeg toe aan vraag": people answer by typing, which we do not see. This takes it into the record. */
export async function addOpened(deps: BotDeps, { person, event }: By<MessageActionOpenedEvent>): Promise<BotAnswer> {
  const words = shortened(event.message?.text ?? "", wordsLimit);
  return form(deps, { person, event }, { typed: { question: "", number: "", words } });
}

export async function addSubmitted(
  deps: BotDeps,
  { person, event }: By<MessageActionSubmittedEvent>,
): Promise<BotAnswer> {
  const texts = textsIn(person.language);
  const input = AddInput.safeParse(event.data);
  if (!input.success) return { kind: "message", text: texts.refusals.notUnderstood };
  const typed = input.data;
  const missing = typed.question === "" && typed.number === "" ? texts.ways.questionMissing : "";
  const problem = [missing, problemsIn(addFields, typed, { labels: labelsOf(texts), texts })].filter(Boolean).join(" ");
  if (problem !== "") return refilled(deps, { person, event }, { typed, problem });
  const standing = await chosen(deps, person, typed);
  if (!standing) {
    const unknown =
      typed.number === "" ? texts.refusals.of({ code: "not_found" }) : texts.ways.noSuchOpen(typed.number);
    return refilled(deps, { person, event }, { typed, problem: unknown });
  }
  const outcome = await addTo(deps, { person, event }, { standing, typed });
  // The same message had been added before, perhaps with other words: it stands there.
  if (outcome.ok || outcome.refusal.code === "key_reused") {
    const before = event.message && { where: event.in.kind, isOwn: event.message.isOwn };
    const card = addedDialog(standing.value, before, contextOf(deps, { texts }));
    return { kind: "dialog", title: texts.ways.addToQuestion, card };
  }
  return refilled(deps, { person, event }, { typed, problem: texts.refusals.of(outcome.refusal) });
}

/** The number that was typed counts, since a choice may stand there from the beginning. */
async function chosen(
  { questions }: BotDeps,
  person: Person,
  { question, number }: AddTyped,
): Promise<Versioned<Question> | undefined> {
  if (number === "") return question === "" ? undefined : questions.get(QuestionId.parse(question));
  const written = numberWritten(number);
  if (written === null) return undefined;
  const page = await questions.list({
    where: { number: written },
    order: "askedAt",
    direction: "descending",
    limit: 1,
  });
  // Nobody learns from a number that there is something which they may not see.
  return page.items.find(({ value }) => maySee(actorOf(person), value));
}

async function addTo(
  deps: BotDeps,
  { person, event }: By<MessageActionSubmittedEvent>,
  { standing, typed }: { readonly standing: Versioned<Question>; readonly typed: { words: string; nonce: string } },
) {
  const { ways } = textsIn(deps.profile.language);
  const author = otherAuthor(event.message, ways.somebody);
  const about = event.message === null ? typed.nonce : digestOf(event.in.reference, event.message.id);
  const text = author === null ? typed.words : ways.quoted(author, typed.words);
  const key = commandKey(person.id, "question.add", about, text);
  const outcome = await addWords(deps, actorOf(person), { key, standing, text, areQuoted: author !== null });
  if (outcome) return outcome;
  // Its stage allows nothing of this any more, or it is not for this person to see.
  return { ok: false, refusal: { code: "not_found" } } as const;
}

function refilled(
  deps: BotDeps,
  by: By<MessageActionSubmittedEvent>,
  { typed, problem }: { readonly typed: AddTyped; readonly problem: string },
): Promise<BotAnswer> {
  return form(deps, by, { typed, banner: { kind: "problem", text: problem } });
}

async function form(
  deps: BotDeps,
  { person, event }: By<MessageActionOpenedEvent | MessageActionSubmittedEvent>,
  { typed, banner }: { readonly typed: AddTyped; readonly banner?: Banner },
): Promise<BotAnswer> {
  const texts = textsIn(person.language);
  const title = texts.ways.addToQuestion;
  const context = contextOf(deps, { texts, banner });
  const { questions, likely } = await questionsToChoose(deps, { person, event });
  if (questions.length === 0) return { kind: "dialog", title, card: nothingToAddToDialog(context) };
  const author = otherAuthor(event.message, texts.ways.somebody);
  const question = typed.question === "" ? likely : typed.question;
  const card = addToQuestionDialog({ questions, typed: { ...typed, question }, author }, context);
  return { kind: "dialog", title, card };
}

const mostChoices = 25;
const lookedThrough = 60;
const open = ["submitted", "in_triage", "waiting_for_asker"] as const;

/** The thread's own first, of which one is chosen already; then the newest that are open. */
async function questionsToChoose(
  deps: BotDeps,
  { person, event }: By<MessageActionOpenedEvent | MessageActionSubmittedEvent>,
) {
  const [inPlace, byMessage, recent] = await Promise.all([
    questionsInThread(deps, threadOf(event.in)),
    questionsAround(deps, event),
    deps.questions.list({ where: { stage: open }, order: "askedAt", direction: "descending", limit: lookedThrough }),
  ]);
  const own = [...inPlace, ...byMessage];
  const actor = actorOf(person);
  const now = deps.clock.now();
  const canAdd = ({ value }: Versioned<Question>) =>
    questionAbilities(actor, value, now).includes("question.contribute");
  const byId = new Map([...own, ...recent.items].filter(canAdd).map(({ value }) => [value.id, value]));
  const likely = own.find(canAdd)?.value.id ?? "";
  return { questions: [...byId.values()].slice(0, mostChoices), likely };
}

/** Not every client names in its place the thread that the message itself names. */
async function questionsAround(
  deps: BotDeps,
  { in: place, message }: MessageActionOpenedEvent | MessageActionSubmittedEvent,
): Promise<readonly Versioned<Question>[]> {
  if (message === null || place.kind !== "channel" || message.root === place.thread) return [];
  return questionsInThread(deps, { ...threadOf(place), root: message.root });
}

/** Who wrote the message, unless that is whoever adds it. */
function otherAuthor(message: QuotedMessage | null, somebody: string): string | null {
  return message === null || message.isOwn ? null : (message.author ?? somebody);
}

function labelsOf({ ways }: Texts) {
  return { words: ways.wordsLabel };
}
