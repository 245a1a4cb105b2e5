import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useEffect, useMemo, useState } from "react";
import type { Language } from "#src/profile/profile.ts";
import { addresses } from "#tab/api/addresses.ts";
import { apiFor } from "#tab/api/client.ts";
import { ApiContext } from "#tab/api/use-api.ts";
import type { TeamsHost } from "#tab/teams/host.ts";
import { useTextsIn } from "#tab/texts/use-language.ts";
import { AllianceContext } from "#tab/ui/alliance.ts";
import { Failed } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { TextsContext, useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { remembered } from "./remembered.ts";
import { Routes } from "./routes.tsx";
import { Shell } from "./shell.tsx";
import styles from "./shell.module.css";
import type { Session } from "./use-session.ts";
import { useSession } from "./use-session.ts";

/** Finds out who looks, and shows the tab to them in their language. */
export function SignIn({ teams }: { readonly teams: TeamsHost | null | undefined }) {
  const session = useSession(teams);
  switch (session.kind) {
    case "starting":
      return (
        <Bare>
          <Waiting bars={4} tall />
        </Bare>
      );
    case "failed":
      return (
        <Bare>
          <Failed error={session.error} retry={session.retry} />
        </Bare>
      );
    case "outside":
      return <Outside />;
    case "known":
      return <Known key={session.who} session={session} firstPage={teams?.page ?? null} />;
  }
}

interface KnownProps {
  readonly session: Extract<Session, { readonly kind: "known" }>;
  readonly firstPage: string | null;
}

function Known({ session, firstPage }: KnownProps) {
  const [chosen, setChosen] = useState(chosenLanguage);
  const { who, token, demo } = session;
  const api = useMemo(() => apiFor({ who, language: chosen, token }), [who, chosen, token]);
  const me = useQuery({ queryKey: [who, "me"], queryFn: () => api.ask(addresses.me) });
  const profile = useQuery({ queryKey: [who, "profile"], queryFn: () => api.ask(addresses.profile) });
  const language = chosen ?? me.data?.language ?? "nl";
  const texts = useTextsIn(language);
  const shown = texts?.language ?? language;
  useEffect(() => {
    document.documentElement.lang = shown;
  }, [shown]);
  const choose = (next: Language) => {
    remembered.keep("language", next);
    setChosen(next);
  };
  const alliance = useMemo(
    () => (me.data && profile.data ? { me: me.data, profile: profile.data } : undefined),
    [me.data, profile.data],
  );
  const error = me.error ?? profile.error;
  const retry = () => Promise.all([me.refetch(), profile.refetch()]);
  if (!texts) {
    return (
      <Bare>
        <Waiting bars={4} tall />
      </Bare>
    );
  }
  return (
    <TextsContext value={texts}>
      <ApiContext value={api}>
        {alliance ? (
          <AllianceContext value={alliance}>
            <Shell demo={demo} onLanguage={choose}>
              <Routes first={firstPage} />
            </Shell>
          </AllianceContext>
        ) : (
          <Bare>{error ? <Failed error={error} retry={retry} /> : <Waiting bars={4} tall />}</Bare>
        )}
      </ApiContext>
    </TextsContext>
  );
}

function Outside() {
  const { signedOut } = useTexts().tab.shell;
  return (
    <Bare>
      <Nothing title={signedOut.title} text={signedOut.text} />
    </Bare>
  );
}

/** A page before there is a menu to put around it. */
function Bare({ children }: { readonly children: ReactNode }) {
  const { vocabulary } = useTexts();
  return (
    <main className={styles.main}>
      <h1 className="unseen">{vocabulary.product}</h1>
      {children}
    </main>
  );
}

function chosenLanguage(): Language | null {
  const language = remembered.read("language");
  return language === "nl" || language === "en" ? language : null;
}
