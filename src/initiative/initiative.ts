import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { QuestionId } from "#src/question/question.ts";
import { Obstacle } from "./obstacle.ts";
import type { InitiativePhase, runningPhases } from "./phases.ts";
import { phases } from "./phases.ts";
import { Responsible } from "./responsible.ts";
import { Update } from "./update.ts";

export const InitiativeId = idSchema("ini", "InitiativeId");
export type InitiativeId = z.infer<typeof InitiativeId>;

export const DecisionId = idSchema("dec", "DecisionId");
export type DecisionId = z.infer<typeof DecisionId>;

export const bringsLimit = 500;
export const reasonLimit = 1000;
export const handedOverLimit = 200;
export const mostPartners = 60;
export const mostDocuments = 50;
/** What a link to a file in SharePoint can be long. */
const linkLimit = 2000;

/** The next point at which its partners decide whether it goes on. */
export const Gate = z.strictObject({ name: typedText().min(1).max(120), day: Day });
export type Gate = z.infer<typeof Gate>;

/** A partner that takes part, with what it brings: people, data, knowledge, money. Empty where nobody said. */
export const Participation = z.strictObject({
  partner: PartnerId,
  brings: z.string().max(bringsLimit),
  since: Day,
});
export type Participation = z.infer<typeof Participation>;

export const LinkedDocument = z.strictObject({
  id: z.string().min(1).max(40),
  title: z.string().min(1).max(120),
  link: z.url({ protocol: /^https$/ }).max(linkLimit),
  by: PersonId,
  at: Instant,
});
export type LinkedDocument = z.infer<typeof LinkedDocument>;

/** A phase that it came into. Of what was stored before this was kept, nobody knows by whom. */
export const PhaseBegun = z.strictObject({
  phase: z.enum(phases),
  since: Day,
  at: Instant,
  by: PersonId.nullable(),
  /** The decision of a delivery moment that brought it here; null where somebody did so by hand. */
  decision: DecisionId.nullable(),
  /** The problem owner that the move itself named, and who it was before: taken back, the move takes this along. */
  owner: z.strictObject({ was: Responsible.nullable(), became: Responsible }).optional(),
});
export type PhaseBegun = z.infer<typeof PhaseBegun>;

const known = {
  id: InitiativeId,
  title: z.string().min(1).max(120),
  summary: z.string().max(2000),
  theme: ThemeKey,
  sdgs: z.array(SdgNumber),
  /** The question it came from; null for what ran before the questions were kept here. */
  origin: QuestionId.nullable(),
  /** The theme's process owner, or who was asked instead; null while there is nobody. */
  processOwner: PersonId.nullable(),
  /** Null while nobody is committed to solving the problem. */
  problemOwner: Responsible.nullable(),
  partners: z.array(Participation),
  bornAt: Instant,
  /** Oldest first; the last is the phase that it is in. What was undone is in the trail alone. */
  phases: z.array(PhaseBegun).min(1),
  gate: Gate.nullable(),
  /** The day on which the alliance's part should be done. */
  end: Day.nullable(),
  documents: z.array(LinkedDocument),
  /** Oldest first. */
  updates: z.array(Update),
  obstacles: z.array(Obstacle),
};

/**
 * The life of an initiative:
 *
 * A decision for the kraamkamer bears it (`kraamkamer`). On a pass it becomes a `project`, for which somebody must own the
 * problem; when the alliance's part is done, the problem owner takes it over (`handed_over`). It can stop in either phase
 * (`stopped`): a result with a reason, no deletion. Who moved it can take that back for a day; what a delivery moment
 * decided is taken back in that moment. There is no other way back.
 * When the decision that bore it is undone at once, it is `undone` and no list shows it; decided again, it is born again.
 *
 * What a kraamkamer brings forth (the phase document) and what a project runs by (canvas, sprints) will stand with those phases.
 */
export const Initiative = z.discriminatedUnion("phase", [
  z.strictObject({ phase: z.literal("kraamkamer"), ...known }),
  z.strictObject({ phase: z.literal("project"), ...known, startedOn: Day }),
  z.strictObject({
    phase: z.literal("handed_over"),
    ...known,
    startedOn: Day,
    handedOverOn: Day,
    handedOverTo: z.string().min(1).max(handedOverLimit),
  }),
  z.strictObject({
    phase: z.literal("stopped"),
    ...known,
    /** Null for one that never became a project. */
    startedOn: Day.nullable(),
    stoppedOn: Day,
    reason: z.string().min(1).max(reasonLimit),
  }),
  z.strictObject({ phase: z.literal("undone"), ...known }),
]);
export type Initiative = z.infer<typeof Initiative>;
export type InPhase<P extends Initiative["phase"]> = Extract<Initiative, { readonly phase: P }>;
export type LivingInitiative = InPhase<InitiativePhase>;
export type RunningInitiative = InPhase<(typeof runningPhases)[number]>;

/** In this phase nobody does that any more. */
export interface WrongPhase {
  readonly code: "wrong_phase";
  readonly is: InitiativePhase;
}

export function isLiving(initiative: Initiative): initiative is LivingInitiative {
  return initiative.phase !== "undone";
}

export function isRunning(initiative: Initiative): initiative is RunningInitiative {
  return initiative.phase === "kraamkamer" || initiative.phase === "project";
}

/** What an initiative has at its birth, beside what it is about. */
export const nothingYet = {
  gate: null,
  end: null,
  documents: [],
  updates: [],
  obstacles: [],
} as const satisfies Partial<Initiative>;
