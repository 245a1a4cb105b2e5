/** The agenda of a delivery moment before it begins. */
export const agenda = {
  title: "Agenda",
  hidden: "De agenda is nog niet bekend. Het kernteam werkt eraan; je hoort het als hij klaar is.",
  bringIn: "Breng een punt in",
  draft: "Concept",
  draftText: "Alleen het kernteam en wie iets presenteert of notuleert, ziet dit.",
  published: "Bekendgemaakt",
  none: {
    title: "Er staat nog niets op de agenda",
    text: "Maak de agenda uit het portfolio: wat er veranderde, wat aandacht vraagt, obstakels, besluiten en wat partners inbrachten.",
  },
  make: "Maak de agenda uit het portfolio",
  refresh: "Werk bij uit het portfolio",
  /** Whether it was made for the first time or once more. */
  made: "De agenda klopt met het portfolio. Wat jullie zelf schrijven, blijft staan.",

  publish: {
    opener: "Maak bekend",
    title: "Maak de agenda bekend",
    intro:
      "Iedereen in de alliantie krijgt één keer bericht. Wat je daarna wijzigt, is meteen te zien, zonder nieuw bericht.",
    send: "Ja, maak bekend",
    done: "De agenda is bekendgemaakt. Iedereen krijgt bericht.",
  },

  minutes: (minutes: number): string => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    const parts = [...(hours > 0 ? [`${hours} uur`] : []), ...(rest > 0 || hours === 0 ? [`${rest} min`] : [])];
    return parts.join(" ");
  },
  planned: (planned: string, length: string): string => `${planned} gepland van ${length}`,
  left: (minutes: string): string => `Nog ${minutes} over`,
  full: "Precies vol",
  over: (minutes: string): string => `${minutes} te veel. Maak punten korter of schuif er een door.`,
  items: (count: number): string => (count === 1 ? "1 punt" : `${count} punten`),
  nearlyFull: (count: number, most: number): string => `${count} van de ${most} punten die op een agenda passen`,

  startsAt: (time: string): string => `Rond ${time} uur`,
  seeInitiative: "Bekijk het initiatief",
  seeInitiativeFull: (title: string): string => `Bekijk het initiatief ${title}`,
  nobodyPresents: "Nog niemand gevraagd",
  readOn: "Lees verder",
  postponed: "Schuift door",

  handle: (title: string): string => `Verplaats ${title}`,
  handleHint:
    "Sleep een punt aan de greep, of kies de greep en gebruik pijl omhoog en omlaag, Page Up en Page Down, Home en End.",
  up: "Omhoog",
  upFull: (title: string): string => `Omhoog: ${title}`,
  down: "Omlaag",
  downFull: (title: string): string => `Omlaag: ${title}`,
  movedTo: (title: string, place: number, of: number): string => `${title} staat nu op plaats ${place} van ${of}.`,
  edit: "Wijzig",
  editFull: (title: string): string => `Wijzig ${title}`,
  postpone: "Volgende keer",
  postponeFull: (title: string): string => `Schuif door naar de volgende keer: ${title}`,
  takeBack: "Toch deze keer",
  takeBackFull: (title: string): string => `Toch deze keer: ${title}`,
  remove: "Verwijder",
  removeFull: (title: string): string => `Verwijder ${title} van de agenda`,
  wasPostponed: (title: string): string => `${title} schuift door naar de volgende keer.`,
  wasTakenBack: (title: string): string => `${title} staat weer op deze agenda.`,
  removal: {
    title: (title: string): string => `Haal van de agenda: ${title}`,
    intro: {
      written: "Dit punt is dan weg, met de toelichting.",
      made: "Het komt niet terug als je de agenda bijwerkt.",
      proposed: "Het punt wacht dan op de volgende agenda.",
    },
    send: "Ja, haal weg",
    done: "Het punt is van de agenda gehaald.",
  },

  add: {
    opener: "Voeg een punt toe",
    title: "Voeg een punt toe",
    send: "Zet op de agenda",
    done: "Het punt staat op de agenda.",
  },
  item: {
    title: "Titel",
    titleMissing: "Geef het punt een titel.",
    note: "Toelichting",
    noteHint: "Wat moet iedereen weten, of wat wil je besluiten?",
    minutes: "Minuten",
    presenter: "Wie presenteert?",
    noPresenter: "Nog niemand",
    initiative: "Over welk initiatief?",
    noInitiative: "Geen initiatief",
    save: "Bewaar",
    saved: (title: string): string => `${title} is bewaard.`,
    editing: (title: string): string => `Wijzig: ${title}`,
  },
  meanwhile: {
    title: (person: string): string => `${person} heeft dit punt intussen gewijzigd`,
    someone: "Iemand anders",
    text: "Dit staat er nu. Jouw tekst staat nog in de velden.",
    takeOver: "Neem deze tekst over",
    keepMine: "Bewaar mijn versie",
    empty: "Leeg",
  },
  gone: {
    title: "Dit punt is intussen van de agenda gehaald",
    text: "Wat je typte, staat er nog. Zet het als nieuw punt op de agenda, of kopieer wat je wilt bewaren.",
    addAgain: "Zet opnieuw op de agenda",
  },

  waiting: {
    title: "Ingebracht door partners",
    text: "Deze punten wachten. Kies er een en zet het waar je wilt, of neem ze allemaal op. Werk je de agenda bij, dan komen ze er ook op.",
    takeUp: "Neem op",
    takeUpFull: (title: string): string => `Neem op: ${title}`,
    takeUpAll: (count: number): string => `Neem deze ${count} op`,
    all: "Neem deze punten op",
    where: "Waar op de agenda?",
    behind: "Achter de andere punten",
    behindBut: (closing: string): string => `Achteraan, voor ${closing}`,
    before: (place: string): string => `Voor ${place}`,
    send: "Zet op de agenda",
    by: (person: string, organisation: string): string => `${person}, ${organisation}`,
    namesake: "Er staat al een punt met deze titel op de agenda.",
    takenUp: (count: number): string =>
      count === 1 ? "Het punt staat op de agenda." : "De punten staan op de agenda.",
  },
};
