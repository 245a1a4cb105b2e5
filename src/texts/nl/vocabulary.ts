import type { InitiativeDoer } from "#src/initiative/initiative-acts.ts";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import type { Update } from "#src/initiative/update.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { RoleName } from "#src/people/person.ts";
import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import type { Route } from "#src/question/decision.ts";
import type { PersonalData } from "#src/question/personal-data.ts";
import type { Doer } from "#src/question/question-acts.ts";
import type { QuestionStage, WalkStep } from "#src/question/question.ts";

/** The words of the alliance itself, the same on every card and page. */
export const vocabulary = {
  product: "Vraagbaak",
  /** What was found in a text, as it stands there; said what it is where that is not plain to see. */
  personalData: ({ kind, text }: PersonalData): string => (kind === "account" ? `rekeningnummer ${text}` : text),
  /** The stage of a question that waits for its asker, said to that asker. */
  waitsForYou: "Wacht op jouw antwoord",
  stages: {
    draft: "Concept",
    submitted: "Ingestuurd",
    in_triage: "In triage",
    waiting_for_asker: "Wacht op de vraagsteller",
    decided: "Besloten",
    joined: "Samengevoegd",
    helped_already: "Al geholpen",
    withdrawn: "Ingetrokken",
    expired: "Verlopen",
  } satisfies Record<QuestionStage, string>,
  routes: {
    answered: "Beantwoord",
    quick_analysis: "Snelle analyse",
    kraamkamer: "Kraamkamer",
    miscellaneous: "Overige zaken",
    not_for_alliance: "Niet voor de alliantie",
  } satisfies Record<Route, string>,
  phases: {
    kraamkamer: "Kraamkamer",
    project: "Project",
    handed_over: "Overgedragen",
    stopped: "Gestopt",
  } satisfies Record<InitiativePhase, string>,
  updateStates: {
    on_track: "Op koers",
    at_risk: "Loopt risico",
    stuck: "Zit vast",
  } satisfies Record<Update["state"], string>,
  attention: {
    no_problem_owner: "Geen probleemeigenaar",
    stuck_obstacle: "Obstakel zit vast",
    stuck_update: "Update: zit vast",
    gate_overdue: "Beslismoment is voorbij",
    past_end: "Einddag is voorbij",
    silent: "Al een tijd niets gehoord",
    one_partner: "Hooguit één partner",
  } satisfies Record<AttentionReason, string>,
  roles: {
    partner_member: "Partner",
    qrt: "Quick Respons Team",
    process_owner: "Proceseigenaar",
    kernteam: "Kernteam",
    network_lead: "Netwerkleider",
    admin: "Beheerder",
  } satisfies Record<RoleName, string>,
  /** Who may do something: follows "Dit kan alleen". */
  doers: {
    asker: "de vraagsteller",
    qrt: "het Quick Respons Team",
    asker_or_qrt: "de vraagsteller of het Quick Respons Team",
    reader: "de vraagsteller, het Quick Respons Team of een partij die het team erbij vroeg",
    partner: "iemand die bij een partner hoort",
    everybody: "iemand die de vraag mag zien",
    proposer: "wie het voorstel deed",
    steering: "de proceseigenaar of de netwerkleider",
    carrying: "de proceseigenaar, de probleemeigenaar of de netwerkleider",
    taking_part: "iemand van een partner die meedoet",
    helping: "iemand die meedoet, het kernteam of wie het obstakel kan wegnemen",
    deciding: "het kernteam of de netwerkleider",
    poster: "wie de update schreef",
  } satisfies Record<Doer | InitiativeDoer | "reader" | "proposer" | "poster", string>,
  /** Whoever has a role: follows "Dit kan alleen" as well. */
  whoHas: {
    partner_member: "iemand van een partner",
    qrt: "het Quick Respons Team",
    process_owner: "de proceseigenaar",
    kernteam: "het kernteam",
    network_lead: "de netwerkleider",
    admin: "de beheerder",
  } satisfies Record<RoleName, string>,
  steps: {
    start: "Je vraag",
    theme: "Thema",
    goals: "Doelen en inwoners",
    together: "Samen",
    needs: "Wat is er nodig?",
  } satisfies Record<WalkStep, string>,
  noticeStates: {
    waiting: "Wacht op verzending",
    sent: "Verzonden",
    dead: "Niet verzonden",
  } satisfies Record<Notice["state"], string>,
  theme: "Thema",
  noTheme: "Het QRT kiest het thema",
  sdgs: "SDG's",
  unknownPerson: "Onbekend",
  unknownPartner: "Onbekende organisatie",
};
