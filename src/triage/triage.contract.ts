import { z } from "zod";
import { endpoint, nothing, pageOf } from "#src/kernel/endpoint.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import { actEndpoint, written } from "#src/question/act.contract.ts";
import { Decision } from "#src/question/decision.ts";
import { TriageFindings } from "#src/question/findings.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { noteLimit } from "#src/question/workbench.ts";

const mostParties = 50;

/** What the QRT does with a question. */
export const pickUp = actEndpoint("triage.pick-up", "pick-up", {});
export const handOver = actEndpoint("triage.hand-over", "hand-over", { to: PersonId });
export const assist = actEndpoint("triage.assist", "assist", { joins: z.boolean() });
export const note = actEndpoint("triage.note", "notes", { text: written(noteLimit) });
export const askBack = actEndpoint("triage.ask-back", "ask-back", { text: written(1000) });
export const invite = actEndpoint("triage.invite", "parties", { parties: z.array(PartnerId).min(1).max(mostParties) });
export const call = actEndpoint("triage.call", "call", { text: z.string().trim().max(1000), due: Day });
export const mark = actEndpoint("triage.mark", "solution-marks", { solution: KnownSolutionId, useful: z.boolean() });
export const decide = actEndpoint("triage.decide", "decision", {
  theme: ThemeKey,
  findings: TriageFindings,
  decision: Decision,
});
export type DecideBody = z.infer<typeof decide.body>;
export const undo = actEndpoint("triage.undo", "undo", {});
export const correctTheme = actEndpoint("triage.correct-theme", "theme", { theme: ThemeKey });
export const reschedule = actEndpoint("triage.reschedule", "due-day", { due: Day });

/** The members of the QRT, to hand a question to. */
export const listColleagues = endpoint({
  method: "GET",
  path: "/qrt-members",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: pageOf(PersonName.extend({ away: z.boolean() })),
});

/** A partner that could think along, and why: what it knows, and earlier questions that it helped with. */
const SuggestedParty = PartnerName.extend({
  expertise: z.array(z.string()),
  earlier: z.array(z.object({ id: QuestionId, number: QuestionNumber, title: z.string() })),
});
export type SuggestedParty = z.infer<typeof SuggestedParty>;

export const listSuggestedParties = endpoint({
  method: "GET",
  path: "/questions/{id}/suggested-parties",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: nothing,
  answer: z.object({
    /** Most fitting first. */
    found: z.array(SuggestedParty),
    /** All other partners that can be asked, by name. */
    others: z.array(PartnerName),
  }),
});
