import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Names } from "#src/people/name.presenter.ts";
import { PersonId } from "#src/people/person.ts";
import type { InitiativeHappening } from "./initiative-detail.contract.ts";
import type { InitiativeEvent } from "./initiative-event.ts";
import { responsibleShown } from "./initiative.presenter.ts";

/** What happened to an initiative, newest first. */
export function timelineOf(
  history: readonly Recorded<InitiativeEvent>[],
  names: Names,
): Promise<InitiativeHappening[]> {
  return Promise.all(
    history.toReversed().map(async ({ seq, at, by, event }) => {
      // The audit trail holds ids as plain text: what the system itself did has none.
      const who = PersonId.safeParse(by);
      return {
        ...nothingMore,
        seq,
        what: event.type,
        at,
        by: who.success ? await names.person(who.data) : null,
        ...toldBy(event),
        whom: await whomIn(event, names),
      };
    }),
  );
}

type Told = Pick<InitiativeHappening, "from" | "to" | "text" | "gate" | "end">;

const nothingMore: Told = { from: null, to: null, text: null, gate: null, end: null };

/** The words and days that belong to it. */
function toldBy(event: InitiativeEvent): Partial<Told> {
  switch (event.type) {
    case "initiative_moved":
    case "move_undone":
      return { from: event.from, to: event.to };
    case "initiative_handed_over":
      return { from: event.from, to: "handed_over", text: event.handedOverTo };
    case "initiative_stopped":
      return { from: event.from, to: "stopped", text: event.reason };
    case "partner_joined":
      return { text: event.brings === "" ? null : event.brings };
    case "initiative_planned":
      return { gate: event.to.gate, end: event.to.end };
    case "document_added":
    case "document_removed":
      return { text: event.title };
    case "update_posted":
    case "update_corrected":
      return { text: event.told.result };
    case "obstacle_noted":
      return { text: event.text };
    case "obstacle_removed":
      return { text: event.how };
    case "initiative_born":
    case "initiative_undone":
    case "problem_owner_changed":
    case "process_owner_changed":
    case "partner_left":
    case "update_asked":
    case "obstacle_asked":
    case "obstacle_reopened":
    case "decision_taken":
    case "decision_taken_back":
      return {};
  }
}

async function whomIn(event: InitiativeEvent, names: Names): Promise<string | null> {
  switch (event.type) {
    case "problem_owner_changed":
      return (await responsibleShown(event.to, names))?.name ?? null;
    case "process_owner_changed":
      return event.to && (await names.person(event.to)).name;
    case "partner_joined":
    case "partner_left":
      return (await names.partner(event.partner)).name;
    case "obstacle_asked":
      return (await responsibleShown(event.whom, names))?.name ?? null;
    case "initiative_born":
    case "initiative_undone":
    case "initiative_moved":
    case "initiative_handed_over":
    case "initiative_stopped":
    case "move_undone":
    case "initiative_planned":
    case "document_added":
    case "document_removed":
    case "update_posted":
    case "update_corrected":
    case "update_asked":
    case "obstacle_noted":
    case "obstacle_removed":
    case "obstacle_reopened":
    case "decision_taken":
    case "decision_taken_back":
      return null;
  }
}
