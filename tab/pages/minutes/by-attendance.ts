import type { MinutesShown } from "#src/delivery/minutes.contract.ts";

type Attendance = MinutesShown["attendance"][number];
type How = Attendance["how"];

export interface Attended {
  readonly how: How;
  readonly organisations: readonly Attendance["organisation"][];
}

/** Written out here, since the list of the domain stands beside schemas, and those stay out of the bundle. */
const ways = ["in_the_room", "online", "excused"] as const satisfies readonly How[];

/** Organisations by name, below how they were there; a way that nobody chose is left out. */
export function byAttendance(attendance: readonly Attendance[]): readonly Attended[] {
  const named = attendance.toSorted((one, other) => one.organisation.name.localeCompare(other.organisation.name, "nl"));
  return ways
    .map((how) => ({
      how,
      organisations: named.filter((each) => each.how === how).map(({ organisation }) => organisation),
    }))
    .filter(({ organisations }) => organisations.length > 0);
}
