export const minutes = {
  title: (moment: string): string => `Verslag: ${moment}`,
  publicTitle: (moment: string): string => `Openbaar verslag: ${moment}`,
  fallbackTitle: "Verslag",
  back: "Naar het oplevermoment",
  when: (day: string, time: string): string => `${day}, ${time}`,
  versions: {
    label: "Versie van het verslag",
    internal: "Voor de alliantie",
    public: "Openbaar",
  },
  print: "Druk af",
  download: {
    label: "Download voor Word",
    nl: "Nederlands",
    en: "Engels",
    full: (language: string): string => `Download voor Word: ${language}`,
    making: "We maken het document",
    made: (name: string): string => `Je vindt het document ${name} bij je downloads.`,
  },
  draft: {
    title: "Dit verslag is nog niet klaar",
    text: "Het oplevermoment is nog niet gesloten. Wat er nog bij komt, verschijnt hier vanzelf.",
  },
  publicVersion:
    "Dit verslag is ook voor lezers buiten de alliantie. Er staat alleen in wat is vrijgegeven, zonder de acties en zonder wie erbij was.",
  attendance: {
    title: "Wie erbij was",
    of: (how: string, count: number): string => `${how} (${count})`,
    quorum: (present: number, needed: number): string =>
      `${present === 1 ? "1 organisatie" : `${present} organisaties`} aanwezig, ${needed} nodig om te besluiten.`,
    reached: "Genoeg organisaties om te besluiten",
    notReached: "Te weinig organisaties om te besluiten",
    nobody: "Er is niet vastgelegd wie erbij was.",
  },
  decisions: {
    title: "Besluiten",
    none: "Er zijn geen besluiten genomen.",
    noneReleased: "In dit openbare verslag staan geen besluiten.",
    about: "Waarover",
    what: "Besluit",
  },
  actions: {
    title: "Acties",
    none: "Er zijn geen acties afgesproken.",
    what: "Actie",
    who: "Wie",
    due: "Klaar op",
    noDay: "Geen dag afgesproken",
    done: "Klaar",
    dropped: "Vervallen",
    all: "Alle open acties",
  },
  log: "Alle besluiten",
  wrong: "Klopt er iets niet?",
  reopen: "Open het oplevermoment opnieuw",
  items: {
    title: "Per agendapunt",
    decision: "Besluit",
    action: "Actie",
    obstacle: "Obstakel weggenomen",
    note: "Notitie",
    /** A note, for whoever was not there. */
    publicNote: "Toelichting",
    /** How an obstacle was removed. */
    how: (text: string): string => `Hoe: ${text}`,
    agreed: (who: string, due: string | null): string =>
      due === null ? `Wie: ${who}` : `Wie: ${who}, klaar op ${due}`,
    notReached: "Niet aan bod gekomen.",
    movesOn: "Schuift door naar de volgende keer.",
    nothing: "Hierover is niets vastgelegd.",
    initiative: "Bekijk het initiatief",
  },
  release: {
    label: "Zet in het openbare verslag",
    full: (title: string): string => `Zet in het openbare verslag: ${title}`,
    count: (released: number, all: number): string =>
      `${released} van de ${all === 1 ? "1 punt" : `${all} punten`} in het openbare verslag`,
    released: "In het openbare verslag",
  },
  notYet: {
    title: "Er is nog geen verslag",
    text: "Het verslag ontstaat vanzelf zodra het oplevermoment begint.",
  },
  empty: {
    title: "Er is nog niets vastgelegd",
    text: "Besluiten, acties en notities komen hier zodra iemand ze vastlegt.",
  },
  emptyFinal: {
    title: "Er is niets vastgelegd",
    text: "Bij dit oplevermoment stond niets op de agenda.",
  },
  emptyPublic: {
    title: "Er is nog niets vrijgegeven",
    text: "De netwerkleider kiest bij elk punt of het in het openbare verslag komt.",
    action: "Naar het verslag voor de alliantie",
  },
};
