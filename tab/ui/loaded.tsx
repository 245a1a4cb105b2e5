import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { use, useState } from "react";
import { Link, useLocation } from "wouter";
import { setbackOf } from "#tab/api/problem.ts";
import styles from "./loaded.module.css";
import { Note } from "./note.tsx";
import { Nothing } from "./nothing.tsx";
import { useTexts } from "./texts.ts";
import { WordsLeftContext } from "./words-left.ts";

/** What a page must know of a query; any of React Query's results will do. */
interface Loading<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

interface LoadedProps<T> {
  readonly from: Loading<T>;
  /** Shown while nothing is there yet. */
  readonly waiting: ReactNode;
  /** Where to go on when it is not found; the front page when nothing else is said. */
  readonly instead?: ReactNode;
  readonly children: (value: T) => ReactNode;
}

/** Waiting, failed with another try, or there. What was there stays when renewing it fails. */
export function Loaded<T>({ from, waiting, instead, children }: LoadedProps<T>) {
  const { tab } = useTexts();
  if (from.data === undefined)
    return from.error ? <Failed error={from.error} retry={from.refetch} instead={instead} /> : waiting;
  return (
    <>
      {from.error && !isToldAbove(from.error) ? (
        <Note intent="warning" action={<Button onClick={() => void from.refetch()}>{tab.states.retry}</Button>}>
          {tab.states.notRenewed}
        </Note>
      ) : null}
      {children(from.data)}
    </>
  );
}

/** The bar above the page says it once for all that is on the page. */
function isToldAbove(error: Error): boolean {
  const { status } = setbackOf(error);
  return status === 0 || status === 401;
}

interface FailedProps {
  readonly error: Error;
  readonly retry: () => unknown;
  readonly instead?: ReactNode;
}

export function Failed({ error, retry, instead }: FailedProps) {
  const { states } = useTexts().tab;
  const setback = setbackOf(error);
  switch (setback.status) {
    case 401:
      return (
        <Nothing title={states.signedOut.title} text={states.signedOut.text}>
          <Button appearance="primary" onClick={() => void retry()}>
            {states.connection.signIn}
          </Button>
        </Nothing>
      );
    case 403:
      return <Nothing title={states.forbidden.title} text={setback.detail || states.forbidden.text} />;
    case 400:
    case 404:
    case 410:
      return <NotFound instead={instead} />;
  }
  const failed = setback.status >= 500 ? states.failed.ours : states.failed.text;
  return (
    <Nothing title={states.failed.title} text={setback.detail || failed}>
      <Button appearance="primary" onClick={() => void retry()}>
        {states.retry}
      </Button>
    </Nothing>
  );
}

/** The page is gone, but not the words of whoever was writing on it. */
function Typed() {
  const { notFound } = useTexts().tab.states;
  const [path] = useLocation();
  const wordsLeft = use(WordsLeftContext);
  const [texts] = useState(() => wordsLeft(path.split("/").at(-1) ?? ""));
  if (texts.length === 0) return null;
  return (
    <Note intent="info" title={notFound.typed}>
      {texts.map((text, index) => (
        <span key={index} className={styles.typed}>
          {text}
        </span>
      ))}
    </Note>
  );
}

function NotFound({ instead }: Pick<FailedProps, "instead">) {
  const { notFound } = useTexts().tab.states;
  // It may come in place of what somebody was reading, who must hear of it.
  return (
    <div role="alert">
      <Nothing title={notFound.title} text={notFound.text}>
        {instead ?? <Link href="/">{notFound.home}</Link>}
      </Nothing>
      <Typed />
    </div>
  );
}
