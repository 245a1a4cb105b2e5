import { z } from "zod";
import { endpoint, nothing, pageOf } from "#src/kernel/endpoint.ts";
import { Day } from "#src/kernel/time.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonName } from "#src/people/me.contract.ts";
import { PersonId } from "#src/people/person.ts";
import { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import { written } from "#src/kernel/act-endpoint.ts";
import { actEndpoint } from "#src/question/act.contract.ts";
import { Decision } from "#src/question/decision.ts";
import { TriageFindings } from "#src/question/findings.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { noteLimit } from "#src/question/workbench.ts";

const mostParties = 50;

/** What the QRT does with a question. */
export const pickUp = actEndpoint("triage.pick-up", {
  path: "pick-up",
  summary: "Pak de vraag op",
  said: {},
});
export const handOver = actEndpoint("triage.hand-over", {
  path: "hand-over",
  summary: "Draag de vraag over aan een collega",
  said: { to: PersonId },
  refuses: ["not_in_qrt"],
});
export const assist = actEndpoint("triage.assist", {
  path: "assist",
  summary: "Help mee met de triage, of stop daarmee",
  said: { joins: z.boolean() },
});
export const note = actEndpoint("triage.note", {
  path: "notes",
  summary: "Schrijf een notitie voor het team",
  said: { text: written(noteLimit) },
  refuses: ["full"],
});
export const askBack = actEndpoint("triage.ask-back", {
  path: "ask-back",
  summary: "Vraag de vraagsteller iets terug",
  said: { text: written(1000) },
});
export const invite = actEndpoint("triage.invite", {
  path: "parties",
  summary: "Vraag partners om mee te denken",
  said: { parties: z.array(PartnerId).min(1).max(mostParties) },
  refuses: ["unknown_partner"],
});
export const call = actEndpoint("triage.call", {
  path: "call",
  summary: "Roep partners op om mee te doen",
  said: { text: z.string().trim().max(1000), due: Day },
  refuses: ["due_in_past", "confidential_call"],
});
export const mark = actEndpoint("triage.mark", {
  path: "solution-marks",
  summary: "Zeg of een bekende oplossing bruikbaar is",
  said: { solution: KnownSolutionId, useful: z.boolean() },
  refuses: ["solution_not_offered"],
});
export const joinQuestion = actEndpoint("triage.join", {
  path: "join-question",
  summary: "Voeg de vraag samen met een vraag die hetzelfde vraagt",
  said: { into: written(20).describe("Het nummer van de vraag waar deze bij hoort, bijvoorbeeld V-2026-014") },
  refuses: ["unknown_question", "joins_itself", "cannot_stand", "confidential_apart", "stands_for_others"],
});
export const decide = actEndpoint("triage.decide", {
  path: "decision",
  summary: "Besluit wat er met de vraag gebeurt",
  said: {
    theme: ThemeKey,
    findings: TriageFindings,
    decision: Decision,
  },
  refuses: ["due_in_past", "day_not_ahead", "unknown_theme", "tells_title"],
});
export type DecideBody = z.infer<typeof decide.body>;
export const undo = actEndpoint("triage.undo", {
  path: "undo",
  summary: "Maak het besluit of het samenvoegen ongedaan",
  said: {},
  refuses: ["too_late"],
});
export const correctTheme = actEndpoint("triage.correct-theme", {
  path: "theme",
  summary: "Zet de vraag op een ander thema",
  said: { theme: ThemeKey },
  refuses: ["unknown_theme"],
});
export const reschedule = actEndpoint("triage.reschedule", {
  path: "due-day",
  summary: "Kies een andere dag",
  said: { due: Day },
  refuses: ["due_in_past", "day_not_ahead", "day_too_far", "nothing_planned"],
});

/** The members of the QRT, to hand a question to. */
export const listColleagues = endpoint({
  method: "GET",
  path: "/qrt-members",
  summary: "Haal de leden van het Quick Respons Team op",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: pageOf(PersonName.extend({ away: z.boolean() })),
});

/** Open questions that may ask the same, most alike first. */
export const listQuestionsToJoin = endpoint({
  method: "GET",
  path: "/questions/{id}/joinable-questions",
  summary: "Haal open vragen op die misschien hetzelfde vragen",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: nothing,
  answer: z.object({
    items: z.array(z.object({ id: QuestionId, number: QuestionNumber, title: z.string(), organisation: PartnerName })),
    next: z.null(),
  }),
  refuses: ["not_found", "forbidden"],
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
  summary: "Haal partners op die kunnen meedenken",
  params: z.strictObject({ id: QuestionId }),
  query: nothing,
  body: nothing,
  answer: z.object({
    /** Most fitting first. */
    found: z.array(SuggestedParty),
    /** All other partners that can be asked, by name. */
    others: z.array(PartnerName),
  }),
  refuses: ["not_found", "forbidden"],
});
