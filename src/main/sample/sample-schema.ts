import { z } from "zod";
import { Conversation } from "#src/conversation/conversation.ts";
import { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { Partner } from "#src/partner/partner.ts";
import { Role } from "#src/people/person.ts";
import { KnownSolutionId, Language, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { TriageFindings } from "#src/question/findings.ts";
import { FilterAnswers, WalkStep } from "#src/question/question.ts";

/** What the files call a partner, a person or a question; ids are made of it. */
const Key = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** Working days before today, so that samples neither grow old nor lie on a Sunday; never today, which may not be that late yet. */
const Ago = z.int().positive();
const Moment = z.strictObject({ workingDaysAgo: Ago, time: z.string().regex(/^\d{2}:\d{2}$/) });
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

const initiative = {
  key: Key,
  title: z.string(),
  summary: z.string(),
  theme: ThemeKey,
  sdgs: z.array(SdgNumber),
  partners: z.array(Key),
  problemOwner: z.string(),
  born: Moment,
};
const started = { startedWorkingDaysAgo: Ago };
export const SampleInitiative = z.discriminatedUnion("phase", [
  z.strictObject({ phase: z.literal("kraamkamer"), ...initiative }),
  z.strictObject({ phase: z.literal("project"), ...initiative, ...started }),
  z.strictObject({
    phase: z.literal("handed_over"),
    ...initiative,
    ...started,
    handedOverWorkingDaysAgo: Ago,
    handedOverTo: z.string(),
  }),
  z.strictObject({ phase: z.literal("stopped"), ...initiative, stoppedWorkingDaysAgo: Ago, reason: z.string() }),
]);
export type SampleInitiative = z.infer<typeof SampleInitiative>;

const [planned] = DeliveryMoment.options;
export const SampleDeliveryMoment = planned
  .omit({ stage: true, id: true, day: true, host: true })
  .extend({ key: Key, host: Key, workingDaysFromToday: z.int() });
export type SampleDeliveryMoment = z.infer<typeof SampleDeliveryMoment>;
