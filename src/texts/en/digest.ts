import type { digest as dutch } from "../nl/digest.ts";

export const digest: typeof dutch = {
  heading: "Good morning, QRT",
  summary: (open) => `Overview: ${questions(open)} open`,
  speak: (open, overdue) =>
    overdue === 0
      ? `There are ${questions(open)} open.`
      : `There are ${questions(open)} open, ${overdue} of them late.`,
  intro: (open, day) => `${questions(open)} open on ${day}`,
  sections: {
    overdue: "Late",
    submitted: "Not picked up yet",
    in_triage: "In triage",
    waiting_for_asker: "Waiting for the asker",
  },
  until: (day) => `by ${day}`,
  analysis: (team, until) => `quick analysis by ${team}, ${until}`,
  since: (day) => `since ${day}`,
  more: (more) => `and ${more} more`,
  confidential: "confidential",
  board: "Open the triage list",
};

function questions(count: number): string {
  return count === 1 ? "1 question" : `${count} questions`;
}
