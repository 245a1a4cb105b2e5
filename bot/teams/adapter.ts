import type { Activity as SdkActivity, ResourceResponse, TurnContext as SdkTurnContext } from "botbuilder";
import { ActivityTypes, BotAdapter, INVOKE_RESPONSE_KEY, TurnContext } from "botbuilder";
import type { CheckedActivity } from "./event-of.ts";

/** What a turn answers to the delivery itself. */
export interface TurnAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/**
 * The SDK's turn without the SDK's connector: a turn answers the delivery and sends nothing else. Messages go through
 * the outbox, so that each is stored before it is sent and no retry hides inside a turn.
 */
export class TurnAdapter extends BotAdapter {
  /** `route` gets a context that is void once the turn is over. Rejects with what the route throws. */
  async run(
    activity: CheckedActivity,
    route: (context: SdkTurnContext) => Promise<unknown>,
  ): Promise<TurnAnswer | undefined> {
    const context = new TurnContext(this, sdkActivity(activity));
    await this.runMiddleware(context, async (turn) => {
      await route(turn);
    });
    return context.turnState.get<TurnAnswer | undefined>(INVOKE_RESPONSE_KEY);
  }

  override async sendActivities(
    context: SdkTurnContext,
    activities: Partial<SdkActivity>[],
  ): Promise<ResourceResponse[]> {
    for (const activity of activities) {
      if (activity.type !== ActivityTypes.InvokeResponse) return noSending();
      context.turnState.set(INVOKE_RESPONSE_KEY, activity.value);
    }
    return activities.map(() => ({ id: "" }));
  }

  override updateActivity(): Promise<void> {
    return noSending();
  }

  override deleteActivity(): Promise<void> {
    return noSending();
  }

  override continueConversation(): Promise<void> {
    return noSending();
  }
}

async function noSending(): Promise<never> {
  throw new Error("a turn sends no messages: they go through the outbox");
}

/** As much as the SDK's routing reads; what the message says stays on our side. */
function sdkActivity({
  type,
  id,
  channelId,
  serviceUrl,
  conversation,
  from,
  recipient,
  name,
  value,
}: CheckedActivity): Partial<SdkActivity> {
  return {
    type,
    id,
    channelId,
    serviceUrl,
    conversation: { id: conversation.id, name: "", conversationType: "", isGroup: false },
    from: { id: from.id, name: "" },
    recipient: { id: recipient.id, name: "" },
    ...(name === undefined ? {} : { name }),
    ...(value === undefined ? {} : { value }),
  };
}
