import { count, sentence } from "../format.ts";

/** What people read of a delivery moment in Teams: cards in the channel, and news in their own chat. */
export const momentCards = {
  name: "Oplevermoment",
  when: "Wanneer",
  where: "Waar",
  hosts: "Ontvangst",
  time: (day: string, from: string, until: string) => `${day}, ${from} tot ${until} uur`,
  open: "Open het oplevermoment",
  live: "Ga naar het oplevermoment",

  invitation: {
    agendaComes: "De agenda volgt. Op de pagina zet je dit oplevermoment in je eigen agenda.",
    agendaStands: "De agenda staat klaar. Op de pagina zet je dit oplevermoment in je eigen agenda.",
    going: "Het oplevermoment is bezig.",
    held: "Dit oplevermoment is geweest.",
    cancelled: (reason: string) => `Dit oplevermoment gaat niet door: ${sentence(reason)}`,
    speak: (title: string, when: string) => `Uitnodiging: ${title}, ${when}.`,
    summary: (title: string) => `Uitnodiging: ${title}`,
  },
  agenda: {
    heading: "Agenda",
    minutes: (minutes: number) => `${minutes} min`,
    sum: (items: number, minutes: number, length: number) =>
      `${items === 1 ? "1 punt" : `${items} punten`}, samen ${minutes} van de ${length} minuten.`,
    tooLong: "Dat past niet in de tijd.",
    more: (items: number) => (items === 1 ? "En nog 1 punt." : `En nog ${items} punten.`),
    empty: "Er staan geen punten op de agenda.",
    open: "Open de agenda",
    speak: (title: string, items: number, stage: string) =>
      `De agenda van ${title}, met ${items === 1 ? "1 punt" : `${items} punten`}. ${stage}.`,
    summary: (title: string) => `Agenda: ${title}`,
  },
  minutes: {
    heading: "Verslag",
    ready: "Het verslag is klaar. Je leest erin wat er is besloten en afgesproken.",
    reopened: "Het oplevermoment is heropend. Het verslag kan nog veranderen.",
    decisions: "Besluiten",
    actions: "Acties",
    attendance: "Aanwezig",
    organisations: (organisations: number) => (organisations === 1 ? "1 organisatie" : `${organisations} organisaties`),
    number: (number: number) => count("nl", number),
    open: "Lees het verslag",
    openActions: "Bekijk de acties",
    speak: (title: string, decisions: number, actions: number) =>
      `Het verslag van ${title} is klaar: ${ofDecisions(decisions)} en ${ofActions(actions)}.`,
    summary: (title: string) => `Verslag: ${title}`,
  },
  /** Under a card of the channel. */
  announced: {
    moved: (title: string, when: string) => `${title} is verplaatst. Het is nu op ${when}.`,
    cancelled: (title: string, reason: string) => `${title} gaat niet door: ${sentence(reason)}`,
    reopened: (title: string, reason: string) =>
      `${title} is heropend: ${sentence(reason)} Het verslag kan nog veranderen.`,
  },
  news: {
    heading: "Nieuws over een oplevermoment",
    speak: (title: string) => `Nieuws over ${title}.`,
    summary: (title: string) => `Nieuws over ${title}`,
    /** The card names the day above it. */
    planned: "Het oplevermoment is gepland. Houd de dag vrij.",
    plannedYear: "Deze oplevermomenten zijn gepland. Houd de dagen vrij.",
    oneOfYear: (title: string, when: string, place: string) => `${title}: ${when}, ${sentence(place)}`,
    moved: (before: string, when: string) =>
      `Het oplevermoment is verplaatst. Het was op ${before}. Het is nu op ${when}.`,
    cancelled: (reason: string) => `Het oplevermoment gaat niet door: ${sentence(reason)}`,
    published: (items: number) => `De agenda staat klaar, met ${items === 1 ? "1 punt" : `${items} punten`}.`,
    youPresent: (titles: string) => `Jij presenteert: ${sentence(titles)}`,
    closed: (decisions: number, actions: number) =>
      `Het verslag is klaar: ${ofDecisions(decisions)} en ${ofActions(actions)}.`,
    reopened: (reason: string) => `Het oplevermoment is heropend: ${sentence(reason)} Het verslag kan nog veranderen.`,
  },
};

function ofDecisions(decisions: number): string {
  if (decisions === 0) return "geen besluiten";
  return decisions === 1 ? "1 besluit" : `${decisions} besluiten`;
}

function ofActions(actions: number): string {
  if (actions === 0) return "geen acties";
  return actions === 1 ? "1 actie" : `${actions} acties`;
}
