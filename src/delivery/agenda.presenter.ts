import { decisionsShown } from "#src/initiative/decision.presenter.ts";
import type { DecisionTaken } from "#src/initiative/decision.ts";
import { responsibleShown } from "#src/initiative/initiative.presenter.ts";
import type { InitiativeStore } from "#src/initiative/initiative.store.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import type { Names } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { Language } from "#src/profile/profile.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { AgendaItemShown, OutcomeShown } from "./delivery-moment.contract.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import type { DeliveryWordsIn } from "./delivery-words.ts";
import { itemAbilities } from "./delivery.policy.ts";
import type { MadeTitles } from "./made-title.ts";
import { madeTitleOf } from "./made-title.ts";
import { proposalOf } from "./make-agenda.ts";
import { isMinuted } from "./minutes.ts";
import { obstacleNamed } from "./obstacle-named.presenter.ts";
import type { Outcome } from "./outcome.ts";

export interface AgendaShownDeps {
  readonly names: Names;
  readonly initiatives: Pick<InitiativeStore, "get">;
}

interface AgendaDeps extends AgendaShownDeps {
  readonly wordsIn: DeliveryWordsIn;
}

interface Held {
  readonly moment: DeliveryMoment;
  readonly outcomes: readonly Outcome[];
  readonly decisions: readonly DecisionTaken[];
}

export function agendaShown(
  { names, initiatives, wordsIn }: AgendaDeps,
  actor: Actor,
  { moment, outcomes, decisions }: Held,
): Promise<AgendaItemShown[]> {
  const written = titlesOf(wordsIn);
  return Promise.all(
    moment.agenda.map(async (item) => ({
      ...(await itemShown({ names, initiatives }, item)),
      made: madeTitleOf(item, written),
      presented: isMinuted(moment) && moment.presented.includes(item.id),
      outcomes: await outcomesShown(
        { names, initiatives },
        outcomes.filter((outcome) => outcome.item === item.id && outcome.withdrawn === null),
      ),
      decisions: await decisionsShown(
        names,
        decisions.filter((taken) => taken.moment.item === item.id && taken.undone === null),
      ),
      may: [...itemAbilities(actor, moment, item)],
    })),
  );
}

export function outcomesShown(
  { names, initiatives }: AgendaShownDeps,
  outcomes: readonly Outcome[],
): Promise<OutcomeShown[]> {
  return Promise.all(
    outcomes.map(async (outcome) => {
      const { id, item, kind, initiative, text, by, at, edition, editedBy } = outcome;
      return {
        id,
        item,
        kind,
        initiative,
        text,
        obstacle: await obstacleNamed(initiatives, outcome),
        by: await names.person(by),
        at,
        edition,
        editedBy: editedBy && (await names.person(editedBy)),
        ...(await agreedOn(outcome, names)),
      };
    }),
  );
}

async function agreedOn(outcome: Outcome, names: Names): Promise<Pick<OutcomeShown, "who" | "due" | "settled">> {
  if (outcome.kind !== "action") return { who: null, due: null, settled: null };
  const { who, due, settled } = outcome;
  return {
    who: await responsibleShown(who, names),
    due,
    settled: settled && { how: settled.how, by: await names.person(settled.by), at: settled.at },
  };
}

async function itemShown({ names, initiatives }: AgendaShownDeps, item: AgendaItem) {
  const { id, kind, title, note, initiative, minutes, presenter, edition, editedBy, postponed, released } = item;
  return {
    id,
    kind,
    title,
    note,
    initiative: initiative && (await initiativeNamed(initiatives, initiative)),
    proposal: proposalOf(item),
    minutes,
    presenter: presenter && (await names.person(presenter)),
    edition,
    editedBy: editedBy && (await names.person(editedBy)),
    postponed,
    released,
  };
}

/** As an agenda would have made them, in every language. */
export function titlesOf(wordsIn: DeliveryWordsIn): readonly MadeTitles[] {
  return Language.options.map((language) => wordsIn(language).agenda);
}

/** Null for one that was undone since. */
export async function initiativeNamed(initiatives: AgendaShownDeps["initiatives"], id: InitiativeId) {
  const found = await initiatives.get(id);
  return found && isLiving(found.value) ? { id, title: found.value.title } : null;
}
