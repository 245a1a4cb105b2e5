import { executeButton } from "#bot/cards/buttons.ts";
import { botRegistry } from "#bot/conversation/converse.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { Alliance } from "./alliance.ts";
import { intakeChannel, sender } from "./alliance.ts";
import type { InboundActivity } from "./inbound-activities.ts";
import type { Inputs } from "./verb-inputs.ts";

/** A button as somebody presses it. */
export interface Pressing {
  readonly who: string;
  readonly verb: string;
  readonly inputs?: Inputs;
}

export type AtWork = ReturnType<typeof atWork>;

/** People of the samples who know which button they want, on the card as it stands now, wherever that card is. */
export function atWork({ product, teams, settled }: Pick<Alliance, "product" | "teams" | "settled">) {
  const registry = botRegistry(product.bot);
  let showings = 0;

  function said(who: string, text: string): InboundActivity {
    return teams.inbound.channelMessage({ text, from: sender(who), channel: intakeChannel });
  }

  async function pressed(question: QuestionId, { who, verb, inputs = {} }: Pressing): Promise<InboundActivity> {
    const action = registry.get(verb)?.action;
    if (!action) throw new Error(`no button ${verb}`);
    showings++;
    const { rev } = await standing(question);
    const showing = { id: question, rev, nonce: `showing-${showings}` };
    const button = executeButton(action, showing, { title: verb, data: { ...inputs } });
    return teams.inbound.press({ button, from: sender(who), on: "1793610000001", channel: intakeChannel });
  }

  /** Asks in the channel; the draft that comes of it. */
  async function asks(who: string, text: string): Promise<QuestionId> {
    await product.receive(said(who, text));
    const page = await product.stores.questions.list({
      where: {},
      order: "askedAt",
      direction: "descending",
      limit: 10,
    });
    const draft = page.items.find(({ value }) => value.text === text);
    if (!draft) throw new Error(`nobody asked: ${text}`);
    return draft.value.id;
  }

  /** Presses, and it must have worked: a walk in which nothing happens proves nothing. */
  async function does(question: QuestionId, pressing: Pressing): Promise<Question> {
    const before = await standing(question);
    const { body } = await product.receive(await pressed(question, pressing));
    const after = await standing(question);
    if (after.rev === before.rev) {
      throw new Error(`${pressing.verb} by ${pressing.who} did nothing: ${JSON.stringify(body)?.slice(0, 400)}`);
    }
    return after.value;
  }

  async function standing(question: QuestionId): Promise<Versioned<Question>> {
    const found = await product.stores.questions.get(question);
    if (!found) throw new Error(`no question ${question}`);
    return found;
  }

  return { said, pressed, asks, does, standing, settled };
}
