import { expect, test } from "@jest/globals";
import { z } from "zod";
import { zoneDescribed } from "#src/export/calendar-zone.ts";
import { Instant, addMilliseconds, dayOf, timeOfDay } from "#src/kernel/time.ts";

const hour = 3_600_000;
const lastYear = 2046;

test("a calendar that reads our description of the zone shows every change of fifty years as clocks in Zwolle do", () => {
  const rules = [...zoneDescribed().matchAll(/BEGIN:(?:DAYLIGHT|STANDARD)\r\n(.*?)END:/gs)].map(([, rule = ""]) =>
    ruleIn(rule),
  );
  expect(rules).toHaveLength(2);
  const changes = rules
    .flatMap(changesBy)
    .toSorted((one, other) => one.at - other.at)
    .filter(({ at }) => at >= Date.parse("1996-10-27"));
  const wrong: string[] = [];
  for (const [index, { at, ahead }] of changes.entries()) {
    const until = changes[index + 1]?.at;
    if (until === undefined) break;
    // Just after each change, a day later, halfway and just before the next.
    for (const moment of [at, at + 24 * hour, at + Math.floor((until - at) / 2 / hour) * hour, until - hour]) {
      if (shownAt(moment) !== asClock(moment + ahead * hour)) {
        wrong.push(new Date(moment).toISOString());
      }
    }
  }
  expect(changes.length).toBeGreaterThan(95);
  expect(wrong).toEqual([]);
});

const Rule = z.object({ TZOFFSETFROM: z.string(), TZOFFSETTO: z.string(), DTSTART: z.string(), RRULE: z.string() });

function ruleIn(text: string) {
  return Rule.parse(Object.fromEntries(text.split("\r\n").map((line) => line.split(/:(.*)/s).slice(0, 2))));
}

/** On the last Sunday of the month, in each year from the first on; `ahead` in hours. */
function changesBy({ TZOFFSETFROM, TZOFFSETTO, DTSTART, RRULE }: z.infer<typeof Rule>) {
  const [, month = ""] = /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=-1SU$/.exec(RRULE) ?? [];
  const first = Number(DTSTART.slice(0, 4));
  const clock = Number(DTSTART.slice(9, 11));
  return Array.from({ length: lastYear - first }, (_, count) => {
    const lastDay = new Date(Date.UTC(first + count, Number(month), 0));
    const sunday = lastDay.getUTCDate() - lastDay.getUTCDay();
    const asIfUtc = Date.UTC(first + count, Number(month) - 1, sunday, clock);
    return { at: asIfUtc - hoursIn(TZOFFSETFROM) * hour, ahead: hoursIn(TZOFFSETTO) };
  });
}

function hoursIn(offset: string): number {
  return Number(offset) / 100;
}

/** As the product says it. */
function shownAt(moment: number): string {
  const instant = addMilliseconds(Instant.parse("1970-01-01T00:00:00.000Z"), moment);
  return `${dayOf(instant)} ${timeOfDay(instant)}`;
}

/** As a calendar does that follows the rule. */
function asClock(local: number): string {
  return new Date(local).toISOString().slice(0, 16).replace("T", " ");
}
