import { Application } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import { ActivityTypes } from "botbuilder";
import type { BotEvent, Converse, InvokeEvent } from "#bot/turn.ts";
import type { TurnAnswer } from "./adapter.ts";
import { TurnAdapter } from "./adapter.ts";
import type { ParsedActivity } from "./event-of.ts";
import { invokeAnswer, unsupportedAnswer } from "./invoke-answer.ts";

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
      const event = eventOf(context);
      if (event) await converse(event);
    },
  );
  app.adaptiveCards.actionExecute(everyVerb, async (context) => {
    await answerInvoke(context, await answerTo(eventOf(context)));
    return alreadyAnswered;
  });
  // Its own routes for message extensions send answers of their own making.
  app.activity(ActivityTypes.Invoke, async (context) => {
    const event = eventOf(context);
    const answer = event ? await answerTo(event) : unsupportedAnswer(context.activity.name ?? "", unsupported());
    await answerInvoke(context, answer);
  });

  async function answerTo(event: BotEvent | undefined): Promise<TurnAnswer> {
    if (!event || !isInvoke(event)) return { status: 200 };
    return invokeAnswer(event, await converse(event));
  }

  return (turn) =>
    adapter.run(turn.activity, async (context) => {
      if (turn.kind === "event") context.turnState.set(eventKey, turn.event);
      await app.run(context);
    });
}

/** Whether somebody waits for the answer. */
export function isInvoke(event: BotEvent): event is InvokeEvent {
  return invokes.has(event.kind);
}

const invokes: ReadonlySet<BotEvent["kind"]> = new Set<InvokeEvent["kind"]>([
  "card_action",
  "search",
  "unfurl",
  "message_action_opened",
  "message_action_submitted",
]);

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

/** None where the activity asks for something that we do not offer. */
function eventOf(context: TurnContext): BotEvent | undefined {
  return context.turnState.get<BotEvent | undefined>(eventKey);
}

async function answerInvoke(context: TurnContext, answer: TurnAnswer): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: answer });
}
