import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { Setback } from "#tab/api/problem.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { Note } from "./note.tsx";
import { Nothing } from "./nothing.tsx";
import { useTexts } from "./texts.ts";

/** What a page must know of a query; any of React Query's results will do. */
export interface Loading<T> {
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
  const retry = () => void from.refetch();
  if (from.data === undefined) return from.error ? <Setback setback={setbackOf(from.error)} retry={retry} /> : waiting;
  return (
    <>
      {from.error ? (
        <Note intent="warning" action={<Button onClick={retry}>{tab.states.retry}</Button>}>
          {tab.states.notRenewed}
        </Note>
      ) : null}
      {children(from.data)}
    </>
  );
}

function Setback({ setback, retry }: { readonly setback: Setback; readonly retry: () => void }) {
  const { states, shell } = useTexts().tab;
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
      <Button appearance="primary" onClick={retry}>
        {states.retry}
      </Button>
    </Nothing>
  );
}

export function NotFound() {
  const { notFound } = useTexts().tab.states;
  return (
    <Nothing title={notFound.title} text={notFound.text}>
      <Link href="/">{notFound.home}</Link>
    </Nothing>
  );
}
