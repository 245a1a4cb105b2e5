/**
 * What Teams delivers to a bot, in the form in which Teams and the Agents Playground deliver it. The fake connector makes
 * these; a test posts them to the bot as they are, or changes a field first.
 */
export interface Inbound {
  channelMessage(said: ChannelMessage): InboundActivity;
  chatMessage(said: ChatMessage): InboundActivity;
  press(pressed: Press): InboundActivity;
  /** Both activities with which Teams tells that the app was added. */
  installed(added: Installed): readonly [InboundActivity, InboundActivity];
  /** Both with which it tells that the app was removed. */
  removed(from: Installed): readonly [InboundActivity, InboundActivity];
  /** Something became of a channel or a team; told in the team's first channel. */
  changed(change: TeamChange): InboundActivity;
  /** A request of the message extension, such as `composeExtension/query`. */
  extension(asked: ExtensionRequest): InboundActivity;
}

export type InboundActivity = Readonly<Record<string, unknown>> & { readonly id: string };

export interface SampleSender {
  readonly name: string;
  /** Object id in Entra ID. */
  readonly object: string;
  readonly tenant?: string;
  readonly locale?: string;
}

export interface ChannelMessage {
  readonly text: string;
  readonly from: SampleSender;
  readonly channel?: string;
  /** The first message of the thread; left out, the message opens one. */
  readonly thread?: string;
  /** Whether the bot is mentioned before the text. */
  readonly mentioning?: boolean;
  readonly attachments?: readonly object[];
}

export interface ChatMessage {
  readonly text: string;
  readonly from: SampleSender;
  readonly chat?: string;
}

export interface Press {
  readonly button: Button;
  /** What was filled in, by the id of the input. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly from: SampleSender;
  /** The message that shows the card. */
  readonly on: string;
  readonly channel?: string;
  /** Left out, the card itself opened the thread. */
  readonly thread?: string;
  /** Stands in a one-to-one chat with this id instead of in a channel. */
  readonly chat?: string;
}

