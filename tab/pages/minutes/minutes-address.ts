import type { MinutesVersion } from "#src/delivery/minutes.ts";

/** Which version the address asks for; one that is not known is the alliance's own. */
export function versionIn(search: URLSearchParams): MinutesVersion {
  return search.get("version") === "public" ? "public" : "internal";
}

export function minutesAddress(moment: string, version: MinutesVersion = "internal"): string {
  const page = `/delivery-moments/${moment}/minutes`;
  return version === "public" ? `${page}?version=public` : page;
}
