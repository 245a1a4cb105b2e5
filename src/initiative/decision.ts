import { z } from "zod";
import { Instant } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PersonId } from "#src/people/person.ts";
import { DecisionId, Gate, InitiativeId } from "./initiative.ts";
import { MomentId } from "./moment-id.ts";
import { Move, StopReason } from "./moves.ts";
import { Responsible } from "./responsible.ts";

export const decisionNoteLimit = 1000;

/** What a delivery moment decides on an initiative. */
export const InitiativeDecision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("continue") }),
  z.strictObject({ kind: z.literal("move"), move: Move }),
  z.strictObject({ kind: z.literal("stop"), reason: StopReason }),
  z.strictObject({
    kind: z.literal("change_owner"),
    owner: z.discriminatedUnion("of", [
      z.strictObject({ of: z.literal("problem"), to: Responsible.nullable() }),
      z.strictObject({ of: z.literal("process"), to: PersonId.nullable() }),
    ]),
  }),
  z.strictObject({ kind: z.literal("set_gate"), gate: Gate.nullable() }),
  /** Words alone: it does nothing by itself. */
  z.strictObject({ kind: z.literal("other"), text: typedText().min(1).max(decisionNoteLimit) }),
]);
export type InitiativeDecision = z.infer<typeof InitiativeDecision>;

export const decisionKinds = InitiativeDecision.options.map(({ shape }) => shape.kind.value);

/** Where it was taken: the delivery moment, and the item of its agenda as that moment names it. */
export const TakenIn = z.strictObject({ id: MomentId, item: z.string().min(1).max(80) });
export type TakenIn = z.infer<typeof TakenIn>;

/** What stood before, to be put back when the decision is undone; null where the phases tell, or nothing changed. */
const Before = z.discriminatedUnion("of", [
  z.strictObject({ of: z.literal("problem"), was: Responsible.nullable() }),
  z.strictObject({ of: z.literal("process"), was: PersonId.nullable() }),
  z.strictObject({ of: z.literal("gate"), was: Gate.nullable() }),
]);
export type Before = z.infer<typeof Before>;

/**
 * A decision that a delivery moment took on an initiative. It stands beside the initiative, so that it and what it did hold
 * together; the minutes are a list of these.
 */
export const DecisionTaken = z.strictObject({
  id: DecisionId,
  initiative: InitiativeId,
  /** As it was called then. */
  title: z.string(),
  moment: TakenIn,
  decision: InitiativeDecision,
  /** What was said with it. */
  note: z.string().max(decisionNoteLimit),
  by: PersonId,
  at: Instant,
  before: Before.nullable(),
  /** Null while it stands. */
  undone: z.strictObject({ by: PersonId, at: Instant }).nullable(),
});
export type DecisionTaken = z.infer<typeof DecisionTaken>;
