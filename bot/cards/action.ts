import { z } from "zod";
import type { RoleName } from "#src/people/person.ts";
import { QuestionId } from "#src/question/question.ts";

/** What a button sends and its handler reads: one value for both, so that they cannot differ. */
export interface CardActionSpec<Verb extends string, Fields extends z.ZodRawShape> {
  readonly verb: Verb;
  /** Who may press it with effect. */
  readonly needs: RoleName | "asker";
  readonly fields: Fields;
  readonly schema: z.ZodObject<typeof envelope & Fields>;
}

/** Version of the form of buttons' data; buttons of another version get the card as it is now. */
export const cardDataVersion = 1;

const envelope = {
  verb: z.string(),
  v: z.literal(cardDataVersion),
  id: QuestionId,
  /** The revision that the card shows. */
  rev: z.int().nonnegative(),
  /** Names one showing of the card: the same click twice carries the same nonce. */
  nonce: z.string().min(1).max(64),
};

export type ActionInput<A> = A extends { readonly schema: infer S extends z.ZodType } ? z.infer<S> : never;

export function cardAction<const Verb extends string, Fields extends z.ZodRawShape>(
  verb: Verb,
  needs: RoleName | "asker",
  fields: Fields,
): CardActionSpec<Verb, Fields> {
  return { verb, needs, fields, schema: z.object({ ...envelope, ...fields }) };
}

/** Enough of a button's data to show the card as it stands, even when the rest is not understood. */
export const ActionSubject = z.object({ id: QuestionId });
