import type { triage as dutch } from "../../nl/tab/triage.ts";

export const triage: typeof dutch = {
  title: "Triage",
  leads: {
    due: "What is due first comes first",
    age: "The oldest question comes first",
    who: "By colleague, and first what nobody has yet",
  },
  select: "Which questions",
  selections: {
    all: (count) => `All (${count})`,
    mine: (count) => `Mine (${count})`,
    nobody: (count) => `Nobody's yet (${count})`,
  },
  sort: "Sort by",
  sorts: { due: "Due day", age: "Age", who: "Who" },
  walk: "Through the triage",
  toList: "Back to the triage",
  nextQuestion: "Next question",
  previousQuestion: "Previous question",
  place: (place, total) => `${place} of ${total}`,
  next: "next",
  previous: "previous",
  waitsFor: (asker) => `Waiting for an answer from ${asker}`,
  faster: (person) => `${person} was just before you and has this question now.`,
  pickUpBy: (day) => `Pick up by ${day}`,
  decideBy: (day) => `Decide by ${day}`,
  late: "Overdue",
  outside: "Looks like a question outside the alliance",
  nobody: "Not picked up yet",
  daysOld: (days) => {
    if (days === 0) return "Today";
    return days === 1 ? "day" : "days";
  },
  handledBy: (person) => `Picked up by ${person}`,
  only: "Only members of the Quick Respons Team pick up questions and decide. Everybody may look.",
  emptySelection: {
    title: "There is nothing here now",
    text: "There are other open questions.",
    action: "Show all open questions",
  },
  empty: {
    title: "All questions have been looked at",
    text: "Nothing is waiting for the Quick Respons Team. New questions appear here by themselves.",
    action: "Look at all questions",
  },
};
