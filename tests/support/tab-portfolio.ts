import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import type { InitiativeDetail } from "#src/initiative/initiative-detail.contract.ts";
import { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { questionLanes } from "#src/question/question-lanes.ts";
import type { TabAlliance } from "./tab-alliance.ts";

/** The portfolio as the server would tell it of a scripted alliance, before anything is narrowed. */
export function portfolioOf({ initiatives, questions }: TabAlliance): PortfolioOverview {
  const cards = initiatives.map(cardOf);
  return PortfolioOverview.parse({
    initiatives: cards,
    total: cards.length,
    questions: questionLanes.map((lane) => {
      const inLane = questions.filter((question) => laneOf(question) === lane);
      return {
        lane,
        total: inLane.length,
        items: inLane.map(({ id, number, title, stage, theme, sdgs, askedAt, due }) => ({
          ...{ id, number, title, stage, theme, sdgs, askedAt, due },
          organisation: null,
        })),
      };
    }),
    attention: attentionReasons.map((why) => ({
      why,
      count: cards.filter(({ attention }) => attention.some((reason) => reason.why === why)).length,
    })),
    changed: { moment: null, from: null, changes: [] },
  });
}

function cardOf({ obstacles, updates, owner, phases, ...initiative }: InitiativeDetail) {
  const { id, rev, title, summary, phase, since, theme, sdgs, processOwner } = initiative;
  const { participation, gate, end, attention, ways, may } = initiative;
  const [latest] = updates;
  return {
    ...{ id, rev, title, summary, phase, since, theme, sdgs, processOwner, participation, gate, end, attention, ways },
    may,
    phases: phases.map((begun) => ({ phase: begun.phase, since: begun.since })),
    problemOwner: owner,
    owningPartners: { process: null, problem: null },
    latest: latest ? { state: latest.state, at: latest.at } : null,
    openObstacles: obstacles.filter(({ removed }) => removed === null).length,
  };
}

function laneOf({ stage, route }: TabAlliance["questions"][number]): string | null {
  if (stage === "submitted" || stage === "in_triage" || stage === "waiting_for_asker") return "in_triage";
  return stage === "decided" ? route : null;
}
