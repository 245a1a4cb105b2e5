import { Application } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import { ActivityTypes } from "botbuilder";
import type { BotEvent, Converse } from "#bot/turn.ts";
import type { TurnAnswer } from "./adapter.ts";
import { TurnAdapter } from "./adapter.ts";
import { pressAnswer, unsupportedAnswer } from "./invoke-answer.ts";
import type { ParsedActivity } from "./parse-activity.ts";

export interface TeamsApplication {
  readonly converse: Converse;
  /** What somebody reads who asks Teams for something that this bot does not offer. */
  readonly unsupported: () => string;
}

export type Turn = Extract<ParsedActivity, { readonly kind: "event" | "unsupported" }>;

/** Runs one turn and rejects with what the conversation throws. Keeps no state: turns run beside each other. */
export type RunTurn = (turn: Turn) => Promise<TurnAnswer | undefined>;

/** teams-ai's routing. It knows the kinds of activities, never what a button or a message means: that is the conversation's. */
export function teamsApplication({ converse, unsupported }: TeamsApplication): RunTurn {
  const adapter = new TurnAdapter();
  const app = new SilentApplication({ removeRecipientMention: false });

  app.activity(
    [ActivityTypes.Message, ActivityTypes.InstallationUpdate, ActivityTypes.ConversationUpdate],
    async (context) => {
      await converse(eventOf(context));
    },
  );
  app.adaptiveCards.actionExecute(everyVerb, async (context) => {
    await answerInvoke(context, pressAnswer(await converse(eventOf(context))));
    return alreadyAnswered;
  });
  app.activity(ActivityTypes.Invoke, async (context) => {
    await answerInvoke(context, unsupportedAnswer(context.activity.name ?? "", unsupported()));
  });

  return (turn) =>
    adapter.run(turn.activity, async (context) => {
      if (turn.kind === "event") context.turnState.set(eventKey, turn.event);
      await app.run(context);
    });
}

/** teams-ai 1.7.4 starts its typing timer whatever its option says, and shares one timer among all turns. */
class SilentApplication extends Application {
  override startTypingTimer(): void {
    // Nothing is sent inside a turn.
  }
}

const everyVerb = /^/;
/** teams-ai formats a returned text or card only where no invoke response was sent. */
const alreadyAnswered = "";
const eventKey = Symbol("event");

function eventOf(context: TurnContext): BotEvent {
  return context.turnState.get<BotEvent>(eventKey);
}

async function answerInvoke(context: TurnContext, answer: TurnAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: answer });
}
