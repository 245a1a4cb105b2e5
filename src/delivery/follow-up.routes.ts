import { commandKey } from "#src/kernel/command.ts";
import { ok } from "#src/kernel/result.ts";
import { pageAsked, route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { ActionsShownDeps } from "./actions.presenter.ts";
import { actionsShown, proposalsShown } from "./actions.presenter.ts";
import { settledActions } from "./actions-settled.presenter.ts";
import type { AgendaProposal } from "./agenda-proposal.ts";
import type { DecisionLogDeps } from "./decision-log.presenter.ts";
import { decisionLog } from "./decision-log.presenter.ts";
import {
  listActions,
  listAgendaProposals,
  listDecisions,
  proposeAgendaItem,
  settleActionAct,
  withdrawAgendaProposal,
} from "./follow-up.contract.ts";
import type { Outcome } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import type { ProposeItemDeps } from "./propose-item.usecase.ts";
import { proposeItem, withdrawProposal } from "./propose-item.usecase.ts";
import type { ActionDeps } from "./settle-action.usecase.ts";
import { settleAction } from "./settle-action.usecase.ts";

export type FollowUpDeps = ActionDeps &
  ActionsShownDeps &
  ProposeItemDeps &
  DecisionLogDeps & { readonly outcomes: OutcomeStore };

/** What moments leave behind, and what partners bring in for the next one. */
export function followUpRoutes(deps: FollowUpDeps) {
  return [
    route(listActions, async (person: Person, { query: { whose, state, ...asked } }) => {
      if (whose === "our_organisation" && person.organisation === null) return ok({ items: [], next: null });
      const doer = doerAmong(person, whose);
      const { items, next } =
        state === "settled"
          ? await settledActions(deps, { doer, ...asked })
          : await openActions(deps, { doer, ...pageAsked(asked) });
      return ok({ items: await actionsShown(deps, actorOf(person), items), next });
    }),
    route(settleActionAct, async (person: Person, { params: { id: action }, body: { nonce, how } }) => {
      const actor = actorOf(person);
      const key = commandKey(person.id, "action.settle", nonce, { action, how });
      const settled = await settleAction(deps, actor, { key, action, how });
      return settled.ok ? ok(await oneShown(deps, person, settled.value.value)) : settled;
    }),
    route(listDecisions, async (_person: Person, { query }) => ok(await decisionLog(deps, query))),
    route(listAgendaProposals, async (person: Person, { query }) => {
      const page = await deps.agendaProposals.list({
        where: { stage: "waiting" },
        order: "at",
        direction: "ascending",
        ...pageAsked(query),
      });
      const values = page.items.map(({ value }) => value);
      return ok({ items: await proposalsShown(deps, actorOf(person), values), next: page.next });
    }),
    route(proposeAgendaItem, async (person: Person, { body: { nonce, ...proposal } }) => {
      const key = commandKey(person.id, "agenda.propose", nonce, proposal);
      const proposed = await proposeItem(deps, actorOf(person), { key, ...proposal });
      return proposed.ok ? ok(await proposalShown(deps, person, proposed.value.value)) : proposed;
    }),
    route(withdrawAgendaProposal, async (person: Person, { params: { id: proposal }, body: { nonce } }) => {
      const key = commandKey(person.id, "proposal.withdraw", nonce, { proposal });
      const withdrawn = await withdrawProposal(deps, actorOf(person), { key, proposal });
      return withdrawn.ok ? ok(await proposalShown(deps, person, withdrawn.value.value)) : withdrawn;
    }),
  ];
}

async function openActions(
  { outcomes }: Pick<FollowUpDeps, "outcomes">,
  { doer, ...paged }: { readonly doer: string | null } & ReturnType<typeof pageAsked>,
) {
  const where = doer === null ? { open: "yes" } : { openFor: doer };
  const { items, next } = await outcomes.list({ where, order: "due", direction: "ascending", ...paged });
  return { items: items.map(({ value }) => value), next };
}

/** Null for everybody. */
function doerAmong({ id, organisation }: Person, whose: "mine" | "our_organisation" | "all"): string | null {
  switch (whose) {
    case "mine":
      return id;
    case "our_organisation":
      return organisation;
    case "all":
      return null;
  }
}

async function oneShown(deps: ActionsShownDeps, person: Person, action: Outcome) {
  const [shown] = await actionsShown(deps, actorOf(person), [action]);
  if (!shown) throw new Error("only actions are settled");
  return shown;
}

async function proposalShown(deps: ActionsShownDeps, person: Person, proposal: AgendaProposal) {
  const [shown] = await proposalsShown(deps, actorOf(person), [proposal]);
  if (!shown) throw new Error("a proposal that is not shown");
  return shown;
}
