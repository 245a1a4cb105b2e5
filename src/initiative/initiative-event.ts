import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { QuestionId } from "#src/question/question.ts";
import { DecisionId, Gate, bringsLimit, handedOverLimit, reasonLimit } from "./initiative.ts";
import { phases } from "./phases.ts";
import { MomentId } from "./moment-id.ts";
import { obstacleLimit } from "./obstacle.ts";
import { Responsible } from "./responsible.ts";
import { UpdateTold } from "./update.ts";

const phase = z.enum(phases);
const planned = z.strictObject({ gate: Gate.nullable(), end: Day.nullable() });

/** What can happen to an initiative; the audit trail, its timeline and every notice are made of these. */
export const InitiativeEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("initiative_born"), origin: QuestionId.nullable() }),
  z.strictObject({ type: z.literal("initiative_undone") }),
  z.strictObject({ type: z.literal("initiative_moved"), from: phase, to: z.literal("project") }),
  z.strictObject({
    type: z.literal("initiative_handed_over"),
    from: phase,
    handedOverTo: z.string().max(handedOverLimit),
  }),
  z.strictObject({ type: z.literal("initiative_stopped"), from: phase, reason: z.string().max(reasonLimit) }),
  z.strictObject({ type: z.literal("move_undone"), from: phase, to: phase }),
  z.strictObject({
    type: z.literal("problem_owner_changed"),
    from: Responsible.nullable(),
    to: Responsible.nullable(),
  }),
  z.strictObject({ type: z.literal("process_owner_changed"), from: PersonId.nullable(), to: PersonId.nullable() }),
  z.strictObject({ type: z.literal("partner_joined"), partner: PartnerId, brings: z.string().max(bringsLimit) }),
  z.strictObject({ type: z.literal("partner_left"), partner: PartnerId }),
  z.strictObject({ type: z.literal("initiative_planned"), from: planned, to: planned }),
  z.strictObject({ type: z.literal("document_added"), document: z.string(), title: z.string() }),
  z.strictObject({ type: z.literal("document_removed"), document: z.string(), title: z.string() }),
  z.strictObject({ type: z.literal("update_posted"), update: z.string(), told: UpdateTold }),
  z.strictObject({ type: z.literal("update_corrected"), update: z.string(), told: UpdateTold }),
  /** A delivery moment is near, and nobody has told lately how it goes. */
  z.strictObject({ type: z.literal("update_asked"), moment: MomentId, of: z.array(PersonId) }),
  z.strictObject({ type: z.literal("obstacle_noted"), obstacle: z.string(), text: z.string().max(obstacleLimit) }),
  z.strictObject({ type: z.literal("obstacle_asked"), obstacle: z.string(), whom: Responsible }),
  z.strictObject({ type: z.literal("obstacle_removed"), obstacle: z.string(), how: z.string().max(obstacleLimit) }),
  z.strictObject({ type: z.literal("obstacle_reopened"), obstacle: z.string() }),
  /** Comes beside what the decision did. */
  z.strictObject({ type: z.literal("decision_taken"), decision: DecisionId, moment: MomentId }),
  z.strictObject({ type: z.literal("decision_taken_back"), decision: DecisionId, moment: MomentId }),
]);
export type InitiativeEvent = z.infer<typeof InitiativeEvent>;

/** The events that are listed over all initiatives: what moves the portfolio. */
export function portfolioNewsOf({ type }: InitiativeEvent): string | null {
  return movesPortfolio.has(type) ? type : null;
}

const movesPortfolio: ReadonlySet<InitiativeEvent["type"]> = new Set([
  "initiative_born",
  "initiative_undone",
  "initiative_moved",
  "initiative_handed_over",
  "initiative_stopped",
  "move_undone",
  "initiative_planned",
]);
