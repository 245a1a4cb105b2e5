import { QuestionId } from "#src/question/question.ts";
import type { Alliance } from "./alliance.ts";
import { intakeChannel, sender } from "./alliance.ts";
import type { StandingMessage } from "./fake-connector.ts";
import { buttonsOf } from "./inbound-activities.ts";

/** What somebody sees after pressing a button. */
export interface Seen {
  readonly card: unknown;
  readonly message: string | undefined;
  readonly text: string;
}

/** People of the samples at work in Teams: each function does what one of them does, and waits for what the bot does then. */
export function inTeams({ product, teams, settled }: Alliance) {
  async function asks(who: string, text: string, mentioning = true): Promise<StandingMessage | undefined> {
    const activity = teams.inbound.channelMessage({ text, from: sender(who), channel: intakeChannel, mentioning });
    await delivered(activity);
    return teams.messages().at(-1);
  }

  async function delivered(activity: unknown): Promise<number> {
    const answer = await product.receive(activity);
    await settled();
    return answer.status;
  }

  /** The press as Teams delivers it, to be delivered once or more. */
  function pressing(
    who: string,
    message: StandingMessage,
    button: string,
    inputs: Readonly<Record<string, string>> = {},
  ) {
    const found = buttonsOf(cardOf(message))[button];
    if (!found) throw new Error(`no button ${button} on ${JSON.stringify(Object.keys(buttonsOf(cardOf(message))))}`);
    const { reference, thread, activity } = message;
    return teams.inbound.press({
      button: found,
      inputs,
      from: sender(who),
      on: activity,
      channel: reference,
      ...(thread === null ? {} : { thread }),
    });
  }

  async function presses(
    who: string,
    message: StandingMessage,
    button: string,
    inputs: Readonly<Record<string, string>> = {},
  ): Promise<Seen> {
    const seen = await answered(pressing(who, message, button, inputs));
    await settled();
    return seen;
  }

  async function answered(activity: unknown): Promise<Seen> {
    const { body } = await product.receive(activity);
    const { value } = body as { readonly value: unknown };
    if (typeof value === "string") return { card: undefined, message: value, text: value };
    return { card: value, message: undefined, text: wordsOf(value) };
  }

  /** The message as it stands now. */
  function now(message: StandingMessage): StandingMessage {
    const standing = teams.messages().find(({ activity }) => activity === message.activity);
    if (!standing) throw new Error("the message is gone");
    return standing;
  }

  function inChannel(reference: string): readonly StandingMessage[] {
    return teams.messages().filter((message) => message.reference === reference);
  }

  function buttons(message: StandingMessage): readonly string[] {
    return Object.keys(buttonsOf(cardOf(message)));
  }

  return { asks, delivered, pressing, answered, presses, now, inChannel, buttons };
}

/** The message as its presser sees it after an answer that is for nobody else. */
export function asSeen({ card }: Seen, message: StandingMessage): StandingMessage {
  const content = Object(card);
  const attachments = [{ contentType: "application/vnd.microsoft.card.adaptive", content }];
  return { ...message, body: { ...message.body, attachments } };
}

/** The question that a card is about. */
export function questionOn(message: StandingMessage): QuestionId {
  const [button] = Object.values(buttonsOf(cardOf(message)));
  return QuestionId.parse(button?.data?.["id"]);
}

export function cardOf(message: StandingMessage): unknown {
  return message.body.attachments?.[0]?.content;
}

/** All that a card says, in the order in which it stands there. */
export function wordsOf(card: unknown): string {
  const words: string[] = [];
  const visit = (node: unknown, key = ""): void => {
    if (typeof node === "string" && ["text", "title", "label", "value", "placeholder", "errorMessage"].includes(key))
      words.push(node);
    if (typeof node !== "object" || node === null) return;
    for (const [name, child] of Object.entries(node)) visit(child, Array.isArray(node) ? key : name);
  };
  visit(card);
  return words.join(" · ");
}
