import type { InitiativeShownDeps } from "#src/initiative/initiative.presenter.ts";
import { initiativesShown } from "#src/initiative/initiative.presenter.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import { phases } from "#src/initiative/phases.ts";
import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import { countVisible } from "#src/question/count-questions.presenter.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { getPortfolio } from "./portfolio.contract.ts";

export interface PortfolioDeps extends InitiativeShownDeps {
  readonly initiatives: Pick<InitiativeStore, "list" | "count">;
  readonly questions: Pick<QuestionStore, "get" | "list" | "countFound">;
}

type InTheme = { readonly theme?: ThemeKey };

/** More cards than this nobody reads on one board; the total tells how many there are. */
const mostInColumn = 200;

export function portfolioRoute(deps: PortfolioDeps) {
  return route(getPortfolio, async (person: Person, { query: { theme } }) => {
    const actor = actorOf(person);
    const within: InTheme = theme === undefined ? {} : { theme };
    const [columns, submitted, inTriage, waitingForAsker] = await Promise.all([
      Promise.all(phases.map((phase) => columnOf(deps, actor, { phase, ...within }))),
      countVisible(deps.questions, actor, { stage: "submitted", ...within }),
      countVisible(deps.questions, actor, { stage: "in_triage", ...within }),
      countVisible(deps.questions, actor, { stage: "waiting_for_asker", ...within }),
    ]);
    return ok({ columns, questions: { submitted, in_triage: inTriage, waiting_for_asker: waitingForAsker } });
  });
}

/** Newest first. */
async function columnOf(deps: PortfolioDeps, actor: Actor, where: InTheme & { readonly phase: InitiativePhase }) {
  const [page, total] = await Promise.all([
    deps.initiatives.list({ where, order: "bornAt", direction: "descending", limit: mostInColumn }),
    deps.initiatives.count(where),
  ]);
  const values = page.items.map(({ value }) => value).filter(isLiving);
  return { phase: where.phase, initiatives: await initiativesShown(deps, actor, values), total };
}
