import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { QuestionId } from "#src/question/question.ts";

export const InitiativeId = idSchema("ini", "InitiativeId");
export type InitiativeId = z.infer<typeof InitiativeId>;

const known = {
  id: InitiativeId,
  title: z.string().min(1).max(120),
  summary: z.string().max(2000),
  theme: ThemeKey,
  sdgs: z.array(SdgNumber),
  /** The question it came from; null for what ran before the questions were kept here. */
  origin: QuestionId.nullable(),
  /** The theme's process owner; null while a theme has none. */
  processOwner: PersonId.nullable(),
  /** In words, until the problem owner is known as a person of a partner. */
  problemOwner: z.string().max(200),
  partners: z.array(PartnerId),
  bornAt: Instant,
};

/**
 * The life of an initiative:
 *
 * A decision for the kraamkamer bears it (`kraamkamer`). On a pass it becomes a `project`; when the alliance's part is
 * done, the problem owner takes it over (`handed_over`). It can stop at any gate (`stopped`): a result with a reason, no deletion.
 * When the decision that bore it is undone at once, it is `undone` and no list shows it; decided again, it is born again.
 */
export const Initiative = z.discriminatedUnion("phase", [
  z.strictObject({ phase: z.literal("kraamkamer"), ...known }),
  z.strictObject({ phase: z.literal("project"), ...known, startedOn: Day }),
  z.strictObject({
    phase: z.literal("handed_over"),
    ...known,
    startedOn: Day,
    handedOverOn: Day,
    handedOverTo: z.string().min(1).max(200),
  }),
  z.strictObject({ phase: z.literal("stopped"), ...known, stoppedOn: Day, reason: z.string().min(1).max(1000) }),
  z.strictObject({ phase: z.literal("undone"), ...known }),
]);
export type Initiative = z.infer<typeof Initiative>;
/** What the portfolio knows; an initiative that was undone is in none of these. */
export type InitiativePhase = Exclude<Initiative["phase"], "undone">;
export type LivingInitiative = Extract<Initiative, { readonly phase: InitiativePhase }>;

export const phases = ["kraamkamer", "project", "handed_over", "stopped"] as const satisfies readonly InitiativePhase[];

export const InitiativeEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("initiative_born"), origin: QuestionId.nullable() }),
  z.strictObject({ type: z.literal("initiative_undone") }),
]);
export type InitiativeEvent = z.infer<typeof InitiativeEvent>;

export function isLiving(initiative: Initiative): initiative is LivingInitiative {
  return initiative.phase !== "undone";
}
