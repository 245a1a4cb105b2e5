import type { z } from "zod";
import type { Texts } from "#src/texts/texts.ts";
import type { CardActionSpec } from "../cards/action.ts";
import { problemsIn } from "../cards/form-fields.ts";
import type { BotAnswer } from "../turn.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

interface Form<Input> {
  readonly act: (presser: Presser, input: Input) => Promise<BotAnswer>;
  /** The form with what was typed, and on top of it what is wrong. */
  readonly refill: (presser: Presser, input: Input, problem: string) => Promise<BotAnswer>;
  /** What the card calls the fields that people type in. */
  readonly labels: (texts: Texts) => Readonly<Record<string, string>>;
  /** Where a card repeats an input under several names: gives it the name that the schema knows. */
  readonly read?: (data: unknown) => unknown;
}

/** A button that sends a form: one that is filled in wrongly comes back as it was typed, and nothing happens. */
export function onForm<
  Verb extends string,
  Fields extends z.ZodRawShape,
  Input extends Readonly<Record<string, unknown>>,
>(
  action: CardActionSpec<Verb, Fields> & { readonly schema: z.ZodType<Input> },
  { act, refill, labels, read }: Form<Input>,
): Handler {
  return onAction(
    action,
    async (presser, input) => {
      const { texts } = presser;
      const problem = problemsIn(action.fields, input, { labels: labels(texts), texts });
      return problem === "" ? act(presser, input) : refill(presser, input, problem);
    },
    read,
  );
}
