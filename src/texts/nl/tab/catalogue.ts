import type { EntryField } from "#src/solution/entry.ts";
import type { Happened } from "#src/solution/happened.ts";

/** For whoever keeps the catalogue of known solutions. */
export const catalogue = {
  add: "Voeg een oplossing toe",
  addLead: "Wat je opslaat, kan iedereen meteen vinden.",
  edit: "Bewerk",
  editTitle: "Bewerk de oplossing",
  editLead: "Wat je opslaat, ziet iedereen meteen. In de geschiedenis kun je het weer terugzetten.",
  backToSolution: "Terug naar de oplossing",

  where: "Waar is dit?",
  whereHint: "Bijvoorbeeld: Zwolle of Hengelo. Laat leeg als je het niet weet.",
  sources: "Waar kun je er meer over lezen?",
  sourcesHint: "Elk adres of document op een eigen regel.",
  sdgs: "Aan welke SDG's draagt de oplossing bij?",
  finding: "Zo vinden mensen de oplossing",
  findingLead: "Deze woorden en vragen gebruikt de zoeker.",
  alsoKnownAs: "Hoe heet het nog meer?",
  alsoKnownAsHint: "Elke andere naam op een eigen regel.",
  searchWords: "Met welke woorden zoeken mensen hiernaar?",
  searchWordsHint: "Elk woord op een eigen regel. Wat al in de naam of de tekst staat, hoeft hier niet.",
  examples: "Bij welke vragen helpt de oplossing?",
  examplesHint: "Schrijf elke vraag op een eigen regel, zoals iemand hem zou typen.",
  tooManyLines: (over: number): string =>
    over === 1 ? "1 regel te veel. Haal er een weg." : `${over} regels te veel. Haal er een paar weg.`,
  lineTooLong: (line: string, over: number): string =>
    `Deze regel is ${over === 1 ? "1 teken" : `${over} tekens`} te lang: "${line}".`,
  twice: (line: string): string => `Deze vraag staat er twee keer: "${line}". Haal er een weg.`,

  save: "Sla op",
  saveChecked: "Controleer en sla op",
  saveDespite: "Sla toch op",
  saved: "De wijziging is opgeslagen.",
  added: "De oplossing staat in de lijst. Iedereen kan hem nu vinden.",
  changed: {
    title: "Iemand anders heeft deze oplossing ook gewijzigd",
    text: "Die wijzigingen staan nu in het formulier. Wat jij typte, staat er ook nog.",
    clashes: "Hier schreven jullie allebei iets. Sla je op, dan blijft staan wat jij schreef. De ander schreef:",
    nothing: "niets",
  },
  notAnyMore: {
    title: "Je kunt deze oplossing niet meer bewerken",
    text: "Iemand haalde hem uit de lijst. Wat je typte, staat hier nog. Kopieer wat je wilt bewaren.",
  },

  keepersOnly: {
    title: "Dit doen het Quick Respons Team en de netwerkleider",
    text: "Ken je iets dat werkt? Stel het voor, dan kijken zij ernaar.",
  },

  retire: "Haal eruit",
  retiredSaid: "De oplossing staat niet meer in de lijst.",
  isRetired: (day: string): string =>
    `Deze oplossing staat sinds ${day} niet meer in de lijst. Je kunt hem hier nog wel lezen.`,
  bringBack: "Zet terug in de lijst",
  returnedSaid: "De oplossing staat weer in de lijst.",

  history: "Geschiedenis",
  untouched: "Aan deze oplossing is nog niets gewijzigd.",
  system: "Vraagbaak",
  happened: {
    proposed: "stelde de oplossing voor",
    accepted: "nam de oplossing op",
    reopened: "draaide het opnemen terug",
    refused: "wees het voorstel af",
    withdrawn: "trok het voorstel in",
    added: "voegde de oplossing toe",
    edited: "wijzigde de oplossing",
    restored: "zette een eerdere tekst terug",
    retired: "haalde de oplossing uit de lijst",
    returned: "zette de oplossing terug in de lijst",
  } satisfies Record<Happened, string>,
  whatChanged: (fields: string): string => `Wat er veranderde: ${fields}`,
  fields: {
    title: "naam",
    description: "wat de oplossing doet",
    forWhom: "voor wie",
    where: "waar",
    sources: "lees meer",
    themes: "thema's",
    sdgs: "SDG's",
    alsoKnownAs: "andere namen",
    searchWords: "zoekwoorden",
    examples: "voorbeeldvragen",
  } satisfies Record<EntryField, string>,
  was: "Eerst",
  became: "Daarna",
  removed: "Eraf",
  put: "Erbij",
  nothing: "niets",
  otherOrder: "Alleen de volgorde veranderde.",
  restore: "Zet terug",
  restoreThis: (when: string): string => `Zet terug zoals het was vóór de wijziging van ${when}`,
  restoredSaid: "De oplossing is weer zoals vóór die wijziging.",

  acceptIntro: "Klopt de keuze van thema's en SDG's? Daarna kan iedereen de oplossing vinden.",
  undoAccept: "Draai terug",
  undoAcceptThis: (title: string): string => `Draai het opnemen terug: ${title}`,
  undone: (title: string): string => `"${title}" wacht weer op een besluit.`,
};
