import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { PlaygroundPerson } from "#src/main/playground/playground-config.ts";
import type { BotMessages, Card } from "./playground-wire.ts";
import { Answer, Card as CardSchema } from "./playground-wire.ts";

/** Somebody who is not at the keyboard. Their clicks and messages reach the bot; no page shows what only they see. */
export interface OtherPerson {
  /**
   * Presses a button of the newest card that holds this text, as it was posted or as the bot has
   * since answered this person, and returns the answer. Inputs are by id, as texts.
   */
  press(text: string, button: string, inputs?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Mentions the bot in a new thread. The Playground cannot show it as theirs: the thread opens with their name. */
  post(channel: string, text: string): Promise<void>;
}

interface Surroundings {
  readonly url: string;
  readonly messages: BotMessages;
}

export function otherPerson({ url, messages }: Surroundings, person: PlaygroundPerson): OtherPerson {
  const seen = new Map<string, { readonly posted: Card; readonly answer: Card }>();
  return {
    press: async (text, button, inputs = {}) => {
      const message = await messages.withCard(text);
      const own = seen.get(message.id);
      // An edit by the bot takes the place of what it had answered to one person.
      const card = own && own.posted === message.card ? own.answer : message.card;
      const action = actionIn(card, button);
      if (!action) throw new Error(`The card with "${text}" has no button "${button}"`);
      const answer = Answer.parse(
        await send(`${url}/_conversation/v1/invoke`, {
          name: "adaptiveCard/action",
          from: { id: person.id },
          conversation: { id: message.conversation },
          replyToId: message.id,
          value: { action: { ...action, data: { ...action.data, ...inputs } } },
        }),
      );
      const answered = CardSchema.safeParse(answer.value);
      if (answered.success) seen.set(message.id, { posted: message.card, answer: answered.data });
      return answer;
    },
    post: async (channelName, text) => {
      const { bot, tenant, team, channel } = await whereabouts(url, channelName);
      const connector = `${url}/_connector`;
      const opening = { type: "message", text: `${person.name}: ${text}` };
      const thread = Posted.parse(
        await send(`${connector}/v3/conversations/${encodeURIComponent(channel)}/activities`, opening),
      );
      const mention = `<at>${bot.name}</at>`;
      await send(`${url}/_internal/v1/customActivities`, {
        type: "message",
        id: randomUUID(),
        timestamp: new Date().toISOString(),
        channelId: "msteams",
        serviceUrl: connector,
        from: { id: person.id, name: person.name, aadObjectId: person.objectId },
        recipient: { id: bot.id, name: bot.name },
        conversation: {
          id: `${channel};messageid=${thread.id}`,
          isGroup: true,
          conversationType: "channel",
          tenantId: tenant,
        },
        text: `${mention} ${text}`,
        textFormat: "plain",
        locale: "nl-NL",
        entities: [
          { type: "mention", text: mention, mentioned: { id: bot.id, name: bot.name } },
          { type: "clientInfo", locale: "nl-NL", country: "NL", timezone: "Europe/Amsterdam" },
        ],
        channelData: {
          teamsChannelId: channel,
          teamsTeamId: team,
          tenant: { id: tenant },
          team: { id: team },
          channel: { id: channel },
        },
      });
    },
  };
}

const Posted = z.object({ id: z.string() });

const ExecuteAction = z.object({
  type: z.literal("Action.Execute"),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
});

/** Buttons stand anywhere in a card: under it, in its body, in a card that unfolds. */
function actionIn(part: unknown, title: string): z.infer<typeof ExecuteAction> | undefined {
  const action = ExecuteAction.safeParse(part);
  if (action.success) return action.data.title === title ? action.data : undefined;
  if (typeof part !== "object" || part === null) return undefined;
  for (const inner of Object.values(part)) {
    const found = actionIn(inner, title);
    if (found) return found;
  }
  return undefined;
}

const Named = z.object({ id: z.string(), name: z.string() });
const Configuration = z.object({
  config: z.object({
    tenantId: z.string(),
    bot: Named,
    teams: z.tuple([z.object({ id: z.string(), channels: z.array(Named) })]),
  }),
});

async function whereabouts(url: string, channelName: string) {
  const response = await fetch(`${url}/_internal/v1/config`);
  const { config } = Configuration.parse(await response.json());
  const [team] = config.teams;
  const channel = team.channels.find(({ name }) => name === channelName);
  if (!channel) throw new Error(`There is no channel "${channelName}"`);
  return { bot: config.bot, tenant: config.tenantId, team: team.id, channel: channel.id };
}

async function send(address: string, body: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`The Playground answers ${response.status}: ${text}`);
  return text === "" ? undefined : (JSON.parse(text) as unknown);
}
