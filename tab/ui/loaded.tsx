import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "./note.tsx";
import { Nothing } from "./nothing.tsx";
import { useTexts } from "./texts.ts";

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
  readonly children: (value: T) => ReactNode;
}

/** Waiting, failed with another try, or there. What was there stays when renewing it fails. */
export function Loaded<T>({ from, waiting, children }: LoadedProps<T>) {
  const { tab } = useTexts();
  if (from.data === undefined) return from.error ? <Failed error={from.error} retry={from.refetch} /> : waiting;
  return (
    <>
      {from.error ? (
        <Note intent="warning" action={<Button onClick={() => void from.refetch()}>{tab.states.retry}</Button>}>
          {tab.states.notRenewed}
        </Note>
      ) : null}
      {children(from.data)}
    </>
  );
}

interface FailedProps {
  readonly error: Error;
  readonly retry: () => unknown;
}

export function Failed({ error, retry }: FailedProps) {
  const { states, shell } = useTexts().tab;
  const setback = setbackOf(error);
  switch (setback.status) {
    case 401:
      return <Nothing title={shell.signedOut.title} text={shell.signedOut.text} />;
    case 403:
      return <Nothing title={states.forbidden.title} text={setback.detail || states.forbidden.text} />;
    case 400:
    case 404:
      return <NotFound />;
  }
  return (
    <Nothing title={states.failed.title} text={setback.detail || states.failed.text}>
      <Button appearance="primary" onClick={() => void retry()}>
        {states.retry}
      </Button>
    </Nothing>
  );
}

function NotFound() {
  const { notFound } = useTexts().tab.states;
  return (
    <Nothing title={notFound.title} text={notFound.text}>
      <Link href="/">{notFound.home}</Link>
    </Nothing>
  );
}
