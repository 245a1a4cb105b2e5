/** What stands on the page of a question beside the words that it shares with the cards. */
export const acts = {
  joining: "Wie doet mee?",
  nobodyJoined: "Er doet nog geen organisatie mee.",
  parties: "Gevraagd om mee te denken",
  callBy: (person: string): string => `Oproep van ${person}`,
  offeredNothing: "Doet mee",
  joinedBy: (person: string, moment: string): string => `${person}, ${moment}`,
  own: "Jouw organisatie",
  whyParty: {
    knows: (expertise: string): string => `Weet van ${expertise}.`,
    helped: (questions: string): string => `Hielp bij ${questions}.`,
  },
  suggested: "Gevonden bij deze vraag",
  otherPartners: "Andere partners",
  searchPartner: "Zoek een partner",
  noPartners: "Geen partners gevonden.",
  invited: "De partners zijn gevraagd. Zij kunnen de vraag nu lezen.",
  called: "De oproep staat bij de vraag.",

  contributions: "Aanvullingen",
  noContributions: "Er zijn nog geen aanvullingen.",
  earlier: (count: number): string => `Toon de ${count} eerdere`,

  bench: "Werkplek van het QRT",
  team: "Team",
  handedOver: "De vraag is overgedragen.",
  assists: "Je werkt nu mee aan deze vraag.",
  steppedBack: "Je werkt niet meer mee aan deze vraag.",
  noteKept: "Je notitie is bewaard.",
  notes: "Notities",
  askedBack: "Je vraag is verstuurd. De klok staat stil tot de vraagsteller antwoordt.",
  useful: (solution: string): string => `${solution} is bruikbaar.`,
  notUseful: (solution: string): string => `${solution} is niet bruikbaar.`,
  markedBy: (person: string, mark: string): string => `${mark}, vindt ${person}`,

  undoLeft: (minutes: number): string =>
    minutes === 1
      ? "Klopt het besluit toch niet? Je kunt het nog 1 minuut terugdraaien."
      : `Klopt het besluit toch niet? Je kunt het nog ${minutes} minuten terugdraaien.`,
  undoSure: "De vraag gaat terug naar triage. De vraagsteller hoort dat het besluit niet meer geldt.",
  undoSend: "Ja, draai het besluit terug",
  partLeft: (minutes: number): string =>
    minutes === 1
      ? "Vragen ze toch niet hetzelfde? Je kunt ze nog 1 minuut losmaken."
      : `Vragen ze toch niet hetzelfde? Je kunt ze nog ${minutes} minuten losmaken.`,
  partSure: "De vraag staat dan weer op zichzelf, waar hij stond. De vraagsteller hoort dat.",
  partSend: "Ja, maak los",
  themeCorrected: "Het thema is bewaard.",
  rescheduled: "De dag is gewijzigd.",
  reported: "De uitkomst staat bij de vraag. De vraagsteller krijgt bericht.",
  resultBy: (person: string, moment: string): string => `${person}, ${moment}`,
  opensElsewhere: "opent in een nieuw venster",
  notHelped: "Jammer. Hierboven kun je de vraag heropenen.",
  helpedYes: "De vraagsteller is geholpen.",
  helpedNo: "De vraagsteller is niet geholpen.",

  askedOfYou: "Het Quick Respons Team vraagt je iets",
  askedFirst: (question: string): string => `Het QRT vroeg: ${question}`,
  withdrawn: "Je vraag is ingetrokken.",
  draftWaits: "Je hebt deze vraag nog niet ingestuurd",
  draftText: "Alleen jij ziet deze vraag. Loop je antwoorden na en stuur de vraag in.",
  expiredText: "Deze vraag is blijven liggen. Wil je er verder mee? Heropen dan de vraag.",
  submitted: (number: string): string => `Je vraag ${number} is ingestuurd.`,
  submittedText: "Het Quick Respons Team kijkt ernaar. Je hoort van ons zodra er iets verandert.",
  asAsker: "Je bent de vraagsteller. Je hoort wat er met je vraag gebeurt.",
  openInTeams: "Open het gesprek in Teams",
  thread: "In Teams",

  retry: "Verstuur opnieuw",
  retryOf: (notice: string): string => `Verstuur opnieuw: ${notice}`,
  retried: "We versturen het bericht opnieuw.",

  chooseOrganisation: "Kies je organisatie",
  chosenOrganisation: "Bewaar",
  organisationFor: "Namens welke organisatie werk je?",
  organisationMissing: "Kies je organisatie.",
  organisationHint: "Staat je organisatie er niet bij? Vraag de netwerkleider om je eraan te koppelen.",
};
