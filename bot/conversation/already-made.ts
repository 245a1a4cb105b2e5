import { questionsInThread } from "#src/intake/questions-in-thread.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { questionIdOf } from "#src/question/question-id.ts";
import { maySee } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import type { Texts } from "#src/texts/texts.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import type { BotDeps } from "../deps.ts";
import { stateWord } from "../question/state-word.ts";
import type { MessageActionOpenedEvent, MessageActionSubmittedEvent } from "../turn.ts";
import type { AlreadyMade } from "../ways/make-question.dialog.ts";
import { threadOf } from "./place.ts";

type Event = MessageActionOpenedEvent | MessageActionSubmittedEvent;

export const making = "intake.make";
/** The first question of a message has a key of nobody in particular, so that whoever chooses the message next meets it. */
export const anybody = "";

export function aboutOf({ in: at, message }: Event, nonce: string): string {
  return message === null ? nonce : digestOf(at.reference, message.id);
}

/** The question that was made of this message before, or that was asked with it. */
export async function alreadyMade(
  deps: BotDeps,
  { person, event }: { readonly person: Person; readonly event: Event },
  texts: Texts,
): Promise<AlreadyMade | null> {
  const { in: at, message } = event;
  if (message === null) return null;
  const madeUnder = (who: string) =>
    deps.questions.get(questionIdOf(commandKey(who, making, aboutOf(event, ""), null)));
  const [own, first, inThread] = await Promise.all([
    madeUnder(person.id),
    madeUnder(anybody),
    at.kind === "channel" && message.root === message.id
      ? questionsInThread(deps, { ...threadOf(at), root: message.root })
      : [],
  ]);
  const actor = actorOf(person);
  const standing = [own, first, ...inThread].flatMap((found) => (found && stands(found.value) ? [found.value] : []));
  const visible = standing.find((question) => maySee(actor, question));
  if (!visible)
    return standing.some(({ stage }) => stage === "draft") ? { said: texts.ways.alreadyDraft, page: null } : null;
  const number = numberOf(visible);
  const state = stateWord(visible, texts);
  const what = number === null ? state : `${number} (${state})`;
  return {
    said: texts.ways.already(what, visible.askedBy === person.id),
    page: deps.linkTo(pageOfQuestion(visible.id)),
  };
}

function stands({ stage }: Question): boolean {
  return stage !== "withdrawn" && stage !== "expired";
}
