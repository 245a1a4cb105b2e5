import { unfoldButton } from "../cards/buttons.ts";
import type { CardElement, Execute, ShowCard } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { DeskForm, DeskShown, DeskTyped } from "./desk-shown.ts";

/** A form of the desk: it unfolds under its view, or stands open with what was typed after a refusal. */
export interface FormShown {
  readonly form: DeskForm;
  readonly title: string;
  /** How it stands now. The view shows that above the folded form; an open form tells it again, as it may just have changed. */
  readonly standing?: CardElement;
  readonly inputs: readonly CardElement[];
  readonly send: Execute;
}

export type ShowForm = (desk: DeskShown, context: CardContext, typed?: DeskTyped["values"]) => FormShown;

/** What is wrong with one form holds no other back: each unfolds as a card of its own. */
export function folded({ form, title, inputs, send }: FormShown): ShowCard {
  return unfoldButton(`form.${form}`, title, { body: inputs, actions: [send] });
}
