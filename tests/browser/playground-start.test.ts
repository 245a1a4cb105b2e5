import "#tests/support/browser-timeout.ts";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { PlaygroundOptions } from "#src/main/playground/playground.ts";
import { startPlayground } from "#src/main/playground/playground.ts";
import { freePort } from "#tests/support/free-port.ts";
import { testWithPlayground } from "#tests/support/playground-availability.ts";
import { sampleCast } from "#tests/support/playground-cast.ts";

const run = promisify(execFile);
const sources = new URL("../../src/main/playground/", import.meta.url);
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "playground-start-"));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

async function options(): Promise<PlaygroundOptions> {
  const port = await freePort();
  return { cast: sampleCast, botEndpoint: "http://127.0.0.1:9/api/messages", port, directory };
}

/** A program that starts the Playground from these sources, prints how that went, and then does the rest. */
function starter(from: URL, given: PlaygroundOptions, rest = ""): readonly string[] {
  const address = new URL("playground.ts", from).href;
  const code = `
    const { startPlayground } = await import(${JSON.stringify(address)});
    console.log(JSON.stringify(await startPlayground(${JSON.stringify(given)})));
    ${rest}`;
  return ["--input-type=module", "--eval", code];
}

testWithPlayground("the Playground is reached from this machine alone, until it is stopped", async () => {
  const given = await options();
  const started = await startPlayground(given);
  if (!started.ok) throw new Error(started.detail);
  expect(started.url).toBe(`http://127.0.0.1:${given.port}`);
  // Every 127.x address is this machine; a server on all interfaces would answer on the second as well.
  await expect(fetch(`http://127.0.0.2:${given.port}/_debug/ping`)).rejects.toThrow();
  await started.stop();
  await expect(fetch(`${started.url}/_debug/ping`)).rejects.toThrow();
});

testWithPlayground("a port that is taken is named", async () => {
  const given = await options();
  const other = createServer().listen(given.port, "127.0.0.1");
  await once(other, "listening");
  expect(await startPlayground(given)).toEqual({
    ok: false,
    reason: "failed",
    detail: `port ${given.port} is taken`,
  });
  other.close();
});

testWithPlayground("a cast that the Playground refuses is told in its own words", async () => {
  const given = await options();
  const [standing] = sampleCast.channels;
  const cast = { ...sampleCast, channels: [standing, standing] as const };
  expect(await startPlayground({ ...given, cast })).toEqual({
    ok: false,
    reason: "failed",
    detail: expect.stringContaining("team and channels ID must be unique"),
  });
});

test("without the Playground the reason says how to get it", async () => {
  const elsewhere = join(directory, "elsewhere/");
  await cp(sources, elsewhere, { recursive: true });
  const program = starter(pathToFileURL(elsewhere), await options());
  const { stdout } = await run(process.execPath, program);
  expect(JSON.parse(stdout)).toEqual({
    ok: false,
    reason: "not_installed",
    detail: expect.stringContaining("npm ci"),
  });
});

testWithPlayground("the Playground ends with us, even when we are killed", async () => {
  const given = await options();
  const parent = spawn(process.execPath, starter(sources, given, "process.stdin.resume();"));
  await once(parent.stdout, "data");
  const visitor = connect(given.port, "127.0.0.1");
  await once(visitor, "connect");
  const closed = once(visitor.resume(), "close");
  parent.kill("SIGKILL");
  await closed;
  await expect(fetch(`http://127.0.0.1:${given.port}/_debug/ping`)).rejects.toThrow();
});

test("nothing that runs with the loopback guard reaches another machine", async () => {
  const guard = new URL("loopback-only.mjs", sources).href;
  const code = `
    import { createServer } from "node:http";
    const outside = await fetch("http://198.51.100.1/").catch(({ cause }) => cause.message);
    const server = createServer().listen(0, () => {
      console.log(JSON.stringify({ outside, listensOn: server.address().address }));
      server.close();
    });`;
  const program = ["--import", guard, "--input-type=module", "--eval", code];
  const { stdout } = await run(process.execPath, program);
  expect(JSON.parse(stdout)).toEqual({
    outside: "198.51.100.1 is outside this machine",
    listensOn: "127.0.0.1",
  });
});
