import type { z } from "zod";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { InitiativeCard, PortfolioOverview, QuestionCard } from "#src/portfolio/portfolio-overview.contract.ts";
import type { QuestionLane } from "#src/question/question-lanes.ts";
import { questionLanes } from "#src/question/question-lanes.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Told extends Omit<Partial<z.input<typeof InitiativeCard>>, "id" | "participation"> {
  readonly partners?: readonly Named[];
}

/** An initiative as the server tells it on a card; what a test leaves out is as plain as can be. */
export function cardOf(key: string, { partners = [], ...told }: Told = {}): InitiativeCard {
  return InitiativeCard.parse({
    id: `ini_${key}`,
    rev: 1,
    title: key,
    summary: "",
    phase: "kraamkamer",
    since: "2026-10-01",
    phases: [],
    theme: "brede-duurzaamheid",
    sdgs: [],
    processOwner: null,
    problemOwner: null,
    owningPartners: { process: null, problem: null },
    participation: partners.map((partner) => ({ ...partner, brings: "", since: "2026-10-01" })),
    gate: null,
    end: null,
    latest: null,
    openObstacles: 0,
    attention: [],
    ways: ["project", "stopped"],
    may: [],
    ...told,
  });
}

interface LaneAnd {
  readonly lane: QuestionLane;
  readonly card: QuestionCard;
}

/** A question as the server tells it before the initiatives. */
export function questionOf(key: string, lane: QuestionLane, told: Partial<z.input<typeof QuestionCard>> = {}): LaneAnd {
  const card = QuestionCard.parse({
    id: `qst_${key}`,
    number: null,
    title: key,
    stage: lane === "in_triage" ? "in_triage" : "decided",
    theme: null,
    sdgs: [],
    organisation: null,
    askedAt: "2026-10-01T08:00:00.000Z",
    due: null,
    ...told,
  });
  return { lane, card };
}

export function overviewOf(
  initiatives: readonly InitiativeCard[],
  questions: readonly LaneAnd[] = [],
): PortfolioOverview {
  return PortfolioOverview.parse({
    initiatives,
    total: initiatives.length,
    questions: questionLanes.map((lane) => {
      const items = questions.filter((question) => question.lane === lane).map(({ card }) => card);
      return { lane, total: items.length, items };
    }),
    attention: attentionReasons.map((why) => ({ why, count: 0 })),
    changed: { moment: null, from: null, changes: [] },
  });
}
