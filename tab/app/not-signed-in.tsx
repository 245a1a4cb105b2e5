import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { setbackOf } from "#tab/api/problem.ts";
import { Failed } from "#tab/ui/loaded.tsx";
import { Nothing } from "#tab/ui/nothing.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { Waiting } from "#tab/ui/waiting.tsx";
import { OpenTeams } from "./open-teams.tsx";
import styles from "./shell.module.css";
import type { Session } from "./use-session.ts";
import { useTellTeams } from "#tab/teams/use-tell-teams.ts";

/** As long as nobody is known, or when nobody can be. */
export function NotSignedIn({ session }: { readonly session: Exclude<Session, { readonly kind: "known" }> }) {
  const { shell, teams } = useTexts().tab;
  switch (session.kind) {
    case "starting":
      return <BareWaiting />;
    case "failed":
      return <NotStarted error={session.error} retry={session.retry} />;
    case "outside": {
      const said = session.around === "unanswered" ? teams.unanswered : shell.signedOut;
      return (
        <Bare>
          <Nothing title={said.title} text={said.text}>
            <OpenTeams />
          </Nothing>
        </Bare>
      );
    }
  }
}

interface NotStartedProps {
  /** Null while the answer is on its way. */
  readonly error: Error | null;
  readonly retry: () => unknown;
}

/** In place of the whole tab while the first answers are not there. */
export function NotStarted({ error, retry }: NotStartedProps) {
  useTellTeams(error ? "stuck" : "on_its_way");
  if (!error) return <BareWaiting />;
  return (
    <Bare>
      {setbackOf(error).code === "no_token" ? <NoToken retry={retry} /> : <Failed error={error} retry={retry} />}
    </Bare>
  );
}

function NoToken({ retry }: Pick<NotStartedProps, "retry">) {
  const { states, teams } = useTexts().tab;
  return (
    <Nothing title={teams.unknown.title} text={teams.unknown.text}>
      <Button appearance="primary" onClick={() => void retry()}>
        {states.retry}
      </Button>
    </Nothing>
  );
}

export function BareWaiting() {
  return (
    <Bare>
      <Waiting bars={4} tall />
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
