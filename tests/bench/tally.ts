import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { newMessageId } from "#tests/support/inbound-activities.ts";

/** A Bot Connector that takes everything and keeps nothing, so that it can stand beside what is measured for long. */
export interface Tally {
  readonly serviceUrl: string;
  /** Resolves to the body of the next request about this conversation. */
  readonly next: (conversation: string) => Promise<string>;
  /** How many messages were edited so far. */
  readonly edits: () => number;
  readonly close: () => Promise<void>;
}

const address = /\/conversations\/([^/]+)\/activities(?:\/([^/]+))?/;

export async function tally(): Promise<Tally> {
  const awaited = new Map<string, (body: string) => void>();
  let edits = 0;
  const server = createServer((request, response) => {
    take(request, response).catch((error: unknown) => response.destroy(error instanceof Error ? error : undefined));
  });

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await request.setEncoding("utf8").toArray()).join("");
    const isEdit = request.method === "PUT";
    if (isEdit) edits++;
    const [, conversation = "", activity] = address.exec(request.url ?? "") ?? [];
    const id = isEdit ? activity : newMessageId();
    response.writeHead(200, { "content-type": "application/json; charset=utf-8" }).end(JSON.stringify({ id }));
    const key = decodeURIComponent(conversation);
    awaited.get(key)?.(body);
    awaited.delete(key);
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}/teams/`,
    next: (conversation) => new Promise((resolve) => awaited.set(conversation, resolve)),
    edits: () => edits,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
