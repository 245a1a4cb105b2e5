import { startIntake } from "#src/intake/start-intake.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { withdrawContribution } from "#src/question/withdraw-contribution.usecase.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import { addedCard } from "../ways/added.card.ts";
import { splitView } from "../ways/ways.actions.ts";
import type { BotAnswer } from "../turn.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons of cards do that tell what became of a message. */
export function waysHandlers(deps: BotDeps): readonly Handler[] {
  return [splitHandler(deps)];
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
    const withdrawal = commandKey(actor.person, `${verb}:withdraw`, contribution.id, { question: id });
    const command = { key: withdrawal, question: id, rev: found.rev, contribution: contribution.id };
    const left = await withdrawContribution(deps, actor, command);
    const standing = left.ok ? left.value : found;
    const stays = standing.value.involved.contributions.some((each) => each.id === contribution.id);
    const banner = { kind: "done", text: texts.ways.splitDone } as const;
    const split = stays ? ("stays" as const) : ("gone" as const);
    const added = { question: standing.value, rev: standing.rev, contribution, author: person.name, split };
    return { kind: "card", card: addedCard(added, contextOf(deps, { texts, banner })) };
  });
}

function sharedThreadOf({ thread, isShared }: Presser["at"]) {
  return isShared ? thread : null;
}

function message(text: string): BotAnswer {
  return { kind: "message", text };
}
