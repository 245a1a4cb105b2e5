import { z } from "zod";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Responsible } from "#src/initiative/responsible.ts";
import { idSchema } from "#src/kernel/ids.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { AgendaItemId } from "./agenda-item.ts";
import type { WrittenMeanwhile } from "./agenda-steps.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

export const OutcomeId = idSchema("dvo", "OutcomeId");
export type OutcomeId = z.infer<typeof OutcomeId>;

export const outcomeLimits = { text: 2000 } as const;

const reminderKinds = ["action_due", "action_overdue"] as const;

/** What time does next to an action. */
const ActionReminder = z.strictObject({ kind: z.enum(reminderKinds), due: Instant });
export type ActionReminder = z.infer<typeof ActionReminder>;

const Done = z.strictObject({ by: PersonId, at: Instant });

const captured = {
  id: OutcomeId,
  moment: DeliveryMomentId,
  item: AgendaItemId,
  initiative: InitiativeId.nullable(),
  text: z.string().min(1).max(outcomeLimits.text),
  by: PersonId,
  at: Instant,
  /** Rises with every edit. */
  edition: z.int().positive(),
  editedBy: PersonId.nullable(),
  /** Written down by mistake: it stays, and stands in no minutes. */
  withdrawn: Done.nullable(),
};

/**
 * What comes of an item: each is written down by itself, so that several people can do so at once. A decision stands here
 * where it is words alone; one on an initiative stands with that, in the same commit as what it does.
 */
export const Outcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decision"), ...captured }),
  z.strictObject({
    kind: z.literal("action"),
    ...captured,
    /** Who does what was agreed on. */
    who: Responsible,
    due: Day.nullable(),
    /** Null while it is open. */
    settled: z.strictObject({ how: z.enum(["done", "dropped"]), by: PersonId, at: Instant }).nullable(),
    reminder: ActionReminder.nullable(),
    reminded: z.array(z.enum(reminderKinds)),
  }),
  z.strictObject({ kind: z.literal("obstacle_removed"), ...captured, obstacle: z.string().max(80).nullable() }),
  z.strictObject({ kind: z.literal("note"), ...captured }),
]);
export type Outcome = z.infer<typeof Outcome>;
export type Action = Extract<Outcome, { readonly kind: "action" }>;
export const outcomeKinds = [
  "decision",
  "action",
  "obstacle_removed",
  "note",
] as const satisfies readonly Outcome["kind"][];

export const OutcomeEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("outcome_recorded") }),
  z.strictObject({ type: z.literal("outcome_edited") }),
  z.strictObject({ type: z.literal("outcome_withdrawn") }),
  z.strictObject({ type: z.literal("action_settled"), how: z.enum(["done", "dropped"]) }),
  z.strictObject({ type: z.literal("action_reopened") }),
  z.strictObject({ type: z.literal("action_reminder_came"), reminder: z.enum(reminderKinds) }),
]);
export type OutcomeEvent = z.infer<typeof OutcomeEvent>;

export interface Withdrawn {
  readonly code: "outcome_withdrawn";
}

export function isOpenAction(outcome: Outcome): outcome is Action {
  return outcome.kind === "action" && outcome.settled === null && outcome.withdrawn === null;
}

/** Who does what was agreed on, and by when. */
export type Agreed = Pick<Action, "who" | "due">;

interface Edit extends Pick<Outcome, "text" | "edition"> {
  /** Without it an action keeps who does it and by when. */
  readonly agreed?: Agreed | undefined;
}

export function edited(
  outcome: Outcome,
  { text, edition, agreed }: Edit,
  by: PersonId,
): Result<Outcome, WrittenMeanwhile | Withdrawn> {
  if (outcome.withdrawn !== null) return refuse({ code: "outcome_withdrawn" });
  if (outcome.edition !== edition) return refuse({ code: "written_meanwhile", stands: outcome.text });
  const next = { ...outcome, text, edition: edition + 1, editedBy: by };
  return ok(next.kind === "action" && agreed ? agreedAnew(next, agreed) : next);
}

/** Another day has reminders of its own, whatever was reminded of the day before it. */
function agreedAnew(action: Action, { who, due }: Agreed): Action {
  return { ...action, who, due, reminded: due === action.due ? action.reminded : [] };
}
