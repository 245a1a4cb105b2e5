import { textsIn } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import type { BotAnswer, MessageActionOpenedEvent, MessageActionSubmittedEvent } from "../turn.ts";
import { commands } from "../ways/commands.ts";
import { addOpened, addSubmitted } from "./add-to-question.ts";
import { makeOpened, makeSubmitted } from "./make-question.ts";
import { welcomed } from "./place.ts";

/** An action on a message opens a dialog. */
export async function actionOpened(deps: BotDeps, event: MessageActionOpenedEvent): Promise<BotAnswer> {
  const person = await welcomed(deps, event);
  switch (event.command) {
    case commands.makeQuestion:
      return makeOpened(deps, { person, event });
    case commands.addToQuestion:
      return addOpened(deps, { person, event });
    default:
      return { kind: "message", text: textsIn(person.language).refusals.unsupported };
  }
}

/** What was filled in there. Teams delivers it up to three times, so each of these is safe to repeat. */
export async function actionSubmitted(deps: BotDeps, event: MessageActionSubmittedEvent): Promise<BotAnswer> {
  const person = await welcomed(deps, event);
  switch (event.command) {
    case commands.makeQuestion:
      return makeSubmitted(deps, { person, event });
    case commands.addToQuestion:
      return addSubmitted(deps, { person, event });
    default:
      return { kind: "message", text: textsIn(person.language).refusals.unsupported };
  }
}
