import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { changeAbsence, changeSettings } from "#src/people/settings.contract.ts";
import type { SettingsShown } from "#src/people/settings.contract.ts";
import type { Asked } from "#tab/api/address.ts";
import { addresses } from "#tab/api/addresses.ts";
import { intentions } from "#tab/api/intention.ts";
import { mayPass, setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";

export function useSettings() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "settings"],
    queryFn: ({ signal }) => api.ask(addresses.settings, { signal }),
  });
}

export function useMutedQuestions() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "muted-questions"],
    queryFn: ({ signal }) => api.ask(addresses.mutedQuestions, { signal }),
    select: ({ items }) => items,
  });
}

type Without<Body> = Omit<NonNullable<Body>, "nonce">;
export type Chosen = Without<Asked<typeof changeSettings>["body"]>;
export type Absence = Without<Asked<typeof changeAbsence>["body"]>;

export function useChooseSettings() {
  const api = useApi();
  return useChange((nonce: string, chosen: Chosen) =>
    api.ask(addresses.changeSettings, { body: { nonce, ...chosen } }),
  );
}

export function useChangeAbsence() {
  const api = useApi();
  return useChange((nonce: string, absence: Absence) =>
    api.ask(addresses.changeAbsence, { body: { nonce, ...absence } }),
  );
}

/** Each answers with the settings as they stand now, which others of the page show as well. */
function useChange<Content>(send: (nonce: string, content: Content) => Promise<SettingsShown>) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  return useMutation({
    mutationFn: (content: Content) => send(intended.nonceFor(content), content),
    onSuccess: (settings) => {
      intended.answered();
      queries.setQueryData([who, "settings"], settings);
    },
    onError: (error) => {
      const setback = setbackOf(error);
      if (!mayPass(setback)) intended.answered();
      if (setback.status === 409) void queries.invalidateQueries({ queryKey: [who, "settings"] });
    },
  });
}
