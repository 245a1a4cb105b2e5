/**
 * The most that the server accepts, in characters. The schemas that say so stay out of the bundle; a test holds these
 * numbers against them.
 */
export const limits = {
  title: 120,
  text: 4000,
  contribution: 4000,
  note: 2000,
  askBack: 1000,
  call: 1000,
  offer: 500,
  people: 300,
  result: 2000,
  address: 500,
  documentLink: 2000,
  walkAnswer: 500,
  problemOwner: 200,
  solution: 1000,
  forWhom: 300,
  refusal: 1000,
  viewName: 80,
  where: 120,
  source: 300,
  otherName: 100,
  searchWord: 60,
  example: 500,
  agendaTitle: 200,
  agendaText: 2000,
  outcome: 2000,
  decisionNote: 1000,
  obstacleCleared: 1000,
  gateName: 120,
  reopening: 500,
  brings: 500,
  stopReason: 1000,
  handedOverTo: 200,
  obstacle: 1000,
  updatePart: 1000,
} as const;

/** The most minutes that an item of an agenda may take. */
export const mostMinutes = 480;

/** The most lines that the server accepts, where each line is one of a list. */
export const mostLines = { sources: 10, alsoKnownAs: 30, searchWords: 80, examples: 60 } as const;
