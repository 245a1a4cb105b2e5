import { once } from "node:events";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { test } from "@jest/globals";

/** The Playground may not be installed: it is a tool with a licence of its own. Its absence is told, not hidden. */
export const testWithPlayground = isInstalled() ? test : test.skip;

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
    return true;
  } catch {
    console.warn(
      "SKIPPED: the tests in a Teams-like client. Get it with: npm i --no-save @microsoft/m365agentsplayground",
    );
    return false;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  // A TCP server that listens has an address with a port.
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
