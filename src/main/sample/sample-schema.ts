import { z } from "zod";
import { Conversation } from "#src/conversation/conversation.ts";
import { UpdateTold } from "#src/initiative/update.ts";
import { Partner } from "#src/partner/partner.ts";
import { Role } from "#src/people/person.ts";
import { KnownSolutionId, Language, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { TriageFindings } from "#src/question/findings.ts";
import { FilterAnswers } from "#src/question/filter-answers.ts";
import { WalkStep } from "#src/question/question.ts";

/** What the files call a partner, a person or a question; ids are made of it. */
export const Key = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** Working days before today, so that samples neither grow old nor lie on a Sunday; never today, which may not be that late yet. */
const Ago = z.int().positive();
export const Moment = z.strictObject({ workingDaysAgo: Ago, time: z.string().regex(/^\d{2}:\d{2}$/) });
export type SampleMoment = z.infer<typeof Moment>;

const SampleChannel = z.strictObject({ id: z.string(), name: z.string(), use: z.enum(["intake", "qrt"]) });

export const SampleTeams = z.strictObject({
  tenant: z.uuid(),
  bot: Conversation.shape.bot,
  team: z.strictObject({ id: z.uuid(), name: z.string() }),
  /** The first is the one that every team has: Teams calls it General. */
  channels: z.tuple([SampleChannel, SampleChannel]),
});
export type SampleTeams = z.infer<typeof SampleTeams>;

export const SamplePartner = z.strictObject({
  key: Key,
  name: Partner.shape.name,
  kind: Partner.shape.kind,
  expertise: Partner.shape.expertise,
});
export type SamplePartner = z.infer<typeof SamplePartner>;

export const SamplePerson = z.strictObject({
  key: Key,
  object: z.uuid(),
  name: z.string(),
  language: Language,
  roles: z.array(Role),
  organisation: Key.nullable(),
  /** The Playground has one person at the keyboard and room for five others. */
  playground: z.enum(["current_user", "user"]).nullable(),
});
export type SamplePerson = z.infer<typeof SamplePerson>;

const SampleAnswers = FilterAnswers.omit({ neededBy: true })
  .partial()
  .extend({ neededInWorkingDays: z.int().positive().optional() });
export type SampleAnswers = z.infer<typeof SampleAnswers>;

const reason = z.string();
const SampleDecision = z.discriminatedUnion("route", [
  z.strictObject({ route: z.literal("answered"), reason, answer: z.string() }),
  z.strictObject({ route: z.literal("quick_analysis"), reason, team: z.string(), dueInWorkingDays: z.int() }),
  z.strictObject({ route: z.literal("kraamkamer"), reason, initiativeTitle: z.string() }),
  z.strictObject({ route: z.literal("miscellaneous"), reason, lookAgainInWorkingDays: z.int() }),
  z.strictObject({ route: z.literal("not_for_alliance"), reason, whereTo: z.string() }),
]);
export type SampleDecision = z.infer<typeof SampleDecision>;

const SampleStep = z.discriminatedUnion("step", [
  z.strictObject({
    step: z.literal("walked"),
    at: Moment,
    to: WalkStep,
    title: z.string().optional(),
    answers: SampleAnswers,
  }),
  z.strictObject({ step: z.literal("submitted"), at: Moment, title: z.string().optional(), answers: SampleAnswers }),
  z.strictObject({ step: z.literal("helped"), at: Moment, solution: KnownSolutionId }),
  z.strictObject({ step: z.literal("withdrawn"), at: Moment }),
  z.strictObject({ step: z.literal("picked_up"), at: Moment, by: Key }),
  z.strictObject({ step: z.literal("asked_back"), at: Moment, by: Key, question: z.string() }),
  z.strictObject({
    step: z.literal("decided"),
    at: Moment,
    by: Key,
    theme: ThemeKey,
    findings: TriageFindings,
    decision: SampleDecision,
  }),
]);
export type SampleStep = z.infer<typeof SampleStep>;

export const SampleQuestion = z.strictObject({
  key: Key,
  askedBy: Key,
  asked: Moment,
  text: z.string(),
  steps: z.array(SampleStep),
});
export type SampleQuestion = z.infer<typeof SampleQuestion>;

/** As the product knows them, but by the keys of the samples. */
export const SampleResponsible = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), person: Key }),
  z.strictObject({ kind: z.literal("partner"), partner: Key }),
  z.strictObject({ kind: z.literal("words"), words: z.string() }),
]);
export type SampleResponsible = z.infer<typeof SampleResponsible>;

const SampleGate = z.strictObject({ name: z.string(), workingDaysFromToday: z.int() });
export type SampleGate = z.infer<typeof SampleGate>;

const SampleInitiativeDecision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("continue") }),
  z.strictObject({ kind: z.literal("stop"), reason: z.string() }),
  z.strictObject({
    kind: z.literal("change_owner"),
    owner: z.strictObject({ of: z.literal("problem"), to: SampleResponsible }),
  }),
  z.strictObject({ kind: z.literal("set_gate"), gate: SampleGate }),
  z.strictObject({ kind: z.literal("other"), text: z.string() }),
]);
export type SampleInitiativeDecision = z.infer<typeof SampleInitiativeDecision>;

const done = { at: Moment, by: Key };
const SampleInitiativeStep = z.discriminatedUnion("step", [
  z.strictObject({ step: z.literal("to_project"), ...done }),
  z.strictObject({ step: z.literal("handed_over"), ...done, handedOverTo: z.string() }),
  z.strictObject({ step: z.literal("stopped"), ...done, reason: z.string() }),
  z.strictObject({
    step: z.literal("planned"),
    ...done,
    gate: SampleGate.nullable(),
    endInWorkingDays: z.int().nullable(),
  }),
  z.strictObject({ step: z.literal("updated"), ...done, told: UpdateTold }),
  z.strictObject({ step: z.literal("document_added"), ...done, title: z.string(), link: z.url() }),
  z.strictObject({
    step: z.literal("obstacle_noted"),
    ...done,
    obstacle: Key,
    text: z.string(),
    remover: SampleResponsible.nullable(),
  }),
  z.strictObject({ step: z.literal("obstacle_asked"), ...done, obstacle: Key, whom: SampleResponsible }),
  z.strictObject({ step: z.literal("obstacle_removed"), ...done, obstacle: Key, how: z.string() }),
  /** In a delivery moment of the samples, on an item of its agenda. */
  z.strictObject({
    step: z.literal("decided"),
    ...done,
    moment: Key,
    item: Key,
    decision: SampleInitiativeDecision,
    note: z.string(),
  }),
]);
export type SampleInitiativeStep = z.infer<typeof SampleInitiativeStep>;

/** It is born in the kraamkamer; whatever came of it then is told by its steps, in the order of time. */
export const SampleInitiative = z.strictObject({
  key: Key,
  title: z.string(),
  summary: z.string(),
  theme: ThemeKey,
  sdgs: z.array(SdgNumber),
  born: Moment,
  problemOwner: SampleResponsible.nullable(),
  partners: z.array(z.strictObject({ partner: Key, brings: z.string() })),
  steps: z.array(SampleInitiativeStep),
});
export type SampleInitiative = z.infer<typeof SampleInitiative>;
