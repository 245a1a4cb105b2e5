import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import type { InitiativePhase } from "#src/initiative/phases.ts";

/** The parts of the story of an initiative; each is also the place that a link leads to. */
export type SectionName = "lessons" | "updates" | "obstacles" | "decisions" | "partners" | "documents" | "timeline";

/**
 * What the page tells in which phase, in that order. What a kraamkamer brings forth and what a project runs by will stand
 * here with those phases.
 */
const sectionsOf: Readonly<Record<InitiativePhase, readonly SectionName[]>> = {
  kraamkamer: ["updates", "obstacles", "partners", "decisions", "documents", "timeline"],
  project: ["updates", "obstacles", "partners", "decisions", "documents", "timeline"],
  handed_over: ["lessons", "updates", "decisions", "partners", "documents", "obstacles", "timeline"],
  stopped: ["lessons", "updates", "decisions", "partners", "documents", "obstacles", "timeline"],
};

/** While it runs every part is there, for what is still to come; after that only what there is to tell. */
export function sectionsFor(initiative: InitiativeDetail): readonly SectionName[] {
  const sections = sectionsOf[initiative.phase];
  if (isRunning(initiative)) return sections;
  return sections.filter((name) => hasToTell(initiative, name) || isAddedTo(initiative, name));
}

/** How much there is of it; of obstacles only what is in the way still counts. */
export function countIn(initiative: InitiativeDetail, name: SectionName): number {
  switch (name) {
    case "lessons":
      return lessonsOf(initiative).length;
    case "updates":
      return initiative.updates.length;
    case "obstacles":
      return initiative.obstacles.filter(({ removed }) => removed === null).length;
    case "decisions":
      return initiative.decisions.length;
    case "partners":
      return initiative.participation.length;
    case "documents":
      return initiative.documents.length;
    case "timeline":
      return initiative.timeline.length;
  }
}

function hasToTell(initiative: InitiativeDetail, name: SectionName): boolean {
  return countIn(initiative, name) > 0 || (name === "obstacles" && initiative.obstacles.length > 0);
}

/** What its updates say that was learned, newest first. */
export function lessonsOf({ updates }: Pick<InitiativeDetail, "updates">) {
  return updates.filter(({ lesson }) => lesson !== "");
}

export function isRunning({ phase }: Pick<InitiativeDetail, "phase">): boolean {
  return phase === "kraamkamer" || phase === "project";
}

/** What an ended initiative can still get. */
function isAddedTo({ may }: InitiativeDetail, name: SectionName): boolean {
  return name === "documents" && may.includes("initiative.add-document");
}
