import { startIntake } from "#src/intake/start-intake.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Question } from "#src/question/question.ts";
import { openReopening, waitsForDecision } from "#src/question/reopening.ts";
import { withdrawContribution } from "#src/question/withdraw-contribution.usecase.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import type { Added } from "../ways/added.card.ts";
import { addedCard } from "../ways/added.card.ts";
import { closeAgainView, splitView, takeOffView } from "../ways/ways.actions.ts";
import type { BotAnswer } from "../turn.ts";
import { answerWithCard, outdated } from "./answer-with-card.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons of cards do that tell what became of a message. */
export function waysHandlers(deps: BotDeps): readonly Handler[] {
  return [splitHandler(deps), closeAgainHandler(deps), takeOffHandler(deps)];
}

/**
 * What somebody wrote under a question becomes a draft of their own in the same place, and is taken off the question: in
 * this order, so that nothing is lost when the second fails.
 */
function splitHandler(deps: BotDeps): Handler {
  return onAction(splitView, async (presser, { id, verb, contribution: wanted }) => {
    const { actor, person, texts, at } = presser;
    const found = await deps.questions.get(id);
    const contribution = found?.value.involved.contributions.find((each) => each.id === wanted);
    if (!found || !contribution) return message(texts.ways.noSuchWords);
    if (contribution.by !== actor.person) return message(texts.ways.onlyAuthor);
    const { text } = contribution;
    // One message makes one question, however often and wherever the button is pressed.
    const key = commandKey(actor.person, verb, contribution.id, text);
    const { language } = person;
    await startIntake(deps, actor, { key, text, thread: at.thread, sharedIn: sharedThreadOf(at), language });
    const left = await takenOff(deps, presser, { found, verb, contribution });
    const banner = { kind: "done", text: texts.ways.splitDone } as const;
    const added = { ...left, author: person.name, ...(await saidIn(deps, presser)) };
    return { kind: "card", card: addedCard(added, contextOf(deps, { texts, banner })) };
  });
}

/** Whoever wrote something about somebody takes it out of the record; in the thread it is theirs to delete. */
function takeOffHandler(deps: BotDeps): Handler {
  return onAction(takeOffView, async (presser, { id, verb, contribution: wanted }) => {
    const { actor, person, texts } = presser;
    const found = await deps.questions.get(id);
    const contribution = found?.value.involved.contributions.find((each) => each.id === wanted);
    if (!found || !contribution) return message(texts.ways.noSuchWords);
    if (contribution.by !== actor.person) return message(texts.ways.onlyAuthor);
    const left = await takenOff(deps, presser, { found, verb, contribution });
    const banner = left.split === "gone" ? ({ kind: "done", text: texts.ways.takenOff } as const) : undefined;
    const added = { ...left, author: person.name, ...(await saidIn(deps, presser)) };
    return { kind: "card", card: addedCard(added, contextOf(deps, { texts, banner })) };
  });
}

interface TakingOff {
  readonly found: Versioned<Question>;
  readonly verb: string;
  readonly contribution: Question["involved"]["contributions"][number];
}

/** How the question stands without what was added to it; what answered the QRT stays. */
async function takenOff(deps: BotDeps, { actor }: Presser, { found, verb, contribution }: TakingOff) {
  const { id } = found.value;
  const key = commandKey(actor.person, `${verb}:withdraw`, contribution.id, { question: id });
  const command = { key, question: id, rev: found.rev, contribution: contribution.id };
  const left = await withdrawContribution(deps, actor, command);
  const standing = left.ok ? left.value : found;
  const stays = standing.value.involved.contributions.some((each) => each.id === contribution.id);
  const split = stays ? ("stays" as const) : ("gone" as const);
  const closing = found.value.stage !== "decided" && standing.value.stage === "decided" ? closed : {};
  return { question: standing.value, rev: standing.rev, contribution, split, ...closing };
}

/** What somebody said did not ask for a new answer: what had been decided holds again, and the words stay. */
function closeAgainHandler(deps: BotDeps): Handler {
  return onAction(closeAgainView, async (presser, { id, rev, verb, nonce, contribution: wanted }) => {
    const { actor, person, texts } = presser;
    const found = await deps.questions.get(id);
    const contribution = found?.value.involved.contributions.find((each) => each.id === wanted);
    if (!found || !contribution) return message(texts.ways.noSuchWords);
    if (contribution.by !== actor.person) return message(texts.ways.onlyAuthor);
    const history = await deps.questions.history(id);
    if (!waitsForDecision(found.value) || openReopening(history)?.at !== contribution.at) {
      return outdated(deps, presser, { face: "thread", question: id });
    }
    const key = commandKey(actor.person, verb, nonce, { question: id });
    const outcome = await withdrawQuestion(deps, actor, { key, question: id, rev });
    if (!outcome.ok) return answerWithCard(deps, presser, { face: "thread", question: id, outcome });
    const { value: question, rev: now } = outcome.value;
    const added = {
      question,
      rev: now,
      contribution,
      author: person.name,
      ...(await saidIn(deps, presser)),
      ...closed,
    };
    return { kind: "card", card: addedCard(added, contextOf(deps, { texts })) };
  });
}

const closed = { closing: "done" } as const;

async function saidIn({ conversations }: BotDeps, { at }: Presser): Promise<Pick<Added, "saidIn">> {
  const conversation = await conversations.get(at.thread.conversation);
  return conversation ? { saidIn: conversation.value.kind } : {};
}

function sharedThreadOf({ thread, isShared }: Presser["at"]) {
  return isShared ? thread : null;
}

function message(text: string): BotAnswer {
  return { kind: "message", text };
}
