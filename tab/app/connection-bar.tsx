import { Button } from "@fluentui/react-components";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, useSyncExternalStore } from "react";
import { timeOfDay } from "#src/texts/format.ts";
import type { Connection } from "#tab/api/connection.ts";
import { instantAt } from "#tab/api/server-time.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./connection-bar.module.css";

/** Milliseconds; a server that starts anew is back by then. */
const notWorthTelling = 3_000;

/** One quiet line below every page, as long as the server cannot be reached or does not know the reader any more. */
export function ConnectionBar({ connection }: { readonly connection: Connection }) {
  const { unreachableSince, signedOut } = useSyncExternalStore(connection.onChange, connection.now);
  const lostSince = useLasting(unreachableSince);
  const { connection: texts } = useTexts().tab.states;
  const { language } = useTexts();
  // It stands there empty as well, since a screen reader only hears what comes into something it knows.
  return (
    <div
      role="status"
      aria-label={texts.label}
      className={styles.place}
      data-connection={signedOut || lostSince !== null ? "broken" : "fine"}
    >
      {signedOut ? <SignedOut /> : null}
      {lostSince === null || signedOut ? null : (
        <p className={styles.bar}>{texts.lost(timeOfDay(language, instantAt(lostSince)))}</p>
      )}
    </div>
  );
}

/** The page stays as it is above: what was typed in it must not be lost. */
function SignedOut() {
  const { connection: texts } = useTexts().tab.states;
  const { who } = useApi();
  const queries = useQueryClient();
  const [trying, setTrying] = useState<"not_yet" | "now" | "failed">("not_yet");

  async function signIn() {
    setTrying("now");
    // With a token that Teams gives anew; when the server takes it, this bar goes by itself.
    await queries.refetchQueries({ queryKey: [who, "me"] });
    setTrying("failed");
  }
  return (
    <div className={styles.bar}>
      <p className={styles.words}>{trying === "failed" ? texts.stillSignedOut : texts.signedOut}</p>
      <Button size="small" disabledFocusable={trying === "now"} onClick={() => void signIn()}>
        {trying === "now" ? texts.signingIn : texts.signIn}
      </Button>
      {trying === "failed" ? (
        <Button size="small" onClick={() => location.reload()}>
          {texts.reload}
        </Button>
      ) : null}
    </div>
  );
}

/** The moment, once it has lasted long enough to be told. */
function useLasting(since: number | null): number | null {
  const [lasting, setLasting] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return undefined;
    const telling = setTimeout(() => setLasting(since), notWorthTelling);
    return () => clearTimeout(telling);
  }, [since]);
  return lasting === since ? lasting : null;
}
