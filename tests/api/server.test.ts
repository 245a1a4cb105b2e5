import { afterEach, describe, expect, test } from "@jest/globals";
import type { Receive } from "#src/http/messages.ts";
import { createHttpServer } from "#src/http/server.ts";
import { systemClock, systemTimer } from "#src/main/clock.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { profile } from "#tests/support/loaded-sample.ts";
import { problem } from "#tests/support/problem.ts";
import { talk } from "#tests/support/raw-http.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

describe("the server", () => {
  test("says that a port is taken, as a value", async () => {
    const running = await startApi();
    api = running;
    const port = Number(new URL(running.address).port);
    const second = createHttpServer({
      routes: { signedIn: [], open: [], contact: profile.contact, calendar: async () => null },
      personOf: async () => null,
      receive: async () => ({ status: 200 }),
      changes: running.changes,
      clock: systemClock,
      timer: systemTimer,
      ready: () => true,
      tabDirectory: "nowhere",
      language: "nl",
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    expect(await second.listen(port)).toEqual({ ok: false, refusal: { code: "port_taken", port } });
    await second.close();
    expect((await running.request("/healthz")).status).toBe(200);
  });

  test("is alive, and ready when all that it needs is there", async () => {
    let ready: () => boolean | Promise<boolean> = () => true;
    api = await startApi({ server: { ready: () => ready() } });
    expect(await api.request("/healthz")).toMatchObject({ status: 200, body: { status: "alive" } });
    expect(await api.request("/readyz")).toMatchObject({ status: 200, body: { status: "ready" } });
    ready = async () => false;
    const notReady = problem(503, "not_ready", "Deze server neemt nu geen werk aan.");
    expect((await api.request("/readyz")).body).toEqual(notReady);
    ready = () => Promise.reject(new Error("the store is closed"));
    expect((await api.request("/readyz")).body).toEqual(notReady);
    expect(api.logged.map(({ event }) => event)).toEqual(["readiness cannot be told"]);
    expect((await api.request("/healthz")).status).toBe(200);
  });

  test("answers what is under way before it closes, and takes nothing new", async () => {
    let release = () => {};
    const arrived = Promise.withResolvers<void>();
    const receive: Receive = () =>
      new Promise((resolve) => {
        release = () => resolve({ status: 200, body: { said: "after all" } });
        arrived.resolve();
      });
    const running = await startApi({ server: { receive } });
    api = running;
    const headers = { "content-type": "application/json" };
    const underWay = running.request("/api/messages", { method: "POST", headers, body: "{}" });
    await arrived.promise;
    const closing = running.server.close();
    await expect(running.request("/healthz", { headers: { connection: "close" } })).rejects.toThrow("fetch failed");
    release();
    expect(await underWay).toMatchObject({ status: 200, body: { said: "after all" } });
    await closing;
  });

  test("waits no longer than it was told for what never ends", async () => {
    const arrived = Promise.withResolvers<void>();
    const receive: Receive = () => {
      arrived.resolve();
      return new Promise(() => undefined);
    };
    api = await startApi({ server: { receive, limits: { drain: 50 } } });
    const headers = { "content-type": "application/json" };
    const cutOff = api.request("/api/messages", { method: "POST", headers, body: "{}" }).catch(() => "cut off");
    await arrived.promise;
    await api.server.close();
    expect(await cutOff).toBe("cut off");
  });

  test("cuts off who sends too slowly, before or after the headers", async () => {
    api = await startApi({ server: { limits: { headers: 100, request: 200 } } });
    const start = "POST /api/messages HTTP/1.1\r\nHost: x\r\n";
    const rest = "Content-Type: application/json\r\nContent-Length: 10\r\n\r\n{";
    const heard = await Promise.all([talk(api.address, start), talk(api.address, `${start}${rest}`)]);
    for (const answer of heard) expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("tells browsers to guess no types and nobody what it is made of", async () => {
    api = await startApi();
    const { headers } = await api.request("/healthz");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    for (const name of ["x-powered-by", "server", "x-frame-options"]) expect(headers.get(name)).toBeNull();
  });
});
