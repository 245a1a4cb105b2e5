interface InAgenda {
  readonly id: string;
  readonly minutes: number;
  readonly postponed: boolean;
}

/** As the server puts it: in the order that is wanted, and what is not named behind it, as it stood. */
export function inWantedOrder<Item extends Pick<InAgenda, "id">>(
  agenda: readonly Item[],
  wanted: readonly string[],
): readonly Item[] {
  const known = new Map(agenda.map((item) => [item.id, item]));
  const named = wanted.flatMap((id) => known.get(id) ?? []);
  return [...new Set([...named, ...agenda])];
}

/** The ids with one of them on another place, as near as there is one. */
export function movedTo(ids: readonly string[], id: string, place: number): readonly string[] {
  if (!ids.includes(id)) return ids;
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, Math.min(others.length, place)), 0, id);
}

/** Beside which item another one is dropped. */
export interface Over {
  readonly item: string;
  readonly side: "before" | "after";
}

/** The place that the dragged item gets among all of them. */
export function placeAt(ids: readonly string[], dragged: string, { item, side }: Over): number {
  if (item === dragged) return ids.indexOf(dragged);
  const others = ids.filter((id) => id !== dragged);
  return others.indexOf(item) + (side === "after" ? 1 : 0);
}

/** So many places at once, for a long agenda. */
const farMove = 10;

/** Whether a key on the handle of an item moves it. */
export function movesByKey(key: string): boolean {
  return placeByKey(key, 0, 1) !== null;
}

/** Where a key on the handle of an item brings it; null for a key that moves nothing. */
export function placeByKey(key: string, place: number, of: number): number | null {
  switch (key) {
    case "ArrowUp":
      return Math.max(0, place - 1);
    case "ArrowDown":
      return Math.min(of - 1, place + 1);
    case "PageUp":
      return Math.max(0, place - farMove);
    case "PageDown":
      return Math.min(of - 1, place + farMove);
    case "Home":
      return 0;
    case "End":
      return of - 1;
    default:
      return null;
  }
}

const minutesADay = 24 * 60;

/** About when each item begins, by its id, as a clock shows it; what is left for the next time has no hour. */
export function startTimes(agenda: readonly InAgenda[], from: string): ReadonlyMap<string, string> {
  const [hours = 0, minutes = 0] = from.split(":").map(Number);
  const times = new Map<string, string>();
  let at = hours * 60 + minutes;
  for (const item of agenda) {
    if (item.postponed) continue;
    times.set(item.id, clockOf(at));
    at += item.minutes;
  }
  return times;
}

function clockOf(minutes: number): string {
  const ofDay = minutes % minutesADay;
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** The number of each item by its id, as it is counted everywhere: what is left for the next time has none. */
export function numbered(agenda: readonly InAgenda[]): ReadonlyMap<string, number> {
  const today = agenda.filter(({ postponed }) => !postponed);
  return new Map(today.map(({ id }, index) => [id, index + 1]));
}

/** The minutes of all that is not left for the next time. */
export function minutesPlanned(agenda: readonly InAgenda[]): number {
  return agenda.reduce((sum, { minutes, postponed }) => (postponed ? sum : sum + minutes), 0);
}
