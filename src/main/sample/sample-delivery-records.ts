import type { AgendaItem } from "#src/delivery/agenda-item.ts";
import { AgendaItemId } from "#src/delivery/agenda-item.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { Outcome } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { Instant, TimeOfDay } from "#src/kernel/time.ts";
import { instantAt } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import type { SampleDeliveryMoment, SampleOutcome } from "./sample-delivery-schema.ts";
import { sampleAgendaItemId, sampleDeliveryMomentId, sampleInitiativeId, samplePartnerId } from "./sample-ids.ts";
import type { SampleTime } from "./sample-time.ts";
import { responsibleFrom } from "./tell-initiative.ts";

type SampleItem = SampleDeliveryMoment["agenda"][number];

interface Telling {
  readonly time: SampleTime;
  readonly personOf: (key: string) => Person;
}

/** As it stands today: closed where it has been held, and planned where it is still to come. */
export function deliveryMomentFrom(sample: SampleDeliveryMoment, { time, personOf }: Telling): DeliveryMoment {
  const { key, title, workingDaysFromToday, from, until, place, host, minuteTakers, held } = sample;
  const day = time.workingDay(workingDaysFromToday);
  const lead = personOf("nadia").id;
  const known = {
    id: sampleDeliveryMomentId(key),
    title,
    day,
    from,
    until,
    place,
    hosts: [samplePartnerId(host)],
    minuteTakers: minuteTakers.map((taker) => personOf(taker).id),
    sequence: 0,
    scheduledAt: null,
    agenda: sample.agenda.map((item) => itemFrom(key, item, personOf)),
    dismissed: [],
    reminder: null,
    reminded: [],
  };
  if (held === null) return { stage: "planned", ...known, published: null };
  const [openedAt, closedAt] = [instantAt(day, asTime(from)), instantAt(day, asTime(until))];
  return {
    stage: "closed",
    ...known,
    published: { by: lead, at: instantAt(time.workingDay(workingDaysFromToday - daysAhead), "10:00") },
    openedBy: lead,
    openedAt,
    attendance: held.attendance.map(({ organisation, how }) => ({
      organisation: samplePartnerId(organisation),
      how,
      by: lead,
      at: openedAt,
    })),
    presented: known.agenda.filter(({ postponed }) => !postponed).map((item) => item.id),
    closedBy: lead,
    closedAt,
  };
}

/** Working days before a moment on which its agenda was published. */
const daysAhead = 8;

export function outcomesFrom(sample: SampleDeliveryMoment, telling: Telling): readonly Outcome[] {
  return (sample.held?.outcomes ?? []).map((said, index) => outcomeFrom(sample, { ...said, index }, telling));
}

function outcomeFrom(
  { key, workingDaysFromToday, agenda }: SampleDeliveryMoment,
  said: SampleOutcome & { readonly index: number },
  { time, personOf }: Telling,
): Outcome {
  const initiative = agenda.find((item) => item.key === said.item)?.initiative ?? null;
  const known = {
    id: OutcomeId.parse(`dvo_${digestOf("sample", key, said.index).slice(0, 16)}`),
    moment: sampleDeliveryMomentId(key),
    item: AgendaItemId.parse(sampleAgendaItemId(key, said.item)),
    initiative: initiative === null ? null : sampleInitiativeId(initiative),
    text: said.text,
    by: personOf(said.by).id,
    at: at(time, workingDaysFromToday, said.at),
    edition: 1,
    editedBy: null,
    withdrawn: null,
  };
  switch (said.kind) {
    case "decision":
      return { kind: "decision", ...known };
    case "note":
      return { kind: "note", ...known };
    case "obstacle_removed":
      return { kind: "obstacle_removed", ...known, obstacle: null };
    case "action": {
      const who = responsibleFrom(said.who, personOf);
      const doer = who.kind === "person" ? who.person : known.by;
      return {
        kind: "action",
        ...known,
        who,
        due: said.dueInWorkingDays === null ? null : time.workingDay(said.dueInWorkingDays),
        settled: said.done && { how: "done", by: doer, at: time.at(said.done) },
        // What would have come before today came; whoever opens the demo is not met by the reminders of weeks.
        reminder: null,
        reminded: [],
      };
    }
  }
}

function itemFrom(moment: string, sample: SampleItem, personOf: Telling["personOf"]): AgendaItem {
  const { key, kind, title, note, initiative, minutes, presenter, released, postponed } = sample;
  return {
    id: AgendaItemId.parse(sampleAgendaItemId(moment, key)),
    kind,
    title,
    note,
    initiative: initiative === null ? null : sampleInitiativeId(initiative),
    minutes,
    presenter: presenter === null ? null : personOf(presenter).id,
    source: sourceOf(sample),
    edition: 1,
    editedBy: null,
    postponed,
    released,
  };
}

/** In the form of those that an agenda is made of. */
function sourceOf({ source, leftFrom }: SampleItem): string | null {
  if (leftFrom !== null) return `follow_up:postponed:${sampleAgendaItemId(leftFrom.moment, leftFrom.item)}`;
  if (source === null) return null;
  return source === "last_time" ? "follow_up:last-time" : "look_ahead:all";
}

function at(time: SampleTime, days: number, clock: string): Instant {
  return instantAt(time.workingDay(days), asTime(clock));
}

function asTime(text: string): TimeOfDay {
  // The samples write times as hours and minutes; what does not is no instant, and loading them says so.
  return text as TimeOfDay;
}
