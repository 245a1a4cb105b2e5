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
  walkAnswer: 500,
  problemOwner: 200,
  solution: 1000,
  forWhom: 300,
  refusal: 1000,
} as const;
