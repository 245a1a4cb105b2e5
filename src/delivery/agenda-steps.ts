import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { PersonId } from "#src/people/person.ts";
import type { AgendaItem, AgendaItemId } from "./agenda-item.ts";
import { agendaLimits } from "./agenda-item.ts";
import type { DeliveryMoment, UnknownItem } from "./delivery-moment.ts";
import { itemOn } from "./delivery-moment.ts";

type Agenda = readonly AgendaItem[];
type WithAgenda = Pick<DeliveryMoment, "agenda">;

export interface AgendaFull {
  readonly code: "agenda_full";
  readonly most: number;
}
/** Everybody is looking at it now. */
export interface ItemPresented {
  readonly code: "item_presented";
}
/** What came of it stands in the minutes. */
export interface ItemHasOutcomes {
  readonly code: "item_has_outcomes";
}
export interface AgendaEmpty {
  readonly code: "agenda_empty";
}
/** Everybody has been told of it, and is told once. */
export interface PublishedAlready {
  readonly code: "published_already";
}
/** The words were changed since they were read; they stand on the agenda as the other wrote them. */
export interface WrittenMeanwhile {
  readonly code: "written_meanwhile";
  readonly stands: string;
}

export function withItems({ agenda }: WithAgenda, added: readonly AgendaItem[]): Result<Agenda, AgendaFull> {
  if (agenda.length + added.length > agendaLimits.items) {
    return refuse({ code: "agenda_full", most: agendaLimits.items });
  }
  return ok([...agenda, ...added]);
}

export interface ItemEdit {
  readonly item: AgendaItemId;
  /** The edition that was read. */
  readonly edition: number;
  readonly title: string;
  readonly note: string;
  readonly minutes: number;
  readonly presenter: PersonId | null;
}

export function withEdited(
  moment: WithAgenda,
  { item: id, edition, title, note, minutes, presenter }: ItemEdit,
  by: PersonId,
): Result<Agenda, UnknownItem | WrittenMeanwhile> {
  const found = itemOn(moment, id);
  if (!found.ok) return found;
  const { value: item } = found;
  if (item.edition !== edition) return refuse({ code: "written_meanwhile", stands: item.title });
  const edited = { ...item, title, note, minutes, presenter, edition: edition + 1, editedBy: by };
  return ok(replaced(moment.agenda, edited));
}

/** In the order that is asked for; what came meanwhile and is not named stays behind it, in the order in which it stood. */
export function inOrder({ agenda }: WithAgenda, ids: readonly AgendaItemId[]): Agenda {
  const named = ids.flatMap((id) => agenda.find((item) => item.id === id) ?? []);
  return [...new Set([...named, ...agenda])];
}

export interface Without {
  readonly agenda: Agenda;
  /** What it was made from, so that it is not made again; null for one that people wrote. */
  readonly source: string | null;
}

export function withoutItem(moment: DeliveryMoment, id: AgendaItemId): Result<Without, UnknownItem | ItemPresented> {
  const found = itemOn(moment, id);
  if (!found.ok) return found;
  if (isPresented(moment, id)) return refuse({ code: "item_presented" });
  return ok({ agenda: moment.agenda.filter((item) => item.id !== id), source: found.value.source });
}

export function withPostponed(
  moment: DeliveryMoment,
  id: AgendaItemId,
  postponed: boolean,
): Result<Agenda, UnknownItem | ItemPresented> {
  const found = itemOn(moment, id);
  if (!found.ok) return found;
  if (postponed && isPresented(moment, id)) return refuse({ code: "item_presented" });
  return ok(replaced(moment.agenda, { ...found.value, postponed }));
}

export function withReleased(moment: WithAgenda, id: AgendaItemId, released: boolean): Result<Agenda, UnknownItem> {
  const found = itemOn(moment, id);
  return found.ok ? ok(replaced(moment.agenda, { ...found.value, released })) : found;
}

function isPresented(moment: DeliveryMoment, id: AgendaItemId): boolean {
  return moment.stage === "in_progress" && moment.presenting?.item === id;
}

function replaced(agenda: Agenda, changed: AgendaItem): Agenda {
  return agenda.map((item) => (item.id === changed.id ? changed : item));
}
