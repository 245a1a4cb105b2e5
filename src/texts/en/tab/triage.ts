import type { triage as dutch } from "../../nl/tab/triage.ts";

export const triage: typeof dutch = {
  title: "Triage",
  lead: "The oldest question comes first",
  pickUpBy: (day) => `Pick up by ${day}`,
  decideBy: (day) => `Decide by ${day}`,
  late: "Overdue",
  nobody: "Not picked up yet",
  daysOld: (days) => {
    if (days === 0) return "Today";
    return days === 1 ? "day" : "days";
  },
  handledBy: (person) => `Picked up by ${person}`,
  only: "Only members of the Quick Respons Team pick up questions and decide. Everybody may look.",
  empty: {
    title: "All questions have been looked at",
    text: "Nothing is waiting for the Quick Respons Team. New questions appear here by themselves.",
    action: "Look at all questions",
  },
};
