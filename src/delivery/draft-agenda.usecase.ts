import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { InitiativeNewsStore, InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import { dayOf } from "#src/kernel/time.ts";
import { allPages } from "#src/kernel/pages.ts";
import type { Actor } from "#src/people/person.ts";
import type { AgendaInput, AgendaWords, InitiativeForAgenda } from "./agenda-input.ts";
import type { AgendaProposalStore } from "./agenda-proposal.store.ts";
import type { ChangeMomentDeps, MomentCommand, MomentRefusal } from "./change-moment.usecase.ts";
import { changeMoment } from "./change-moment.usecase.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { allMoments } from "./delivery-moment.store.ts";
import type { LeftBehindDeps } from "./left-behind.usecase.ts";
import { leftBehind } from "./left-behind.usecase.ts";
import { agendaMadeOf, placed } from "./make-agenda.ts";
import { portfolioForAgenda } from "./portfolio-for-agenda.ts";
import { beginOf, previousBy } from "./when-held.ts";

export interface DraftAgendaDeps extends ChangeMomentDeps, LeftBehindDeps {
  readonly agendaProposals: Pick<AgendaProposalStore, "get" | "list">;
  readonly initiatives: Pick<InitiativeStore, "list">;
  readonly initiativeNews: InitiativeNewsStore;
  readonly agendaWords: AgendaWords;
}

/** Makes the agenda from the portfolio, or brings it up to date: what people wrote on it stays. */
export function draftAgenda(
  deps: DraftAgendaDeps,
  actor: Actor,
  command: MomentCommand,
): Promise<Result<Versioned<DeliveryMoment>, MomentRefusal>> {
  return changeMoment(deps, actor, {
    act: "agenda.draft",
    command,
    step: async (moment) => {
      const { standing, added } = agendaMadeOf(await inputFor(deps, moment), moment, deps.agendaWords);
      const agenda = [...placed(standing, added)];
      return ok({ moment: { ...moment, agenda }, events: [{ type: "agenda_drafted", added: added.length }] });
    },
  });
}

async function inputFor(deps: DraftAgendaDeps, moment: DeliveryMoment): Promise<AgendaInput> {
  const before = await momentBefore(deps, moment);
  const [portfolio, left, proposals] = await Promise.all([
    readPortfolio(deps, before, moment),
    leftBehind(deps, before),
    deps.agendaProposals.list({
      where: { stage: "waiting" },
      order: "at",
      direction: "ascending",
      limit: mostProposals,
    }),
  ]);
  return { portfolio, left, proposals: proposals.items.map(({ value }) => value) };
}

/** More than one agenda can hold. */
const mostProposals = 100;

async function momentBefore(
  { deliveryMoments }: DraftAgendaDeps,
  moment: DeliveryMoment,
): Promise<DeliveryMoment | null> {
  const begin = beginOf(moment);
  if (begin === null) return null;
  const others = (await allMoments(deliveryMoments)).map(({ value }) => value).filter(({ id }) => id !== moment.id);
  return previousBy(others, begin);
}

async function readPortfolio(
  deps: DraftAgendaDeps,
  before: DeliveryMoment | null,
  { day }: DeliveryMoment,
): Promise<readonly InitiativeForAgenda[]> {
  // What it decided belongs to what came since.
  const since = before && beginOf(before);
  const [initiatives, news] = await Promise.all([
    livingInitiatives(deps),
    since === null ? [] : deps.initiativeNews.since(since),
  ]);
  return portfolioForAgenda(initiatives, news, { since, today: dayOf(deps.clock.now()), on: day });
}

const pageful = 100;

async function livingInitiatives({ initiatives }: DraftAgendaDeps): Promise<readonly LivingInitiative[]> {
  const all = await allPages((on) =>
    initiatives.list({ where: {}, order: "bornAt", direction: "ascending", limit: pageful, ...on }),
  );
  return all.map(({ value }) => value).filter(isLiving);
}
