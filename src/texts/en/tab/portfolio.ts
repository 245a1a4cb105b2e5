import type { portfolio as dutch } from "../../nl/tab/portfolio.ts";

export const portfolio: typeof dutch = {
  title: "Portfolio",
  lead: (alliance) => `What the ${alliance} is working on`,
  onTheirWay: "Questions on their way",
  toTriage: "To triage",
  nextMoment: "Next delivery moment",
  noMoment: "No delivery moment has been planned yet.",
  toMoments: "All delivery moments",
  filter: "Choose a theme",
  allThemes: "All themes",
  since: (day) => `since ${day}`,
  processOwner: "Process owner",
  noProcessOwner: "Nobody yet",
  problemOwner: "Problem owner",
  noProblemOwner: "Nobody yet",
  partners: "Partners",
  handedOverTo: "Handed over to",
  stopReason: "Why it stopped",
  shown: (shown, total) => `${shown} of ${total} shown`,
  initiatives: (count) => (count === 1 ? "1 initiative" : `${count} initiatives`),
  emptyPhase: "No initiatives",
  empty: {
    title: "No initiatives yet",
    text: "An initiative is born when the Quick Respons Team sends a question to the kraamkamer.",
    action: "Look at the open questions",
  },
  emptyTheme: {
    title: "No initiatives in this theme yet",
    text: "Choose another theme, or see which questions are still open.",
    action: "Show all themes",
  },
};
