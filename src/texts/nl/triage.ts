import type { Route } from "#src/question/decision.ts";
import { desk } from "./desk.ts";

export const triage = {
  fresh: "Nieuw voor het QRT",
  again: "Terug bij het QRT",
  pickUp: "Oppakken",
  pickUpBy: "Oppakken",
  decideBy: "Besluiten",
  until: "uiterlijk ",
  problemOwner: "Probleemeigenaar",

  fits: "a. Past het bij de alliantie?",
  known: "b. Is er al een oplossing bekend?",
  needed: "c. Wat is er nodig aan data, kennis en partijen?",
  joining: "d. Welke partners willen dit verkennen?",

  themeChosen: "Gekozen door de vraagsteller",
  themeConfirmed: "Bevestigd door de vraagsteller",
  themeProposed: "Voorstel van het filter",
  askerChose: (theme: string) => `De vraagsteller koos ${theme}.`,
  themeChanged: (by: string, day: string) => `Gewijzigd door ${by} op ${day}.`,
  themeWas: (theme: string) => `Eerder: ${theme}.`,
  outside: (words: string) =>
    `De woorden wijzen op een vraag die niet bij de alliantie hoort${words === "" ? "" : `: ${words}`}. Het QRT beslist.`,
  nothingFound: "Niets gevonden in de lijst met bekende oplossingen.",
  nothingSaid: "Hierover zegt de vraagsteller nog niets.",
  data: "Data",
  knowledge: "Kennis",
  together: "Waarom samen",
  residents: "Inwoners",
  inclusiveness: "Meedoen",

  solutionsHint: "Hier of ergens anders",
  neededHint: "Data, kennis en partijen",
  joiningHint: "Partners die dit willen verkennen",
  fitsTheme: "a. Bij welk thema van de alliantie past het?",
  themeHint: "Kies een thema",
  themeMissing: "Kies een thema.",

  decideHeading: "Besluit",
  decideHint: "Kies een route. De vraagsteller leest wat je daar schrijft.",
  otherRoute: "Kies je een andere route? Dan krijg je eerst de vragen van die route.",
  sendDecision: "Besluit versturen",
  reason: "Waarom deze route?",
  reasonMissing: "Schrijf waarom.",
  answer: "Antwoord aan de vraagsteller",
  answerMissing: "Schrijf het antwoord.",
  team: "Wie maakt de analyse?",
  teamHint: "Namen of organisaties",
  teamMissing: "Schrijf wie de analyse maakt.",
  due: "Wanneer is de analyse klaar?",
  dueMissing: "Kies een dag.",
  initiativeTitle: "Naam van het initiatief",
  initiativeTitleMissing: "Geef het initiatief een naam.",
  initiativeTitleRead:
    "De vraag is vertrouwelijk, maar deze naam en het thema leest iedereen in de alliantie. Meer neemt het initiatief niet over van de vraag.",
  lookAgainOn: "Wanneer kijken we opnieuw?",
  lookAgainMissing: "Kies een dag.",
  whereTo: "Waar kan de vraagsteller wel terecht?",
  whereToMissing: "Schrijf waar de vraagsteller wel terechtkan.",

  decide: {
    answered: "Antwoord versturen",
    quick_analysis: "Snelle analyse starten",
    kraamkamer: "Naar de kraamkamer",
    miscellaneous: "Bewaren bij overige zaken",
    not_for_alliance: "Vraag afsluiten",
  } satisfies Record<Route, string>,

  intakeHeading: "Intake",
  intakeHint: "Vul aan wat je weet. Wat de vraagsteller heeft verteld, staat er al.",
  findings: "Wat het QRT vond",
  solutions: "Oplossingen",
  needs: "Nodig",
  partners: "Partners",
  speakFresh: (number: string, title: string, day: string) =>
    `Nieuwe vraag ${number} voor het Quick Respons Team: ${title}. Oppakken uiterlijk ${day}.`,
  speakTyped: (number: string) => `Vraag ${number}: je besluit is nog niet verstuurd.`,
  speakOpen: (number: string, title: string, triager: string, day: string) =>
    `Vraag ${number}: ${title}. In triage bij ${triager}. Besluiten uiterlijk ${day}.`,

  more: "Meer",
  moreHint: "Overdragen, overleggen, partijen zoeken of terugvragen",
  stage: "Status",

  around: "Rond deze vraag",
  aroundBriefly: (counted: string) => `${counted}. Je leest alles bij Meer.`,
  assisting: (members: number) => (members === 1 ? "1 collega werkt mee" : `${members} collega's werken mee`),
  invitedCount: (partners: number) => (partners === 1 ? "1 partner is gevraagd" : `${partners} partners zijn gevraagd`),
  callCounted: (day: string) => `een oproep tot en met ${day}`,
  assists: "Werkt mee",
  invited: "Gevraagd",
  notes: "Notities",
  noteCount: (count: number) => (count === 1 ? "1 notitie van het QRT" : `${count} notities van het QRT`),
  useful: "Bruikbaar",
  notUseful: "Niet bruikbaar",
  reopened: (name: string, day: string) => `Heropend door ${name} op ${day}`,
  cameBack: (day: string) => `Terug van overige zaken op ${day}: kijk er opnieuw naar`,
  askedBack: "Teruggevraagd",
  answerOf: (name: string, day: string) => `Antwoord van ${name} op ${day}`,
  clockStands: (day: string) =>
    `De klok staat stil sinds ${day}. Na het antwoord schuift de dag van het besluit evenveel werkdagen op.`,

  pickedUpConfidential: 'Je hebt de vraag opgepakt. Kies "Lees de vraag hier" om verder te gaan.',
  decidedConfidential: 'Je besluit is verstuurd. Kies "Lees de vraag hier" om het terug te lezen of terug te draaien.',

  undo: "Terugdraaien",
  undoUntil: (time: string, day: string) => `Je kunt dit besluit terugdraaien tot ${time} uur op ${day}.`,
  undoJoining: "Weer losmaken",
  undoJoiningUntil: (time: string, day: string) =>
    `Vragen ze toch niet hetzelfde? Je kunt ze weer losmaken tot ${time} uur op ${day}.`,
  joiningUndone: "De vraag staat weer op zichzelf.",
  undone: "Het besluit is teruggedraaid. Pas het aan en verstuur het opnieuw.",

  desk,
};
