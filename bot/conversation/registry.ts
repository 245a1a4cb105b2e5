import type { z } from "zod";
import type { Thread } from "#src/conversation/conversation.ts";
import type { Actor, Person } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotAnswer } from "../turn.ts";
import type { CardActionSpec } from "../cards/action.ts";

/** Who presses, and in which language to answer. */
export interface Presser {
  readonly person: Person;
  readonly actor: Actor;
  readonly texts: Texts;
  /** Where the card stands, and whether the alliance can follow what is said there. */
  readonly at: { readonly thread: Thread; readonly isShared: boolean };
}

export interface Handler {
  readonly action: Pick<CardActionSpec<string, z.ZodRawShape>, "verb" | "needs" | "fields">;
  /** Null when the data is not what the button of today sends. */
  readonly handle: (presser: Presser, data: unknown) => Promise<BotAnswer> | null;
}

/** Ties a button to what it does: the schema that typed the button parses what comes back from it. */
export function onAction<Verb extends string, Fields extends z.ZodRawShape, Input>(
  action: CardActionSpec<Verb, Fields> & { readonly schema: z.ZodType<Input> },
  act: (presser: Presser, input: Input) => Promise<BotAnswer>,
  /** Where a card repeats an input under several names: gives it the name that the schema knows. */
  read: (data: unknown) => unknown = (data) => data,
): Handler {
  return {
    action,
    handle: (presser, data) => {
      const parsed = action.schema.safeParse(read(data));
      return parsed.success ? act(presser, parsed.data) : null;
    },
  };
}

export type Registry = ReadonlyMap<string, Handler>;

export function registryOf(handlers: readonly Handler[]): Registry {
  return new Map(handlers.map((handler) => [handler.action.verb, handler]));
}
