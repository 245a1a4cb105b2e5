import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { Language } from "#src/profile/profile.ts";
import { addresses } from "#tab/api/addresses.ts";
import { apiFor } from "#tab/api/client.ts";
import { newConnection } from "#tab/api/connection.ts";
import { ApiContext } from "#tab/api/use-api.ts";
import { useTeamsHost } from "#tab/teams/use-surroundings.ts";
import { AllianceContext } from "#tab/ui/alliance.ts";
import { BareWaiting, NotSignedIn, NotStarted } from "./not-signed-in.tsx";
import { remembered } from "#tab/ui/remembered.ts";
import { ConnectionBar } from "./connection-bar.tsx";
import { lazyPage } from "#tab/ui/lazy-page.tsx";
import { Live } from "./live.tsx";
import { OwnTyping } from "./own-typing.tsx";
import { Routes, useFirstPage } from "./routes.tsx";
import { Shell } from "./shell.tsx";
import type { Session } from "./use-session.ts";
import { useSession } from "./use-session.ts";
import { useTellTeams } from "#tab/teams/use-tell-teams.ts";
import { Worded } from "./worded.tsx";

const ConfigurePage = lazyPage(
  async () => (await import("#tab/pages/configure/page.tsx")).ConfigurePage,
  <BareWaiting />,
);

/** Finds out who looks, and shows the tab to them in their language. */
export function SignIn() {
  const [path] = useLocation();
  const session = useSession();
  const host = useTeamsHost();
  const [chosen, setChosen] = useState(chosenLanguage);
  // What the person chose here outweighs the language of Teams.
  const language = chosen ?? host?.language ?? null;
  useFirstPage(host?.page ?? null);
  if (path === "/configure") {
    return (
      <Worded language={language ?? "nl"}>
        <ConfigurePage />
      </Worded>
    );
  }
  if (session.kind !== "known") {
    return (
      <Worded language={language ?? "nl"}>
        <NotSignedIn session={session} />
      </Worded>
    );
  }
  const choose = (next: Language) => {
    remembered.keep("language", next);
    setChosen(next);
  };
  return (
    <Known key={session.who} session={session} language={language} onLanguage={choose} firstPage={host?.page ?? null} />
  );
}

interface KnownProps {
  readonly session: Extract<Session, { readonly kind: "known" }>;
  /** Null to leave it to what the server knows of the person. */
  readonly language: Language | null;
  readonly onLanguage: (language: Language) => void;
  readonly firstPage: string | null;
}

function Known({ session, language, onLanguage, firstPage }: KnownProps) {
  const { who, token, demo } = session;
  const [connection] = useState(newConnection);
  const api = useMemo(() => apiFor({ who, language, token, connection }), [who, language, token, connection]);
  const me = useQuery({ queryKey: [who, "me"], queryFn: () => api.ask(addresses.me) });
  const profile = useQuery({ queryKey: [who, "profile"], queryFn: () => api.ask(addresses.profile) });
  const alliance = useMemo(
    () => (me.data && profile.data ? { me: me.data, profile: profile.data } : undefined),
    [me.data, profile.data],
  );
  const error = me.error ?? profile.error;
  const retry = () => Promise.all([me.refetch(), profile.refetch()]);
  useTellTeams(alliance ? "ready" : "on_its_way");
  return (
    <Worded language={language ?? me.data?.language ?? "nl"}>
      <ApiContext value={api}>
        <Live connection={connection}>
          {alliance ? (
            <AllianceContext value={alliance}>
              <OwnTyping key={alliance.me.id} person={alliance.me.id}>
                <Shell demo={demo} onLanguage={onLanguage}>
                  <Routes first={firstPage} />
                </Shell>
              </OwnTyping>
              <ConnectionBar connection={connection} />
            </AllianceContext>
          ) : (
            <NotStarted error={error} retry={retry} />
          )}
        </Live>
      </ApiContext>
    </Worded>
  );
}

function chosenLanguage(): Language | null {
  const language = remembered.read("language");
  return language === "nl" || language === "en" ? language : null;
}
