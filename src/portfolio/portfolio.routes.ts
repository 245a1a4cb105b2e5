import type { InitiativeShownDeps } from "#src/initiative/initiative.presenter.ts";
import { initiativesShown } from "#src/initiative/initiative.presenter.ts";
import type { InitiativePhase } from "#src/initiative/initiative.ts";
import { phases } from "#src/initiative/initiative.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { QuestionStage } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { getPortfolio } from "./portfolio.contract.ts";

export interface PortfolioDeps extends InitiativeShownDeps {
  readonly initiatives: Pick<InitiativeStore, "list" | "count">;
  readonly questions: Pick<QuestionStore, "get" | "count">;
}

type InTheme = { readonly theme?: ThemeKey };

/** More cards than this nobody reads on one board; the total tells how many there are. */
const mostInColumn = 200;

export function portfolioRoute(deps: PortfolioDeps) {
  return route(getPortfolio, async (_caller: unknown, { query: { theme } }) => {
    const within: InTheme = theme === undefined ? {} : { theme };
    const waiting = (stage: QuestionStage) => deps.questions.count({ stage, ...within });
    const [columns, submitted, inTriage, waitingForAsker] = await Promise.all([
      Promise.all(phases.map((phase) => columnOf(deps, phase, within))),
      waiting("submitted"),
      waiting("in_triage"),
      waiting("waiting_for_asker"),
    ]);
    return ok({ columns, questions: { submitted, in_triage: inTriage, waiting_for_asker: waitingForAsker } });
  });
}

/** Newest first. */
async function columnOf(deps: PortfolioDeps, phase: InitiativePhase, within: InTheme) {
  const where = { phase, ...within };
  const [page, total] = await Promise.all([
    deps.initiatives.list({ where, order: "bornAt", direction: "descending", limit: mostInColumn }),
    deps.initiatives.count(where),
  ]);
  const values = page.items.map(({ value }) => value);
  return { phase, initiatives: await initiativesShown(deps, values), total };
}
