/** Where a delivery moment, its meeting and its minutes are found in the tab. */
export function momentPath(id: string, part?: "live" | "minutes"): string {
  const path = `/delivery-moments/${encodeURIComponent(id)}`;
  return part === undefined ? path : `${path}/${part}`;
}
