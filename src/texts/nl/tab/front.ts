import type { Capacity, WaitingReason } from "#src/front/waiting-reasons.ts";

/** By when something has to be done; null where nothing was promised. */
type ByDay = string | null;

const until = (what: string, day: ByDay): string => (day === null ? `${what}.` : `${what} uiterlijk ${day}.`);

/** Why something waits, in one sentence under its title. */
const why: Readonly<Record<WaitingReason, (day: ByDay) => string>> = {
  draft: () => "Je hebt deze vraag nog niet ingestuurd.",
  asked_back: () => "Het QRT vroeg je iets en wacht op je antwoord.",
  rate: () => "Er is een antwoord. Ben je geholpen?",
  called: (day) => until("De alliantie zoekt partners. Reageer", day),
  invited: () => "Het QRT vraagt jullie om mee te denken.",
  decide: (day) => until("Jij hebt deze vraag in triage. Besluit", day),
  pick_up: (day) => until("Nog niemand heeft deze vraag. Oppakken", day),
  new_in_theme: (day) => `Nieuw in de kraamkamer van jouw thema${day === null ? "" : `, sinds ${day}`}.`,
  no_problem_owner: () => "Dit initiatief heeft nog geen probleemeigenaar.",
  no_use: () => "Vraagbaak staat in dit kanaal, maar weet niet waar het voor is.",
  overdue: () => "Vraag het QRT wie dit oppakt.",
  dead_messages: () => "Kijk wat er misging en verstuur ze opnieuw.",
  proposals: () => "Neem ze op bij de oplossingen, of wijs ze af met een reden.",
};

/** The one thing to do about it. */
const todo: Readonly<Record<WaitingReason, string>> = {
  draft: "Verder invullen",
  asked_back: "Beantwoorden",
  rate: "Laat het weten",
  called: "Reageren",
  invited: "Reageren",
  decide: "Besluiten",
  pick_up: "Bekijken",
  new_in_theme: "Bekijken",
  no_problem_owner: "Bekijken",
  no_use: "Functie kiezen",
  overdue: "Naar triage",
  dead_messages: "Naar berichten",
  proposals: "Naar oplossingen",
};

const as: Readonly<Record<Capacity, string>> = {
  asker: "Jouw vragen",
  partner: "Jouw organisatie",
  qrt: "Triage",
  process_owner: "Jouw thema",
  network_lead: "De alliantie op orde",
};

export const front = {
  title: "Start",
  /** The heading of the page: how much waits for the reader. */
  waits: (count: number): string => {
    if (count === 0) return "Niets wacht op jou";
    return count === 1 ? "Eén ding wacht op jou" : `${count} dingen wachten op jou`;
  },
  as,
  why,
  todo,
  proposals: (count: number): string =>
    count === 1 ? "1 voorgestelde oplossing wacht op jou" : `${count} voorgestelde oplossingen wachten op jou`,
  overdue: (count: number): string => (count === 1 ? "1 vraag is te laat" : `${count} vragen zijn te laat`),
  deadMessages: (count: number): string =>
    count === 1 ? "1 bericht kwam niet aan" : `${count} berichten kwamen niet aan`,
  namelessChannel: "Kanaal zonder naam",
  askedBy: (person: string): string => `van ${person}`,
  more: (count: number): string => `Nog ${count} meer`,
  empty: {
    text: "Je bent helemaal bij. Heb je zelf een vraag, of weet je iets waar een ander mee verder kan?",
    seeksPartners: "Bekijk wie partners zoekt",
    portfolio: "Bekijk het portfolio",
  },
  news: "Wat er veranderde",
  noNews: "De laatste weken veranderde er niets. Zodra iemand iets vraagt, besluit of meedoet, lees je het hier.",
  newSinceVisit: "Nieuw",
  concernsYou: "Voor jou",
  newCount: (count: number): string =>
    count === 1 ? "1 nieuw sinds je vorige bezoek" : `${count} nieuw sinds je vorige bezoek`,
  decided: (route: string): string => `besloot: ${route}`,
  born: "Nieuw initiatief in de kraamkamer",
  duty: "Vandaag dienst",
  youAreOnDuty: "Jij hebt vandaag dienst",
  noDuty: "Niemand. Wie er is, pakt op.",
  /** Above a delivery moment that is going on. */
  underWay: "De vergadering is bezig",
  moment: "Volgend oplevermoment",
  moved: (count: number): string => {
    if (count === 0) return "Sinds het vorige oplevermoment veranderde geen initiatief van fase.";
    return count === 1
      ? "Sinds het vorige oplevermoment kwam 1 initiatief in een nieuwe fase."
      : `Sinds het vorige oplevermoment kwamen ${count} initiatieven in een nieuwe fase.`;
  },
};
