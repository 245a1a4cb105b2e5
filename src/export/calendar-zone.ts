/** The zone of all times that people plan. */
export const calendarZone = "Europe/Amsterdam";

/** In hours ahead of UTC, and when it begins each year: on the last Sunday of a month, by the clock that ends then. */
const zoneRules = [
  { part: "DAYLIGHT", name: "CEST", from: 1, to: 2, month: 3, hour: 2, first: "19810329" },
  { part: "STANDARD", name: "CET", from: 2, to: 1, month: 10, hour: 3, first: "19961027" },
] as const;

/**
 * What a calendar has to know of the zone (VTIMEZONE, RFC 5545). Both rules have held since 1996. A test holds them against
 * the zones that Node knows, so that it fails once the law has changed.
 */
export function zoneDescribed(): string {
  return ["BEGIN:VTIMEZONE", `TZID:${calendarZone}`, ...zoneRules.flatMap(ruleDescribed), "END:VTIMEZONE"].join("\r\n");
}

function ruleDescribed({ part, name, from, to, month, hour, first }: (typeof zoneRules)[number]): readonly string[] {
  return [
    `BEGIN:${part}`,
    `TZNAME:${name}`,
    `TZOFFSETFROM:+0${from}00`,
    `TZOFFSETTO:+0${to}00`,
    `DTSTART:${first}T0${hour}0000`,
    `RRULE:FREQ=YEARLY;BYMONTH=${month};BYDAY=-1SU`,
    `END:${part}`,
  ];
}
