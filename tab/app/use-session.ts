import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { DemoPerson } from "#src/people/me.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import { apiFor } from "#tab/api/client.ts";
import type { Setback } from "#tab/api/problem.ts";
import { AskFailed, setbackOf } from "#tab/api/problem.ts";
import type { TeamsHost } from "#tab/teams/surroundings.ts";
import { useSurroundings, useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { remembered } from "#tab/ui/remembered.ts";

export interface DemoChoice {
  readonly people: readonly DemoPerson[];
  readonly person: DemoPerson;
  readonly choose: (id: string) => void;
}

/** Who looks at the tab, as far as the browser can know; the server judges the token. */
export type Session =
  | { readonly kind: "starting" }
  | { readonly kind: "failed"; readonly error: Error; readonly retry: () => unknown }
  | { readonly kind: "outside"; readonly around: "browser" | "unanswered" }
  | {
      readonly kind: "known";
      readonly who: string;
      readonly token: () => Promise<string>;
      readonly demo: DemoChoice | null;
    };

const nobody = apiFor({ who: "nobody", language: null, token: null });

/** A server that runs as a demo offers its sample people, and then one of them is who looks; else Teams tells. */
export function useSession(): Session {
  const around = useSurroundings();
  const host = useTeamsHost();
  const hostToken = useMemo(() => host && tokenFrom(host), [host]);
  const [chosen, setChosen] = useState(() => remembered.read("person"));
  const demo = useQuery({
    queryKey: ["demo-people"],
    queryFn: demoPeople,
    staleTime: Infinity,
    refetchInterval: false,
    refetchOnWindowFocus: false,
  });
  const person = demo.data?.find(({ id }) => id === chosen) ?? demo.data?.find(isQrt) ?? demo.data?.[0];
  const demoToken = useCallback(async () => `demo.${person?.id ?? ""}`, [person?.id]);
  if (demo.error) return { kind: "failed", error: demo.error, retry: demo.refetch };
  if (demo.data === undefined) return { kind: "starting" };
  if (person) {
    const choose = (id: string) => {
      remembered.keep("person", id);
      setChosen(id);
    };
    return {
      kind: "known",
      who: person.id,
      token: demoToken,
      demo: { people: demo.data, person, choose },
    };
  }
  if (hostToken) return { kind: "known", who: "teams", token: hostToken, demo: null };
  return around.kind === "browser" || around.kind === "unanswered"
    ? { kind: "outside", around: around.kind }
    : { kind: "starting" };
}

const noToken: Setback = { status: 401, code: "no_token", detail: "" };

function tokenFrom(host: TeamsHost): () => Promise<string> {
  return async () => {
    try {
      return await host.token();
    } catch {
      throw new AskFailed(noToken);
    }
  };
}

async function demoPeople(): Promise<readonly DemoPerson[]> {
  try {
    return (await nobody.ask(addresses.demoPeople)).items;
  } catch (error) {
    // Outside the demo nobody is offered.
    if ([401, 403, 404].includes(setbackOf(error).status)) return [];
    throw error;
  }
}

function isQrt(person: DemoPerson): boolean {
  return person.roles.some(({ role }) => role === "qrt");
}
