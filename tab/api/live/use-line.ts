import type { QueryClient, QueryKey } from "@tanstack/react-query";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { News } from "#src/kernel/changes.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import type { Api } from "#tab/api/client.ts";
import type { Connection } from "#tab/api/connection.ts";
import type { Changed } from "./gathering.ts";
import { gathering } from "./gathering.ts";
import { startLine } from "./line.ts";
import type { Live, LiveNotes } from "./live.ts";
import { newLive } from "./live.ts";
import { mayChange, touches } from "./touches.ts";

/** How long a page may lag behind what others do while it is not told; in milliseconds. */
const lookEvery = 15_000;
/** A page that nobody has seen for this long is not kept up to date; it catches up when it is shown. */
const restWhenHidden = 120_000;

/** Keeps what is shown up to date: told by the server as it happens, or else by looking every so often. */
export function useLine(api: Api, connection: Connection): Live {
  const queries = useQueryClient();
  const [live] = useState(() => newLive());
  useEffect(() => {
    const ends = [
      followed(api, connection, { queries, live }),
      queries.getMutationCache().subscribe((event) => {
        if (event.type === "updated" && event.action.type === "success") live.noteOwnChange();
      }),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, [api, connection, queries, live]);
  return live;
}

interface Page {
  readonly queries: QueryClient;
  readonly live: LiveNotes;
}

function followed(api: Api, connection: Connection, { queries, live }: Page): () => void {
  const mine = (key: QueryKey) => key[0] === api.who;
  const renewed = gathering({ renew: (changed) => renew(queries, mine, changed), wait });
  let wasUp = false;

  function heard(news: News): void {
    if (news.kind === "reset") renewed("all");
    if (news.kind !== "changed") return;
    live.noteChanged(news.changes.map(({ id }) => id));
    renewed(news.changes);
  }

  const line = startLine({
    open: (after, signal) => api.stream(addresses.changes, { query: after === null ? {} : { after }, signal }),
    heard,
    up: () => {
      connection.isLive(true);
      // What was loaded before the line stood may have changed in between; later the server tells what was missed.
      if (!wasUp) void overtake(queries, mine, Date.now());
      wasUp = true;
    },
    down: () => connection.isLive(false),
  });
  const looking = setInterval(() => {
    if (!connection.now().live && isSeen()) renewed("all");
  }, lookEvery);
  const leave = withPage(line, connection);
  const forget = afterTrouble(connection, () => {
    line.wake();
    void recover(queries, mine);
  });

  return () => {
    leave();
    forget();
    clearInterval(looking);
    line.stop();
    connection.isLive(false);
  };
}

/** The line rests with a page that nobody sees, and is looked after when the browser says that the network changed. */
function withPage(line: ReturnType<typeof startLine>, connection: Connection): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const seen = () => {
    clearTimeout(resting);
    if (isSeen()) return line.wake();
    resting = setTimeout(() => {
      line.pause();
      connection.isLive(false);
    }, restWhenHidden);
  };
  document.addEventListener("visibilitychange", seen);
  window.addEventListener("online", line.wake);
  window.addEventListener("offline", line.check);
  return () => {
    clearTimeout(resting);
    document.removeEventListener("visibilitychange", seen);
    window.removeEventListener("online", line.wake);
    window.removeEventListener("offline", line.check);
  };
}

/** The server answers again, or knows the person again. */
function afterTrouble(connection: Connection, recovered: () => void): () => void {
  let wasInTrouble = false;
  return connection.onChange(() => {
    const { signedOut, unreachableSince } = connection.now();
    const isInTrouble = signedOut || unreachableSince !== null;
    if (wasInTrouble && !isInTrouble) recovered();
    wasInTrouble = isInTrouble;
  });
}

function isSeen(): boolean {
  return document.visibilityState === "visible";
}

function renew(queries: QueryClient, mine: (key: QueryKey) => boolean, changed: Changed): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      mine(queryKey) && (changed === "all" ? mayChange(queryKey) : changed.some((change) => touches(queryKey, change))),
  });
}

/** What failed meanwhile is asked for again. */
function recover(queries: QueryClient, mine: (key: QueryKey) => boolean): Promise<void> {
  return queries.refetchQueries({
    type: "active",
    predicate: ({ queryKey, state }) => mine(queryKey) && state.status === "error",
  });
}

function overtake(queries: QueryClient, mine: (key: QueryKey) => boolean, before: number): Promise<void> {
  return queries.invalidateQueries({
    predicate: ({ queryKey, state }) =>
      mine(queryKey) && mayChange(queryKey) && (state.status === "error" || state.dataUpdatedAt < before),
  });
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
