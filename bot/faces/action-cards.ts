import type { Action, Outcome } from "#src/delivery/outcome.ts";
import { isOpenAction } from "#src/delivery/outcome.ts";
import type { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { Person } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card } from "../cards/card.ts";
import { pageOfMoment } from "../cards/pages.ts";
import type { ActionRow, ActionsShown } from "../delivery/actions.card.ts";
import { actionsCard } from "../delivery/actions.card.ts";
import type { BotDeps } from "../deps.ts";
import { responsibleNamed } from "./named.ts";
import type { Showing } from "./question-cards.ts";
import { contextOf } from "./question-cards.ts";

export type ActionCardDeps = Pick<
  BotDeps,
  "outcomes" | "deliveryMoments" | "people" | "partners" | "profile" | "clock" | "newNonce" | "linkTo"
>;

const mostShown = 8;

interface Reading {
  readonly person: Person;
  readonly isForTwo: boolean;
}

/** All that somebody has to do: their own first, then what their organisation agreed to. */
export async function ownActionsCard(
  deps: ActionCardDeps,
  { person, isForTwo }: Reading,
  showing: Showing,
): Promise<Card> {
  const open = await openActionsOf(deps, person);
  const actions = open.slice(0, mostShown);
  const { actionCards: words } = showing.texts;
  return actionsCard(
    {
      ...(await shownTo(deps, { person, actions, texts: showing.texts })),
      title: isForTwo ? words.mine : words.mineOf(person.name),
      sharedBy: isForTwo ? null : person.name,
      told: null,
      others: open.length - actions.length,
      minutes: null,
    },
    contextOf(deps, showing),
  );
}

/** An action that was just settled, or opened again, so that a slip can be taken back; below it what is still to be done. */
export async function settledActionCard(
  deps: ActionCardDeps,
  { person, action }: { readonly person: Person; readonly action: Versioned<Action> },
  showing: Showing,
): Promise<Card> {
  const open = (await openActionsOf(deps, person)).filter(({ value }) => value.id !== action.value.id);
  const actions = [action, ...open];
  return toldActionsCard(
    deps,
    { title: showing.texts.actionCards.mine, told: null, actions, moment: null },
    { ...showing, person },
  );
}

export interface ActionsTold {
  readonly title: string;
  readonly told: string | null;
  readonly actions: readonly Versioned<Action>[];
  /** Where they were all agreed on in one. */
  readonly moment: DeliveryMomentId | null;
}

/** Certain actions, for one person, with why they are shown. */
export async function toldActionsCard(
  deps: ActionCardDeps,
  { title, told, actions, moment }: ActionsTold,
  { person, ...showing }: Showing & { readonly person: Person },
): Promise<Card> {
  const shown = actions.slice(0, mostShown);
  return actionsCard(
    {
      ...(await shownTo(deps, { person, actions: shown, texts: showing.texts })),
      title,
      sharedBy: null,
      told,
      others: actions.length - shown.length,
      minutes: moment === null ? null : deps.linkTo(`${pageOfMoment(moment)}/minutes`),
    },
    contextOf(deps, showing),
  );
}

async function shownTo(
  deps: ActionCardDeps,
  {
    person,
    actions,
    texts,
  }: { readonly person: Person; readonly actions: readonly Versioned<Action>[]; readonly texts: Texts },
): Promise<Pick<ActionsShown, "actions" | "today">> {
  const rows = await Promise.all(actions.map((action) => rowOf(deps, action, { person, texts })));
  return { actions: rows, today: dayOf(deps.clock.now()) };
}

async function rowOf(
  deps: ActionCardDeps,
  action: Versioned<Action>,
  { person, texts }: { readonly person: Person; readonly texts: Texts },
): Promise<ActionRow> {
  const { moment } = action.value;
  return {
    ...action,
    from: (await deps.deliveryMoments.get(moment))?.value.title ?? null,
    whose: await whoseOf(deps, action.value, { person, texts }),
  };
}

async function whoseOf(
  deps: ActionCardDeps,
  action: Action,
  { person, texts }: { readonly person: Person; readonly texts: Texts },
): Promise<string | null> {
  const { who } = action;
  if (who.kind === "person" && who.person === person.id) return null;
  const { passOn, doneBy } = texts.actionCards;
  const says = who.kind === "words" && isOpenAction(action) ? passOn : doneBy;
  return says(await responsibleNamed(deps, who, texts));
}

async function openActionsOf(
  { outcomes }: ActionCardDeps,
  { id, organisation }: Person,
): Promise<readonly Versioned<Action>[]> {
  const doers: readonly (Person["id"] | PartnerId)[] = organisation === null ? [id] : [id, organisation];
  return (await Promise.all(doers.map((openFor) => openOf(outcomes, openFor)))).flat();
}

/** More than anybody has; nothing counts them by who does them. */
const mostRead = 100;

async function openOf(outcomes: BotDeps["outcomes"], openFor: string): Promise<readonly Versioned<Action>[]> {
  const page = await outcomes.list({ where: { openFor }, order: "due", direction: "ascending", limit: mostRead });
  return page.items.filter(isVersionedAction);
}

function isVersionedAction(found: Versioned<Outcome>): found is Versioned<Action> {
  return isOpenAction(found.value);
}
