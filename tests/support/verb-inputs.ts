import type { PersonId } from "#src/people/person.ts";
import { school } from "./people.ts";
import { askedBefore } from "./questions.ts";

/** What somebody fills in who presses: enough for the button to do its work, in every verb that has one. */
export function verbInputs({ colleague }: { readonly colleague: PersonId }): Readonly<Record<string, Inputs>> {
  return {
    "intake.walk": { shown: "", to: "theme" },
    "intake.submit": { shown: "" },
    "intake.helped": { solution: "k15" },
    "intake.follow": { instead: askedBefore().id },
    "intake.split": { contribution: "none" },
    "question.edit": { title: "Wie heeft betere cijfers?", text: "Het gaat om huurders." },
    "question.withdraw": {},
    "question.close-again": { contribution: "none" },
    "contribution.withdraw": { contribution: "none" },
    "question.answer": { answer: "Alleen huurders." },
    "question.reopen": { why: "De kaart mist onze wijk." },
    "question.rate": { helped: true },
    "question.confide": { confidential: true },
    "question.join": { data: "Verbruik per straat", hours: "8", until: "2026-12-24" },
    "question.leave": {},
    "question.contribute": { known: "Wij meten dat al." },
    "question.follow": { follows: true },
    "question.mute": { muted: true },
    "question.more": {},
    "question.show": {},
    "triage.pick-up": {},
    "triage.hand-over": { to: colleague },
    "triage.assist": { joins: true },
    "triage.note": { text: "Eerst Kim bellen." },
    "triage.ask-back": { text: "Gaat het om huurders?" },
    "triage.invite": { parties: school.id },
    "triage.call": { text: "Wie meet dit?", due: "2026-12-01" },
    "triage.mark": { solution: "k15", useful: true },
    "triage.join": { other: askedBefore().number },
    "triage.decide": {
      route: "answered",
      theme: "leefbare-stad",
      reason: "Het is bekend.",
      answer: "Kijk op de kaart.",
    },
    "triage.undo": {},
    "triage.correct-theme": { theme: "overig" },
    "triage.reschedule": { due: "2026-12-10" },
    "triage.desk": {},
    "triage.show": {},
    "analysis.report": { text: "Drie straten vallen op.", link: "https://voorbeeld.nl/kaart" },
    "initiative.update": { moment: "dlv_december", state: "on_track", result: "Drie straten doen mee." },
    "action.settle": { how: "done" },
    "settings.show": { page: "overview" },
    "conversation.appoint": { use: "intake" },
    "people.language": { language: "nl" },
    "people.absence": { absentFrom: "2026-12-01", absentUntil: "2026-12-04" },
    "people.presence": { from: "2026-12-01", until: "2026-12-04" },
  };
}

export type Inputs = Readonly<Record<string, string | boolean>>;
