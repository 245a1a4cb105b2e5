import type { DecisionStore } from "#src/initiative/decision.store.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { LeftBehind } from "./agenda-input.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import { movingOn } from "./not-reached.ts";
import { isOpenAction } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import { outcomesOf } from "./outcome.store.ts";

export interface LeftBehindDeps {
  readonly outcomes: Pick<OutcomeStore, "list" | "count">;
  readonly decisions: Pick<DecisionStore, "inMoment">;
  readonly people: Pick<PersonStore, "get" | "list">;
  readonly partners: Pick<PartnerStore, "get">;
}

/** What an agenda begins with: the actions that are open, whenever they were agreed on, and what the moment before left. */
export async function leftBehind(deps: LeftBehindDeps, before: DeliveryMoment | null): Promise<LeftBehind> {
  const [openActions, presenter] = await Promise.all([readOpenActions(deps), networkLead(deps)]);
  if (before === null) return { openActions, decisions: 0, presenter, items: [] };
  const [outcomes, taken] = await Promise.all([
    outcomesOf(deps.outcomes, before.id),
    deps.decisions.inMoment(MomentId.parse(before.id)),
  ]);
  const inWords = outcomes.filter(({ kind, withdrawn }) => kind === "decision" && withdrawn === null);
  const onInitiatives = taken.filter(({ undone }) => undone === null);
  return {
    openActions,
    decisions: inWords.length + onInitiatives.length,
    presenter,
    items: movingOn(before, { outcomes, decisions: taken }),
  };
}

/** More than a note holds. */
const mostActions = 100;

async function readOpenActions(deps: LeftBehindDeps): Promise<LeftBehind["openActions"]> {
  const [count, { items }] = await Promise.all([
    deps.outcomes.count({ open: "yes" }),
    deps.outcomes.list({ where: { open: "yes" }, order: "due", direction: "ascending", limit: mostActions }),
  ]);
  const first = await Promise.all(
    items
      .map(({ value }) => value)
      .filter(isOpenAction)
      .map(async ({ text, who, due }) => ({ text, who: await nameOf(deps, who), due })),
  );
  return { count, first };
}

async function nameOf({ people, partners }: LeftBehindDeps, who: Responsible): Promise<string | null> {
  switch (who.kind) {
    case "person":
      return (await people.get(who.person))?.value.name ?? null;
    case "partner":
      return (await standingPartner(partners, who.partner))?.name ?? null;
    case "words":
      return who.words;
  }
}

/** Null where there is none, or more than one. */
async function networkLead({ people }: LeftBehindDeps): Promise<PersonId | null> {
  const { items } = await people.list({
    where: { networkLead: "yes" },
    order: "name",
    direction: "ascending",
    limit: 2,
  });
  const [lead, another] = items;
  return lead && !another ? lead.value.id : null;
}
