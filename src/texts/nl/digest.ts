/** The QRT's morning overview. */
export const digest = {
  heading: "Goedemorgen, QRT",
  summary: (open: number): string => `Overzicht: ${questions(open)} open`,
  speak: (open: number, overdue: number): string =>
    overdue === 0
      ? `Er staan ${questions(open)} open.`
      : `Er staan ${questions(open)} open, waarvan ${overdue} te laat.`,
  intro: (open: number, day: string): string => `${questions(open)} open op ${day}`,
  sections: {
    overdue: "Te laat",
    submitted: "Nog niet opgepakt",
    in_triage: "In triage",
    waiting_for_asker: "Wacht op de vraagsteller",
  },
  until: (day: string): string => `uiterlijk ${day}`,
  analysis: (team: string, until: string): string => `snelle analyse door ${team}, ${until}`,
  since: (day: string): string => `sinds ${day}`,
  more: (questions: number): string => `en nog ${questions}`,
  confidential: "vertrouwelijk",
  board: "Open de triagelijst",
};

function questions(count: number): string {
  return count === 1 ? "1 vraag" : `${count} vragen`;
}
