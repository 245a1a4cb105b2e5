import { actorOf } from "#src/people/person.ts";
import { textsIn } from "#src/texts/texts.ts";
import { ActionSubject } from "../cards/action.ts";
import type { BotDeps } from "../deps.ts";
import type { BotAnswer, CardActionEvent, Converse } from "../turn.ts";
import { actionHandlers, outdatedActions } from "./action.handler.ts";
import { outdated } from "./answer-with-card.ts";
import { searched, unfurled } from "./found.ts";
import { heard } from "./heard.ts";
import { initiativeHandlers, outdatedRequest } from "./initiative.handler.ts";
import { intakeHandlers } from "./intake.handler.ts";
import { became } from "./lifecycle.ts";
import { actionOpened, actionSubmitted } from "./message-action.ts";
import { threadOf, welcomed } from "./place.ts";
import { questionHandlers } from "./question.handler.ts";
import type { Presser, Registry } from "./registry.ts";
import { registryOf } from "./registry.ts";
import { outdatedSettings, settingsHandlers } from "./settings.handler.ts";
import { triageHandlers } from "./triage.handler.ts";
import { waysHandlers } from "./ways.handler.ts";

/** The conversation: what happens in Teams becomes a use case, and whoever waits for an answer gets one. */
export function conversation(deps: BotDeps): Converse {
  const registry = botRegistry(deps);
  return async (event) => {
    switch (event.kind) {
      case "message":
        await heard(deps, event);
        return silence;
      case "card_action":
        return pressed(deps, registry, event);
      case "search":
        return searched(deps, event);
      case "unfurl":
        return unfurled(deps, event);
      case "message_action_opened":
        return actionOpened(deps, event);
      case "message_action_submitted":
        return actionSubmitted(deps, event);
      case "installed":
      case "removed":
      case "channel_renamed":
      case "channel_gone":
      case "channel_restored":
      case "team_gone":
        await became(deps, event);
        return silence;
    }
  };
}

/** Every button that we answer to. */
export function botRegistry(deps: BotDeps): Registry {
  return registryOf([
    ...intakeHandlers(deps),
    ...waysHandlers(deps),
    ...questionHandlers(deps),
    ...triageHandlers(deps),
    ...initiativeHandlers(deps),
    ...actionHandlers(deps),
    ...settingsHandlers(deps),
  ]);
}

const silence: BotAnswer = { kind: "none" };

async function pressed(deps: BotDeps, registry: Registry, press: CardActionEvent): Promise<BotAnswer> {
  const person = await welcomed(deps, press);
  const at = { thread: threadOf(press.in), isShared: press.in.kind === "channel" };
  const presser: Presser = { person, actor: actorOf(person), texts: textsIn(person.language), at };
  const answer = await registry.get(press.verb)?.handle(presser, press.data);
  return answer ?? notOfToday(deps, presser, press);
}

/** A button of an older card, or one that nobody of us made. */
async function notOfToday(deps: BotDeps, presser: Presser, press: CardActionEvent): Promise<BotAnswer> {
  const subject = ActionSubject.safeParse(press.data);
  if (!subject.success) {
    const renewed =
      (await outdatedSettings(deps, presser, press.data)) ??
      (await outdatedRequest(deps, presser, press.data)) ??
      (await outdatedActions(deps, presser, press.data));
    return renewed ?? { kind: "message", text: presser.texts.refusals.notUnderstood };
  }
  const face = /^(triage|analysis)\./u.test(press.verb) ? "triage" : "thread";
  return outdated(deps, presser, { face, question: subject.data.id });
}
