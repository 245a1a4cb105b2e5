import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { addresses } from "#tab/api/addresses.ts";
import { apiFor } from "#tab/api/client.ts";
import type { Standing } from "#tab/api/connection.ts";
import { newConnection } from "#tab/api/connection.ts";
import { setbackOf } from "#tab/api/problem.ts";

interface Reply {
  readonly status: number;
  readonly body: string;
}

let server: Server;
let reply: Reply;
let heard: IncomingMessage | undefined;
const browserFetch = globalThis.fetch;

beforeEach(async () => {
  server = createServer((request, response) => {
    heard = request;
    response.statusCode = reply.status;
    response.end(reply.body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // The server listens on a port, so its address has one.
  const { port } = server.address() as AddressInfo;
  // A page asks its own server; here is no page, so the address of the server goes in front. The client passes paths only.
  globalThis.fetch = (path, request) => browserFetch(new URL(path as string, `http://127.0.0.1:${port}`), request);
});

afterEach(async () => {
  globalThis.fetch = browserFetch;
  server.closeAllConnections();
  if (server.listening) {
    server.close();
    await once(server, "close");
  }
});

const noor = apiFor({ who: "per_noor", language: "nl", token: async () => "demo.per_noor" });

test("a request says who asks and in which language", async () => {
  reply = { status: 200, body: `{"id":"per_noor"}` };
  expect(await noor.ask(addresses.me)).toEqual({ id: "per_noor" });
  expect(heard?.url).toBe("/api/v1/me");
  expect(heard?.headers).toMatchObject({ authorization: "Bearer demo.per_noor", "accept-language": "nl" });
});

test("a refusal keeps its code and the sentence for people", async () => {
  reply = { status: 409, body: `{"status":409,"code":"stale","detail":"Iemand anders was je voor."}` };
  expect(await setback()).toEqual({ status: 409, code: "stale", detail: "Iemand anders was je voor." });
});

test("a token that is not taken any more is asked for anew, once", async () => {
  const given: string[] = [];
  const stood: Standing[] = [];
  const connection = newConnection();
  connection.onChange(() => stood.push(connection.now()));
  const token = async () => {
    given.push(`token ${given.length + 1}`);
    return given.at(-1) ?? "";
  };
  const api = apiFor({ who: "teams", language: null, token, connection });
  reply = { status: 401, body: `{"code":"signed_out","detail":""}` };
  await expect(api.ask(addresses.me)).rejects.toThrow("401 signed_out");
  expect(given).toEqual(["token 1", "token 2"]);
  expect(heard?.headers.authorization).toBe("Bearer token 2");
  expect(stood).toEqual([{ live: false, unreachableSince: null, signedOut: true }]);
  reply = { status: 200, body: "{}" };
  await api.ask(addresses.me);
  expect(connection.now().signedOut).toBe(false);
});

test("a server that is gone is told from one that answers that something is wrong", async () => {
  const connection = newConnection();
  const api = apiFor({ who: "teams", language: null, token: null, connection });
  reply = { status: 502, body: "<h1>Bad gateway</h1>" };
  await expect(api.ask(addresses.me)).rejects.toThrow("502");
  expect(connection.now().unreachableSince).toEqual(expect.any(Number));
  reply = { status: 500, body: `{"code":"failed","detail":""}` };
  await expect(api.ask(addresses.me)).rejects.toThrow("500 failed");
  expect(connection.now().unreachableSince).toBeNull();
});

test("a page of a proxy in between counts as a failure without a sentence", async () => {
  reply = { status: 502, body: "<h1>Bad gateway</h1>" };
  expect(await setback()).toEqual({ status: 502, code: "unexpected", detail: "" });
});

test("an answer that breaks off counts as no connection", async () => {
  reply = { status: 200, body: `{"id":"per_` };
  expect(await setback()).toEqual({ status: 0, code: "no_connection", detail: "" });
});

test("a server that is gone counts as no connection", async () => {
  server.close();
  await once(server, "close");
  expect(await setback()).toEqual({ status: 0, code: "no_connection", detail: "" });
});

async function setback() {
  try {
    await noor.ask(addresses.me);
  } catch (error) {
    return setbackOf(error);
  }
  throw new Error("the request was answered after all");
}
