export const triage = {
  title: "Triage",
  /** What stands first, by the order that was chosen. */
  leads: {
    due: "Wat het eerst af moet, staat bovenaan",
    age: "De oudste vraag staat bovenaan",
    who: "Per collega, en eerst wat nog niemand heeft",
  },
  select: "Welke vragen",
  selections: {
    all: (count: number): string => `Alle (${count})`,
    mine: (count: number): string => `Van mij (${count})`,
    nobody: (count: number): string => `Nog van niemand (${count})`,
  },
  sort: "Sorteer op",
  sorts: { due: "Einddag", age: "Leeftijd", who: "Wie" },
  walk: "Door de triage",
  toList: "Terug naar de triage",
  nextQuestion: "Volgende vraag",
  previousQuestion: "Vorige vraag",
  place: (place: number, total: number): string => `${place} van ${total}`,
  /** After a key. */
  next: "volgende",
  previous: "vorige",
  waitsFor: (asker: string): string => `Wacht op antwoord van ${asker}`,
  /** Above the setback of who pressed a moment later. */
  faster: (person: string): string => `${person} was je net voor en heeft deze vraag nu.`,
  pickUpBy: (day: string): string => `Oppakken uiterlijk ${day}`,
  decideBy: (day: string): string => `Besluit uiterlijk ${day}`,
  late: "Te laat",
  nobody: "Nog niet opgepakt",
  outside: "Lijkt een vraag buiten de alliantie",
  /** Follows the number of days since the question was asked. */
  daysOld: (days: number): string => {
    if (days === 0) return "Vandaag";
    return days === 1 ? "dag" : "dagen";
  },
  handledBy: (person: string): string => `Opgepakt door ${person}`,
  only: "Alleen leden van het Quick Respons Team pakken vragen op en nemen besluiten. Meekijken kan altijd.",
  emptySelection: {
    title: "Hier staat nu niets",
    text: "Er zijn wel andere open vragen.",
    action: "Toon alle open vragen",
  },
  empty: {
    title: "Alle vragen zijn bekeken",
    text: "Er wacht niets op het Quick Respons Team. Nieuwe vragen verschijnen hier vanzelf.",
    action: "Bekijk alle vragen",
  },
};
