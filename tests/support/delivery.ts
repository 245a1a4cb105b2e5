import type { AgendaItem } from "#src/delivery/agenda-item.ts";
import { AgendaItemId } from "#src/delivery/agenda-item.ts";
import type { InStage } from "#src/delivery/delivery-moment.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { lea } from "./coordination-desk.ts";
import { noor } from "./people.ts";
import { deliveryMoment } from "./portfolio.ts";

/** Of the kernteam. */
export const kim: Person = {
  ...noor,
  id: PersonId.parse("per_kim"),
  object: "00000000-0000-4000-8000-000000000006",
  name: "Kim Voorbeeld",
  roles: [{ role: "partner_member" }, { role: "kernteam" }],
};

/** Takes the minutes, and has no other role. */
export const tess: Person = {
  ...noor,
  id: PersonId.parse("per_tess"),
  object: "00000000-0000-4000-8000-000000000007",
  name: "Tess Voorbeeld",
};

export function itemId(name: string): AgendaItemId {
  return AgendaItemId.parse(`itm_${name}`);
}

export function agendaItem(name: string, changes: Partial<AgendaItem> = {}): AgendaItem {
  return {
    id: itemId(name),
    kind: "own",
    title: `Punt ${name}`,
    note: "",
    initiative: null,
    minutes: 10,
    presenter: null,
    source: null,
    edition: 1,
    editedBy: null,
    postponed: false,
    released: false,
    ...changes,
  };
}

export const openedAt = Instant.parse("2026-11-06T08:00:00.000Z");

/** Going on now: two items, of which Noor presents the first, and Tess takes the minutes. */
export function inProgress(changes: Partial<InStage<"in_progress">> = {}): InStage<"in_progress"> {
  return {
    ...deliveryMoment(),
    stage: "in_progress",
    minuteTakers: [tess.id],
    agenda: [agendaItem("first", { presenter: noor.id }), agendaItem("second")],
    published: { by: lea.id, at: openedAt },
    openedBy: lea.id,
    openedAt,
    attendance: [],
    presented: [],
    presenting: null,
    ...changes,
  };
}

export function held(changes: Partial<InStage<"closed">> = {}): InStage<"closed"> {
  const { presenting: _, ...going } = inProgress();
  return {
    ...going,
    stage: "closed",
    closedBy: lea.id,
    closedAt: Instant.parse("2026-11-06T08:30:00.000Z"),
    ...changes,
  };
}

/** An action that was agreed on in that moment, for Noor to do. */
export function agreedOn(changes: Partial<Action> = {}): Action {
  return {
    kind: "action",
    id: OutcomeId.parse("dvo_agreed"),
    moment: deliveryMoment().id,
    item: itemId("first"),
    initiative: null,
    text: "Zoek een zaal.",
    by: lea.id,
    at: openedAt,
    edition: 1,
    editedBy: null,
    withdrawn: null,
    who: { kind: "person", person: noor.id },
    due: null,
    settled: null,
    reminder: null,
    reminded: [],
    ...changes,
  };
}
