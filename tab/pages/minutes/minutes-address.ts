import type { MinutesVersion } from "#src/delivery/minutes.ts";
import { momentPath } from "#tab/pages/delivery/moment-path.ts";

/** Which version the address asks for; one that is not known is the alliance's own. */
export function versionIn(search: URLSearchParams): MinutesVersion {
  return search.get("version") === "public" ? "public" : "internal";
}

export function minutesAddress(moment: string, version: MinutesVersion = "internal"): string {
  const page = momentPath(moment, "minutes");
  return version === "public" ? `${page}?version=public` : page;
}
