import { z } from "zod";
import { ConversationId } from "#src/conversation/conversation.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import type { InitiativeAct, InitiativeDoer } from "#src/initiative/initiative-acts.ts";
import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { RoleName } from "#src/people/person.ts";
import type { Doer, QuestionAct } from "#src/question/question-acts.ts";
import { questionActs } from "#src/question/question-acts.ts";
import { QuestionId } from "#src/question/question.ts";

/** What a button sends and its handler reads: one value for both, so that they cannot differ. */
export interface CardActionSpec<Verb extends string, Fields extends z.ZodRawShape> {
  readonly verb: Verb;
  /** Who may press it with effect. */
  readonly needs: Doer | InitiativeDoer | RoleName | "doer";
  readonly fields: Fields;
}

export interface QuestionAction<Verb extends string, Fields extends z.ZodRawShape> extends CardActionSpec<
  Verb,
  Fields
> {
  readonly schema: z.ZodObject<ReturnType<typeof envelope<typeof QuestionId>> & Fields>;
}

export interface ConversationAction<Verb extends string, Fields extends z.ZodRawShape> extends CardActionSpec<
  Verb,
  Fields
> {
  readonly schema: z.ZodObject<ReturnType<typeof envelope<typeof ConversationId>> & Fields>;
}

export interface InitiativeAction<Verb extends string, Fields extends z.ZodRawShape> extends CardActionSpec<
  Verb,
  Fields
> {
  readonly schema: z.ZodObject<ReturnType<typeof envelope<typeof InitiativeId>> & Fields>;
}

export interface OutcomeAction<Verb extends string, Fields extends z.ZodRawShape> extends CardActionSpec<Verb, Fields> {
  readonly schema: z.ZodObject<ReturnType<typeof envelope<typeof OutcomeId>> & Fields>;
}

/** Version of the form of buttons' data; buttons of another version get the card as it is now. */
export const cardDataVersion = 1;

function envelope<Id extends z.ZodType>(id: Id) {
  return {
    verb: z.string(),
    v: z.literal(cardDataVersion),
    /** Of what the card is about. */
    id,
    /** The revision that the card shows. */
    rev: z.int().nonnegative(),
    /** Names one showing of the card: the same click twice carries the same nonce. */
    nonce: z.string().min(1).max(64),
  };
}

export type ActionInput<A> = A extends { readonly schema: infer S extends z.ZodType } ? z.infer<S> : never;

/** A button that does something with a question; the policy's table says who may. */
export function cardAction<const Verb extends QuestionAct, Fields extends z.ZodRawShape>(
  verb: Verb,
  fields: Fields,
): QuestionAction<Verb, Fields> {
  const { who: needs } = questionActs[verb];
  return { verb, needs, fields, schema: z.object({ ...envelope(QuestionId), ...fields }) };
}

/** A button that only shows another card of the question, or leads away from it. */
export function cardView<const Verb extends string, Fields extends z.ZodRawShape>(
  verb: Verb,
  needs: Doer,
  fields: Fields,
): QuestionAction<Verb, Fields> {
  return { verb, needs, fields, schema: z.object({ ...envelope(QuestionId), ...fields }) };
}

/** A button about a channel or chat instead of a question. */
export function conversationAction<const Verb extends string, Fields extends z.ZodRawShape>(
  verb: Verb,
  needs: Doer | RoleName,
  fields: Fields,
): ConversationAction<Verb, Fields> {
  return { verb, needs, fields, schema: z.object({ ...envelope(ConversationId), ...fields }) };
}

/** A button that does something with an initiative; the table of its acts says who may. */
export function initiativeAction<const Verb extends InitiativeAct, Fields extends z.ZodRawShape>(
  verb: Verb,
  fields: Fields,
): InitiativeAction<Verb, Fields> {
  const { who: needs } = initiativeActs[verb];
  return { verb, needs, fields, schema: z.object({ ...envelope(InitiativeId), ...fields }) };
}

/** A button about what came of a delivery moment. */
export function outcomeAction<const Verb extends string, Fields extends z.ZodRawShape>(
  verb: Verb,
  needs: "doer",
  fields: Fields,
): OutcomeAction<Verb, Fields> {
  return { verb, needs, fields, schema: z.object({ ...envelope(OutcomeId), ...fields }) };
}

/** Enough of a button's data to show the card as it stands, even when the rest is not understood. */
export const ActionSubject = z.object({ id: QuestionId });
