/** The list of delivery moments, and what the page of one says beside its agenda. */
export const delivery = {
  title: "Oplevermomenten",
  lead: "Hier deelt het kernteam resultaten en ruimt het obstakels op",
  cameOfIt: "Wat eruit kwam",
  actions: "Open acties",
  decisions: "Besluiten",
  next: "Eerstvolgende",
  underWay: "Nu bezig",
  coming: "Daarna",
  held: "Geweest",
  showHeld: (count: number): string => `Toon alle ${count} oplevermomenten die geweest zijn`,
  daysToGo: (days: number): string => {
    if (days === 0) return "Vandaag";
    return days === 1 ? "Morgen" : `Nog ${days} dagen`;
  },
  daysAgo: (days: number): string => {
    if (days === 0) return "vandaag";
    return days === 1 ? "gisteren" : `${days} dagen geleden`;
  },
  time: (from: string, until: string): string => `${from} tot ${until} uur`,
  hostedBy: (place: string, host: string): string => `${place}, te gast bij ${host}`,
  empty: {
    title: "Nog geen oplevermomenten",
    text: "De netwerkleider plant de oplevermomenten, elke twee tot drie maanden één.",
  },
  changed: {
    title: "Het oplevermoment is intussen veranderd",
    text: "Kijk of wat je typte nog klopt, en verstuur het dan opnieuw.",
  },
  tooLate: {
    title: "Dit kan niet meer bij dit oplevermoment",
    text: "Hieronder of hierboven staat nog wat je had getypt. Kopieer wat je wilt bewaren.",
  },
  noneComing: "Er staat geen nieuw oplevermoment gepland. De netwerkleider plant het volgende.",
  published: "Agenda bekend",
  notPublished: "Agenda nog niet bekend",
  draft: (items: number): string => (items === 1 ? "Concept, 1 punt" : `Concept, ${items} punten`),
  seeAgenda: "Bekijk de agenda",
  goLive: "Ga naar de vergadering",
  minutes: "Lees het verslag",
  minutesOf: (title: string): string => `Lees het verslag van ${title}`,

  fallbackTitle: "Oplevermoment",
  start: "Start de vergadering",
  meeting: "Vergadering",
  startLead: "Vandaag is het zover. Zodra je start, kijkt iedereen mee naar het punt dat in beeld is.",
  startLater: "Op de dag zelf start je hier de vergadering.",
  startEarly: (days: number): string =>
    days === 1
      ? "Dit oplevermoment is pas morgen. Wil je het nu al openen?"
      : `Dit oplevermoment is pas over ${days} dagen. Wil je het nu al openen?`,
  startSend: "Ja, open het oplevermoment",
  started: "Het oplevermoment is geopend.",
  underWayText: "Het oplevermoment is nu bezig. In de vergadering zie je welk punt in beeld is.",
  closedText: "Dit oplevermoment is geweest. In het verslag staan de besluiten en de acties.",
  neverOpened: "Dit oplevermoment is geweest. Er is geen verslag gemaakt.",
  cancelledTitle: "Dit oplevermoment gaat niet door",

  facts: "Gegevens",
  when: "Wanneer",
  where: "Waar",
  hosts: "Te gast bij",
  noHosts: "Nog geen gastheer gekozen",
  minuteTakers: "Notulisten",
  noMinuteTakers: "Nog niemand gevraagd; de netwerkleider notuleert",
  calendarOf: {
    planned: {
      get: "Zet in je agenda",
      kept: (file: string): string =>
        `Het bestand ${file} staat bij je downloads. Open het om de dag in je agenda te zetten.`,
    },
    cancelled: {
      get: "Werk je agenda bij",
      kept: (file: string): string =>
        `Het bestand ${file} staat bij je downloads. Open het: in je agenda staat dan dat dit oplevermoment niet doorgaat.`,
    },
  },
  organise: "Organisatie",

  warnings: "Let op bij deze dag",
  warning: {
    weekend: "Deze dag valt in het weekend.",
    holiday: (name: string): string => `Deze dag is een feestdag: ${name}.`,
    schoolHoliday: (name: string): string => `Deze dag valt in de ${name.toLowerCase()} (regio Noord).`,
    holidaysUnknown: (year: number): string =>
      `Het profiel kent nog niet alle vakanties van ${year}. Kijk zelf of deze dag kan.`,
    sameDay: (moment: string): string => `Op deze dag is ook ${moment}.`,
    tooClose: (days: number, moment: string): string =>
      `Te dicht op ${moment}: ${days === 1 ? "1 dag" : `${days} dagen`}.`,
    tooFar: (days: number, moment: string): string => `Te ver van ${moment}: ${days} dagen.`,
    sameDayPlanned: "Op deze dag plan je hier nog een moment.",
    momentOn: (day: string): string => `het moment op ${day}`,
    none: "Niets pleit tegen deze dag.",
  },

  move: {
    opener: "Verplaats",
    title: "Verplaats het oplevermoment",
    intro:
      "Iedereen hoort waar het oplevermoment naartoe gaat. Wie de oplevermomenten in de eigen agenda volgt, ziet de nieuwe dag vanzelf.",
    send: "Verplaats en laat het weten",
    done: "Het oplevermoment is verplaatst. Iedereen hoort het.",
  },
  cancel: {
    opener: "Laat niet doorgaan",
    title: "Laat het oplevermoment niet doorgaan",
    intro: "Iedereen hoort dat het niet doorgaat, en waarom. Je kunt dit niet terugdraaien.",
    reason: "Waarom gaat het niet door?",
    reasonMissing: "Schrijf waarom het niet doorgaat.",
    send: "Ja, laat het niet doorgaan",
    done: "Het oplevermoment gaat niet door. Iedereen hoort het.",
  },
  arrange: {
    opener: "Wijzig gegevens",
    title: "Wijzig titel, plaats en mensen",
    send: "Bewaar",
    done: "De gegevens zijn bewaard.",
  },
};
