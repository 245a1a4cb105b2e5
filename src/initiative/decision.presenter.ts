import type { Names } from "#src/people/name.presenter.ts";
import type { DecisionTaken, InitiativeDecision } from "./decision.ts";
import type { DecisionShown } from "./initiative-detail.contract.ts";
import type { ResponsibleShown } from "./initiative.contract.ts";
import { responsibleShown } from "./initiative.presenter.ts";

/** Decisions by the names of today, in the order in which they came. */
export function decisionsShown(names: Names, decisions: readonly DecisionTaken[]): Promise<DecisionShown[]> {
  return Promise.all(
    decisions.map(async ({ id, initiative, title, moment, decision, note, by, at, undone }) => ({
      id,
      initiative: { id: initiative, title },
      moment: { id: moment.id, item: moment.item },
      decision,
      owner: await ownerIn(decision, names),
      note,
      by: await names.person(by),
      at,
      undone: undone && { by: await names.person(undone.by), at: undone.at },
    })),
  );
}

async function ownerIn(decision: InitiativeDecision, names: Names): Promise<ResponsibleShown | null> {
  if (decision.kind !== "change_owner") return null;
  const { owner } = decision;
  if (owner.of === "problem") return responsibleShown(owner.to, names);
  return owner.to && { kind: "person", ...(await names.person(owner.to)) };
}
