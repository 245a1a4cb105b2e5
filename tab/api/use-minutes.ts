import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { MinutesVersion } from "#src/delivery/minutes.ts";
import type { Language } from "#src/profile/profile.ts";
import { addresses } from "./addresses.ts";
import { useApi } from "./use-api.ts";

export interface MinutesAsked {
  readonly version: MinutesVersion;
  readonly language: Language;
}

/** The minutes of a moment; while another version or language is on its way, the one before stays. */
export function useMinutes(id: string, { version, language }: MinutesAsked) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "minutes", id, version, language],
    queryFn: ({ signal }) => api.ask(addresses.minutes, { params: { id }, query: { version, language }, signal }),
    placeholderData: keepPreviousData,
  });
}