export interface Button {
  readonly verb: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

export interface Installed {
  readonly from: SampleSender;
  readonly channel?: string;
  readonly chat?: string;
}

export interface TeamChange {
  readonly eventType: string;
  readonly from: SampleSender;
  /** The channel that it is about. */
  readonly channel?: string;
  readonly name?: string;
}

export interface ExtensionRequest {
  readonly name: string;
  readonly value: object;
  readonly from: SampleSender;
  readonly channel?: string;
  readonly thread?: string;
  /** Chosen in a chat with this id instead of in a channel; people choose it in their own chats as well. */
  readonly chat?: string;
}

export const sampleBot = { id: "28:vraagbaak-bot", name: "Vraagbaak" };
export const sampleTenant = "11111111-1111-4111-8111-111111111111";
export const sampleChannel = "19:qrt@thread.tacv2";
export const sampleChat = "a:personal";
export const sampleTeam = "19:team@thread.tacv2";

export function inboundActivities(serviceUrl: string): Inbound {
  let delivered = 0;

  function delivery(from: SampleSender, conversation: object, channelData: object = {}) {
    delivered++;
    const tenant = from.tenant ?? sampleTenant;
    const locale = from.locale ?? "nl-NL";
    return {
      id: `f:${String(delivered).padStart(8, "0")}-5d1c-4e0b-8a53-1f0a6a2b7c90`,
      channelId: "msteams",
      serviceUrl,
      // Seven decimals, as Teams writes them; no two alike.
      timestamp: `2026-11-24T09:30:00.${String(delivered).padStart(7, "0")}Z`,
      localTimestamp: "2026-11-24T10:30:00.000+01:00",
      localTimezone: "Europe/Amsterdam",
      from: { id: `29:1${from.object}`, name: from.name, aadObjectId: from.object },
      recipient: sampleBot,
      conversation: { tenantId: tenant, ...conversation },
      channelData: { tenant: { id: tenant }, ...channelData },
      locale,
      entities: [clientInfo(locale)] as readonly object[],
    };
  }

  return {
    channelMessage: ({ text, from, channel = sampleChannel, thread, mentioning = true, attachments = [] }) => {
      const opened = newMessageId();
      const base = delivery(from, inChannel(channel, thread ?? opened), ofTeam(channel));
      const tag = `<at>${sampleBot.name}</at>`;
      const said = mentioning ? `${tag} ${text}` : text;
      return {
        ...base,
        type: "message",
        id: opened,
        text: said,
        textFormat: "plain",
        attachments: [{ contentType: "text/html", content: `<p>${said}</p>` }, ...attachments],
        entities: mentioning ? [{ type: "mention", mentioned: sampleBot, text: tag }, ...base.entities] : base.entities,
      };
    },

    chatMessage: ({ text, from, chat = sampleChat }) => ({
      ...delivery(from, oneToOne(chat)),
      type: "message",
      id: newMessageId(),
      text,
      textFormat: "plain",
      attachments: [{ contentType: "text/html", content: `<p>${text}</p>` }],
    }),

    press: ({ button, inputs = {}, from, on, channel = sampleChannel, thread, chat }) => ({
      ...(chat ? delivery(from, oneToOne(chat)) : delivery(from, inChannel(channel, thread ?? on), ofTeam(channel))),
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: on,
      value: {
        action: { type: "Action.Execute", verb: button.verb, data: { ...button.data, ...inputs } },
        trigger: "manual",
      },
    }),

    installed: ({ from, channel = sampleChannel, chat }) => {
      const place = () =>
        chat ? delivery(from, oneToOne(chat)) : delivery(from, inChannel(channel, null), ofTeam(channel));
      return [
        { ...place(), type: "installationUpdate", action: "add" },
        { ...place(), type: "conversationUpdate", membersAdded: [{ id: sampleBot.id }] },
      ];
    },

    removed: ({ from, channel = sampleChannel, chat }) => {
      const place = () =>
        chat ? delivery(from, oneToOne(chat)) : delivery(from, inChannel(channel, null), ofTeam(channel));
      return [
        { ...place(), type: "installationUpdate", action: "remove" },
        { ...place(), type: "conversationUpdate", membersRemoved: [{ id: sampleBot.id }] },
      ];
    },

    changed: ({ eventType, from, channel = sampleChannel, name }) => {
      const told = { ...ofTeam(channel), channel: { id: channel, ...(name === undefined ? {} : { name }) }, eventType };
      return { ...delivery(from, inChannel(sampleTeam, null), told), type: "conversationUpdate" };
    },

    extension: ({ name, value, from, channel = sampleChannel, thread, chat }) => ({
      ...(chat ? delivery(from, oneToOne(chat)) : delivery(from, inChannel(channel, thread ?? null), ofTeam(channel))),
      type: "invoke",
      name,
      value: { commandContext: "message", context: { theme: "default" }, ...value },
    }),
  };
}

/** The buttons of a card by their id, however deep they stand in it. */
export function buttonsOf(card: unknown): Readonly<Record<string, Button>> {
  const buttons: Record<string, Button> = {};
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if (isButton(node)) buttons[node.id] = { verb: node.verb, data: node.data ?? {} };
    for (const child of Object.values(node)) visit(child);
  };
  visit(card);
  return buttons;
}

function isButton(node: object): node is { id: string; verb: string; data?: Record<string, unknown> } {
  return "type" in node && node.type === "Action.Execute" && "id" in node && "verb" in node;
}

function inChannel(channel: string, thread: string | null) {
  const id = thread === null ? channel : `${channel};messageid=${thread}`;
  return { isGroup: true, conversationType: "channel", id };
}

function oneToOne(chat: string) {
  return { conversationType: "personal", id: chat };
}

function ofTeam(channel: string) {
  return { team: { id: sampleTeam }, channel: { id: channel } };
}

function clientInfo(locale: string) {
  return { type: "clientInfo", locale, country: "NL", platform: "Web", timezone: "Europe/Amsterdam" };
}

let messages = 1_795_318_000_000;

/** Teams numbers messages by the millisecond in which they were sent; people and bots share the numbers. */
export function newMessageId(): string {
  messages++;
  return String(messages);
}
