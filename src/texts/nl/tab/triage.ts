export const triage = {
  title: "Triage",
  lead: "De oudste vraag staat bovenaan",
  pickUpBy: (day: string): string => `Oppakken uiterlijk ${day}`,
  decideBy: (day: string): string => `Besluit uiterlijk ${day}`,
  late: "Te laat",
  nobody: "Nog niet opgepakt",
  /** Follows the number of days since the question was asked. */
  daysOld: (days: number): string => {
    if (days === 0) return "Vandaag";
    return days === 1 ? "dag" : "dagen";
  },
  handledBy: (person: string): string => `Opgepakt door ${person}`,
  only: "Alleen leden van het Quick Respons Team pakken vragen op en nemen besluiten. Meekijken kan altijd.",
  empty: {
    title: "Alle vragen zijn bekeken",
    text: "Er wacht niets op het Quick Respons Team. Nieuwe vragen verschijnen hier vanzelf.",
    action: "Bekijk alle vragen",
  },
};
