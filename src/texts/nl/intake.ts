import type { Sureness } from "#src/question/suggested-themes.ts";

export const intake = {
  asks: (asker: string) => `Vraag van ${asker}`,
  stepOf: (step: number, steps: number) => `Stap ${step} van ${steps}`,
  startHeading: "Klopt je vraag zo?",
  titleLabel: "Je vraag in één zin",
  titleMissing: "Schrijf je vraag in één zin.",
  titleHint: "Pas de zin gerust aan. Je hele bericht gaat mee.",

  askedAlreadyHeading: "Deze vraag is al gesteld",
  askedAlreadyMeans: "Volg je die vraag? Dan hoor je wat ermee gebeurt en hoef je hem niet nog eens te stellen.",
  askedFor: (organisation: string) => `van ${organisation}`,
  followInstead: "Volg deze vraag",
  followInsteadOf: (number: string) => `Volg deze vraag: ${number}`,
  earlierHeading: "Eerder gevraagd",
  readIt: "Lees de vraag",

  knownHeading: "Misschien helpt dit je al",
  foundBy: (words: string) => `Gevonden op: ${words}`,
  helps: "Dit helpt mij al",

  themeHeading: "Voorgesteld thema",
  recognised: (words: string) => `Herkend aan: ${words}`,
  /** Behind the first of many words. */
  moreWords: (count: number) => `nog ${count}`,
  sureness: { sure: "zeker", likely: "waarschijnlijk", possible: "mogelijk" } satisfies Record<Sureness, string>,
  howSure: (theme: string, sureness: string) => `${theme} (${sureness})`,
  alternative: (theme: string) => `Kan ook: ${theme}`,
  /** A machine read it, and says so. */
  secondOpinion: {
    alsoPossible: (theme: string) => `Ook mogelijk: ${theme} (gelezen door een taalmodel)`,
    possible: (theme: string) => `Mogelijk: ${theme} (gelezen door een taalmodel)`,
  },
  themeRight: "Klopt",
  themeInstead: (theme: string) => `Nee, ${theme}`,
  themeAfterAll: (theme: string) => `Toch ${theme}`,
  themeOther: "Ander thema",
  themeChoose: "Kies een thema",
  youConfirmed: "Jij hebt dit thema bevestigd.",
  youChose: "Jij koos: ",
  filterProposed: (theme: string) => `Het filter stelde ${theme} voor.`,
  noProposal:
    "We weten het niet zeker. Je kunt zelf een thema kiezen. Doe je dat niet, dan kiest het Quick Respons Team.",
  /** `words` is empty where the filter has none to show. */
  outside: (words: string) =>
    `Dit lijkt een vraag voor je eigen organisatie of voor een loket${words === "" ? "" : ` (${words})`}. Is het toch iets voor de alliantie? Ga dan gewoon verder.`,

  organisationLabel: "Namens welke organisatie stel je deze vraag?",
  organisationHint: "Kies je organisatie",
  organisationsOnStep: (step: string) => `Staat je organisatie er niet bij? Bij de stap ${step} is de lijst langer.`,
  organisationsLeftOut: "Staat je organisatie er niet bij? Vraag de netwerkleider om je eraan te koppelen.",

  promise: (days: number) =>
    `Het Quick Respons Team pakt je vraag binnen ${days === 1 ? "1 werkdag" : `${days} werkdagen`} op.`,

  themeLabel: "Bij welk thema past je vraag?",
  themeChoice: (theme: string, about: string) => `${theme}. ${about}`,
  proposed: (theme: string) => `Voorstel: ${theme}.`,
  themeUnknown: "Weet ik niet, het QRT kiest",

  sdgsLabel: "Aan welke doelen draagt je vraag bij?",
  inclusivenessLabel: "Hoe kan iedere inwoner meedoen?",
  inclusivenessHint: "Denk aan taal, geld, gezondheid en digitale vaardigheid",
  residentsLabel: "Hoe betrek je inwoners?",
  residentsHint: "Bijvoorbeeld via het wijkteam of een buurtavond",

  togetherLabel: "Waarom pak je dit samen op?",
  togetherHint: "Waarom lukt het niet met één of twee organisaties?",
  problemOwnerLabel: "Wie is de probleemeigenaar?",
  problemOwnerHint: "Naam of organisatie",
  neededByLabel: "Wanneer heb je het nodig?",

  dataLabel: "Welke data?",
  dataHint: "Wat heb je al, en wat mis je?",
  knowledgeLabel: "Welke kennis?",
  knowledgeHint: "Bijvoorbeeld een data-analist of een jurist",
  partiesLabel: "Welke partijen?",
  partiesHint: "Wie moet meedenken of meedoen?",

  confidentialChoice: "Maak deze vraag vertrouwelijk",
  confidentialMeans:
    "Dan lezen alleen jij, het Quick Respons Team en de partijen die het team erbij vraagt, je vraag. In het kanaal staan alleen het nummer en het thema.",
  submittedConfidentially:
    "Je vraag is vertrouwelijk ingestuurd. Je eerste bericht staat nog in het kanaal. Je kunt het zelf verwijderen.",
  confidentialMessageStays: "Je eerste bericht in het kanaal blijft staan. Verwijder dat zelf.",
  textLabel: "Je hele bericht",
  textHint: "Alleen de tekst bij de vraag verandert. Je bericht in Teams pas je zelf aan.",
  submitChecked: "Controleer en stuur in",
  submitDespite: "Toch insturen",
  submitConfidential: "Vertrouwelijk insturen",
  submitNow: "Direct insturen",
  submit: "Insturen",
  walk: "Loop het filter door (1 minuut)",
  next: "Verder",
  skip: "Overslaan",
  back: "Terug",

  speakStart: (asker: string, title: string, known: number) =>
    `Nieuwe vraag van ${asker}: ${title}. ${known === 0 ? "Stuur de vraag in of loop eerst het filter door." : "Er zijn al oplossingen die misschien helpen."}`,
  speakStep: (step: number, steps: number, name: string, title: string) =>
    `Stap ${step} van ${steps}: ${name}. Over de vraag: ${title}.`,
};
