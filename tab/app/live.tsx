import type { ReactNode } from "react";
import type { Connection } from "#tab/api/connection.ts";
import { LiveContext } from "#tab/api/live/live.ts";
import { useLine } from "#tab/api/live/use-line.ts";
import { useApi } from "#tab/api/use-api.ts";

interface LiveProps {
  readonly connection: Connection;
  readonly children: ReactNode;
}

/** Everything below is kept up to date. */
export function Live({ connection, children }: LiveProps) {
  const live = useLine(useApi(), connection);
  return <LiveContext value={live}>{children}</LiveContext>;
}
