import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { AgendaItem } from "./agenda-item.ts";
import { AgendaItemId } from "./agenda-item.ts";
import type {
  AgendaEmpty,
  AgendaFull,
  ItemEdit,
  ItemHasOutcomes,
  ItemPresented,
  PublishedAlready,
  WrittenMeanwhile,
} from "./agenda-steps.ts";
import { inOrder, withEdited, withItems, withPostponed, withReleased, withoutItem } from "./agenda-steps.ts";
import type { UnknownPerson } from "./arrange-moment.usecase.ts";
import { checkedPeople } from "./arrange-moment.usecase.ts";
import type { ChangeMomentDeps, MomentCommand, MomentRefusal } from "./change-moment.usecase.ts";
import { changeMoment } from "./change-moment.usecase.ts";
import type { DeliveryMoment, UnknownItem } from "./delivery-moment.ts";
import { placed } from "./make-agenda.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import { outcomesOf } from "./outcome.store.ts";

export interface PrepareAgendaDeps extends ChangeMomentDeps {
  readonly people: Pick<PersonStore, "get">;
}

type Prepared<Refusal = never> = Promise<Result<Versioned<DeliveryMoment>, MomentRefusal | Refusal>>;
interface AboutItem extends MomentCommand {
  readonly item: AgendaItemId;
}

/** The kernteam wants everybody to know it, so that they can prepare: told once, whatever changes after. */
export function publishAgenda(
  deps: ChangeMomentDeps,
  actor: Actor,
  command: MomentCommand,
): Prepared<AgendaEmpty | PublishedAlready> {
  return changeMoment(deps, actor, {
    act: "agenda.publish",
    command,
    step: (moment, at) => {
      if (moment.published !== null) return refuse({ code: "published_already" });
      if (moment.agenda.length === 0) return refuse({ code: "agenda_empty" });
      return ok({ moment: { ...moment, published: { by: actor.person, at } }, events: [{ type: "agenda_published" }] });
    },
  });
}

export interface AddItem extends MomentCommand {
  readonly title: string;
  readonly note: string;
  readonly minutes: number;
  readonly presenter: PersonId | null;
  readonly initiative: InitiativeId | null;
}

export function addItem(deps: PrepareAgendaDeps, actor: Actor, command: AddItem): Prepared<AgendaFull | UnknownPerson> {
  return changeMoment(deps, actor, {
    act: "agenda.add",
    command,
    step: async (moment) => {
      const known = await checkedPeople(deps.people, command.presenter === null ? [] : [command.presenter]);
      if (!known.ok) return known;
      const item = itemOf(command);
      const fits = withItems(moment, [item]);
      if (!fits.ok) return fits;
      const agenda = [...placed(moment.agenda, [item])];
      return ok({ moment: { ...moment, agenda }, events: [{ type: "agenda_item_added", item: item.id }] });
    },
  });
}

export interface EditItem extends MomentCommand, ItemEdit {}

export function editItem(
  deps: PrepareAgendaDeps,
  actor: Actor,
  command: EditItem,
): Prepared<UnknownItem | WrittenMeanwhile | UnknownPerson> {
  const { item, presenter } = command;
  return changeMoment(deps, actor, {
    act: "agenda.edit",
    command,
    within: ({ agenda }) => ({ presenters: agenda.filter(({ id }) => id === item).map((one) => one.presenter) }),
    step: async (moment) => {
      const known = await checkedPeople(deps.people, presenter === null ? [] : [presenter]);
      if (!known.ok) return known;
      const agenda = withEdited(moment, command, actor.person);
      if (!agenda.ok) return agenda;
      return ok({ moment: { ...moment, agenda: [...agenda.value] }, events: [{ type: "agenda_item_edited", item }] });
    },
  });
}

export interface OrderAgenda extends MomentCommand {
  readonly items: readonly AgendaItemId[];
}

export function orderAgenda(deps: ChangeMomentDeps, actor: Actor, command: OrderAgenda): Prepared {
  return changeMoment(deps, actor, {
    act: "agenda.order",
    command,
    step: (moment) =>
      ok({
        moment: { ...moment, agenda: [...inOrder(moment, command.items)] },
        events: [{ type: "agenda_ordered" }],
      }),
  });
}

/** Takes it off. One that is being presented, or of which something stands in the minutes, stays. */
export function removeItem(
  deps: ChangeMomentDeps & { readonly outcomes: Pick<OutcomeStore, "list"> },
  actor: Actor,
  command: AboutItem,
): Prepared<UnknownItem | ItemPresented | ItemHasOutcomes> {
  const { item } = command;
  return changeMoment(deps, actor, {
    act: "agenda.remove",
    command,
    step: async (moment) => {
      const without = withoutItem(moment, item);
      if (!without.ok) return without;
      const said = await outcomesOf(deps.outcomes, moment.id);
      if (said.some((outcome) => outcome.item === item)) return refuse({ code: "item_has_outcomes" });
      const { agenda, source } = without.value;
      const dismissed = source === null ? moment.dismissed : [...moment.dismissed, source];
      return ok({
        moment: { ...moment, agenda: [...agenda], dismissed },
        events: [{ type: "agenda_item_removed", item }],
      });
    },
  });
}

export interface PostponeItem extends AboutItem {
  /** False brings it back to this agenda. */
  readonly postponed: boolean;
}

/** Leaves it for the next time: the next agenda takes it over. */
export function postponeItem(
  deps: ChangeMomentDeps,
  actor: Actor,
  command: PostponeItem,
): Prepared<UnknownItem | ItemPresented> {
  const { item, postponed } = command;
  return changeMoment(deps, actor, {
    act: "agenda.postpone",
    command,
    step: (moment) => {
      const agenda = withPostponed(moment, item, postponed);
      if (!agenda.ok) return agenda;
      return ok({
        moment: { ...moment, agenda: [...agenda.value] },
        events: [{ type: "agenda_item_postponed", item, postponed }],
      });
    },
  });
}

export interface ReleaseItem extends AboutItem {
  readonly released: boolean;
}

/** Lets what came of it be read outside the alliance, or not any more. */
export function releaseItem(deps: ChangeMomentDeps, actor: Actor, command: ReleaseItem): Prepared<UnknownItem> {
  const { item, released } = command;
  return changeMoment(deps, actor, {
    act: "agenda.release",
    command,
    step: (moment) => {
      const agenda = withReleased(moment, item, released);
      if (!agenda.ok) return agenda;
      return ok({
        moment: { ...moment, agenda: [...agenda.value] },
        events: [{ type: "agenda_item_released", item, released }],
      });
    },
  });
}

/** The intention to add names the item, so that what is sent twice is added once. */
function itemOf({ key, title, note, minutes, presenter, initiative }: AddItem): AgendaItem {
  return {
    id: AgendaItemId.parse(`itm_${key.key.slice(0, 16)}`),
    kind: "own",
    title,
    note,
    initiative,
    minutes,
    presenter,
    source: null,
    edition: 1,
    editedBy: null,
    postponed: false,
    released: false,
  };
}
