import type { PartnerId } from "#src/partner/partner.ts";
import type { Joined } from "./involved.ts";

const longest = { data: 500, knowledge: 500, people: 300 } as const;
const mostHours = 10_000;

/**
 * Who joins, each organisation once: `resolve` names the partner that an organisation is part of by now. Of partners that
 * merged, the newest offer leads and what the others put in comes behind it.
 */
export function joinedOnce(joined: readonly Joined[], resolve: (organisation: PartnerId) => PartnerId): Joined[] {
  const byPartner = Map.groupBy(joined, ({ organisation }) => resolve(organisation));
  return [...byPartner].map(([organisation, offers]) => {
    const [newest, ...older] = offers.toSorted((one, other) => (one.at > other.at ? -1 : 1));
    // A group has a member, whatever the type says.
    if (!newest) throw new Error("nobody joined");
    return older.reduce(together, { ...newest, organisation });
  });
}

function together(newer: Joined, older: Joined): Joined {
  return {
    ...newer,
    data: both(newer.data, older.data, longest.data),
    knowledge: both(newer.knowledge, older.knowledge, longest.knowledge),
    people: both(newer.people, older.people, longest.people),
    hours: hoursOf(newer.hours, older.hours),
    until: newer.until ?? older.until,
  };
}

function both(newer: string, older: string, limit: number): string {
  if (newer === "" || newer === older) return older.slice(0, limit);
  if (older === "") return newer;
  return `${newer}; ${older}`.slice(0, limit);
}

/** Null where neither of them said. */
function hoursOf(newer: number | null, older: number | null): number | null {
  if (newer === null) return older;
  return Math.min(newer + (older ?? 0), mostHours);
}
