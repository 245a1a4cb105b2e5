export const ways = {
  /** Names of the message actions, as Teams lists them. */
  makeQuestion: "Maak hier een vraag van",
  addToQuestion: "Voeg toe aan vraag",

  added: "Toegevoegd",
  addedTo: (name: string, number: string) => `Je bericht staat nu bij vraag ${number}, ${name}.`,
  addedToUnnumbered: (name: string) => `Je bericht staat nu bij deze vraag, ${name}.`,
  addedReaders:
    "Wie de vraag volgt, leest het mee. Bedoelde je een andere vraag? Maak er dan alsnog een eigen vraag van.",
  /** The message that was added to a confidential question still stands where it was written. */
  messageStays: (where: "channel" | "group_chat", isOwn: boolean) => {
    const everybody = where === "channel" ? "Iedereen in het kanaal" : "Iedereen in de chat";
    return isOwn
      ? `${everybody} kan je bericht zelf lezen. Je kunt het daar verwijderen.`
      : `${everybody} kan het bericht zelf lezen. Wie het schreef, kan het daar verwijderen.`;
  },
  addedToDraft:
    "Het gaat mee als je de vraag instuurt. Bedoelde je een andere vraag? Maak er dan alsnog een eigen vraag van.",
  reopened: (name: string, number: string) => `Je vraag ${number} is heropend, ${name}. Het QRT kijkt er opnieuw naar.`,
  reopenedDraft: (name: string) => `Je vraag is weer een concept, ${name}. Vul aan wat je wilt en stuur de vraag in.`,
  mayReopen:
    "Ben je nog niet geholpen? Dan heropen je de vraag. Heb je iets anders te vragen? Stel dan een nieuwe vraag.",
  thanked: (name: string, number: string) =>
    `Graag gedaan, ${name}. Je bericht staat nu bij vraag ${number}. De vraag blijft gesloten.`,
  closedForGood: (number: string) =>
    `De vraag is gesloten, en heropenen kan niet meer. Mis je nog iets? Maak er dan een nieuwe vraag van en noem ${number} erin.`,
  mayReopenLater: "Mis je toch nog iets? Dan heropen je de vraag.",
  mayClose:
    "Wilde je alleen iets laten weten? Sluit de vraag dan weer: wat eerder besloten is, blijft gelden, en je bericht blijft erbij staan.",
  closed: (number: string) =>
    `Vraag ${number} is weer gesloten. Wat eerder besloten is, geldt weer. Je bericht staat erbij.`,
  splitClosed: (number: string) =>
    `Je bericht staat niet meer bij vraag ${number}. Die vraag is weer gesloten: wat eerder besloten is, geldt weer.`,
  split: "Toch een nieuwe vraag",
  splitDone: "Je nieuwe vraag staat klaar in dit gesprek.",
  splitGone: (number: string) => `Je bericht staat niet meer bij vraag ${number}.`,
  splitGoneUnnumbered: "Je bericht staat niet meer bij deze vraag.",
  splitStays: "Je bericht blijft ook bij deze vraag staan: het is je antwoord op wat het QRT vroeg.",
  pointedOut: (found: string) =>
    `Hierin staan misschien persoonsgegevens: ${found}. Haal je bericht van de vraag af als ze daar niet nodig zijn.`,
  pointedOutInAnswer: (found: string) =>
    `Hierin staan misschien persoonsgegevens: ${found}. Het is je antwoord op wat het QRT vroeg, dus het blijft bij de vraag staan.`,
  takeOff: "Haal van de vraag af",
  takenOffSince: "Een bericht dat hier stond, is van de vraag af gehaald.",
  takenOff: "Je bericht is van de vraag af. In dit gesprek staat het nog: verwijder het hier zelf als dat nodig is.",
  onlyAuthor: "Dit kan alleen degene die het bericht schreef.",
  noSuchWords: "Dit bericht staat niet (meer) bij de vraag.",

  mine: "Je vragen",
  mineOf: (name: string) => `Vragen van ${name}`,
  mineNone: "Je hebt nog geen vragen gesteld. Schrijf je vraag hier in één bericht.",
  mineNoneShared: (name: string) => `${name} heeft hier nog geen vragen om te laten zien.`,
  mineMore: (others: string) => `Alleen de 10 nieuwste staan hier. De andere ${others} vind je op het tabblad.`,
  mineAll: "Alle vragen op het tabblad",
  mineOpen: "Bekijk",
  mineOpenNamed: (title: string) => `Bekijk: ${title}`,
  mineHidden: "Concepten en vertrouwelijke vragen laat ik hier niet zien. Vraag ernaar in je eigen chat met mij.",
  speakMine: (shown: number) => (shown === 1 ? "Hier staat 1 vraag." : `Hier staan ${shown} vragen.`),
  confidential: "Vertrouwelijke vraag",

  until: (day: string) => `uiterlijk ${day}`,
  lookAgainOn: (day: string) => `opnieuw bekijken op ${day}`,
  next: "Wanneer",

  /** Follows a mention. */
  noSuchNumber: (number: string) =>
    `ik ken geen vraag ${number}, of je mag die niet zien. Controleer het nummer, of schrijf mij: mijn vragen.`,

  solution: "Bekende oplossing",
  solutionWhere: "Waar",
  solutionSource: "Bron",
  nothingFound: (text: string) =>
    `Niets gevonden voor "${text}". Zoek op een nummer, zoals V-2026-014, of op een ander woord.`,
  nothingYet: "Er zijn nog geen vragen om te kiezen.",
  notToUnfold: "Deze vraag bestaat niet, of je mag die niet zien.",

  titleLabel: "De vraag in één zin",
  titleMissing: "Schrijf de vraag in één zin.",
  textLabel: "De hele vraag",
  makeExplained: {
    thread: "Je maakt er een concept van. Ik zet het in dit gesprek: daar vul je het aan en stuur je het in.",
    chat: "Je maakt er een concept van. Ik zet het in je chat met mij: daar vul je het aan en stuur je het in.",
    tab: "Je maakt er een concept van. Op het tabblad vul je het aan en stuur je het in.",
  },
  already: (what: string, isOwn: boolean) =>
    isOwn
      ? `Bij dit bericht staat al een vraag van jou: ${what}.`
      : `Bij dit bericht staat al een vraag: ${what}. Wil je hetzelfde weten? Volg dan die vraag.`,
  alreadyDraft: "Iemand anders maakt bij dit bericht al een vraag. Die is nog niet ingestuurd.",
  make: "Maak de vraag",
  made: "Je concept staat klaar",
  madeIn: {
    thread: "Je vindt het in dit gesprek. Stuur het daar in.",
    chat: "Je vindt het in je chat met mij. Stuur het daar in.",
    tab: "Je vindt het op het tabblad. Stuur het daar in.",
  },
  madeBefore: (state: string) => `Van dit bericht had je al een vraag gemaakt. Stand: ${state}.`,

  chooseQuestion: "Bij welke vraag hoort het?",
  numberLabel: "Staat de vraag er niet bij? Typ dan het nummer",
  numberPlaceholder: "V-2026-014",
  noSuchOpen: (number: string) =>
    `Ik ken geen vraag "${number}" waar je iets aan kunt toevoegen. Een nummer ziet eruit als V-2026-014.`,
  questionMissing: "Kies de vraag waar dit bij hoort.",
  wordsLabel: "Wat voeg je toe?",
  wordsMissing: "Schrijf wat je toevoegt.",
  quotes: (name: string) => `${name} schreef dit. Die naam staat straks bij de aanvulling.`,
  somebody: "iemand",
  quoted: (name: string, text: string) => `${name} schreef: ${text}`,
  add: "Voeg toe",
  addedDone: (number: string) => `Dit staat nu bij vraag ${number}.`,
  noOpenQuestions: "Er zijn geen open vragen waar je iets aan kunt toevoegen.",
  open: "Bekijk de vraag",
  speakDialog: (title: string) => `Venster: ${title}.`,
};
