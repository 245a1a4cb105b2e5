import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { stripVTControlCharacters } from "node:util";
import type { PlaygroundCast } from "./playground-config.ts";
import { playgroundConfig } from "./playground-config.ts";

export interface PlaygroundOptions {
  readonly cast: PlaygroundCast;
  /** The address that takes the activities, such as `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  readonly port: number;
  /** A folder of ours for its configuration and its log; made when it is missing. */
  readonly directory: string;
}

export type PlaygroundStart =
  | { readonly ok: true; readonly url: string; readonly stop: () => Promise<void> }
  | {
      readonly ok: false;
      readonly reason: "not_installed" | "failed";
      /** One line for the person who started it. */
      readonly detail: string;
    };

const startLimit = 30_000;
const stopLimit = 5_000;
const pollEvery = 100;

/** Starts the Teams-like client beside us, on this machine only. It ends when it is told to, or when we end. */
export async function startPlayground(options: PlaygroundOptions): Promise<PlaygroundStart> {
  const program = installedProgram();
  if (!program) return notInstalled;
  // With a taken port the Playground would silently choose another one.
  if (!(await isFree(options.port))) return failed(`port ${options.port} is taken`);
  const files = await prepare(options);
  const child = launch(program, options, files);
  const url = `http://127.0.0.1:${options.port}`;
  const fate = await fateOf(child, url);
  if (fate === "answers") return { ok: true, url, stop: () => stop(child) };
  await stop(child);
  return failed(await reasonFor(fate, files.log));
}

const notInstalled: PlaygroundStart = {
  ok: false,
  reason: "not_installed",
  detail: "the Playground is a development dependency and is not installed; `npm ci` installs it",
};

function failed(detail: string): PlaygroundStart {
  return { ok: false, reason: "failed", detail };
}

/** It is a development dependency, so a production install does not have it. */
function installedProgram(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
  } catch {
    return undefined;
  }
}

async function isFree(port: number): Promise<boolean> {
  const probe = createServer();
  const listening = once(probe, "listening").then(
    () => true,
    () => false,
  );
  probe.listen({ port, host: "127.0.0.1", exclusive: true });
  const free = await listening;
  if (free) await new Promise((closed) => probe.close(closed));
  return free;
}

interface Files {
  readonly config: string;
  readonly log: string;
}

async function prepare({ cast, directory }: PlaygroundOptions): Promise<Files> {
  const config = join(directory, ".m365agentsplayground.yml");
  const log = join(directory, "playground.log");
  await mkdir(directory, { recursive: true });
  await writeFile(config, playgroundConfig(cast));
  await rm(log, { force: true });
  return { config, log };
}

function launch(program: string, options: PlaygroundOptions, files: Files): ChildProcess {
  const { botEndpoint, port, directory } = options;
  const preload = new URL("./loopback-only.mjs", import.meta.url).href;
  const flags = {
    "--app-endpoint": botEndpoint,
    "--channel-id": "msteams",
    "--port": String(port),
    "--service-url": `http://127.0.0.1:${port}/_connector`,
  };
  const child = spawn(
    process.execPath,
    ["--import", preload, program, "start", "--disable-telemetry", ...Object.entries(flags).flat()],
    {
      cwd: directory,
      // Ours alone: it reads its endpoint, credentials and proxies from names that others use too.
      env: {
        TEAMSAPPTESTER_BROWSER: "none",
        TZ: "Europe/Amsterdam",
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: files.config,
        M365_AGENTS_PLAYGROUND_LOGFILE: files.log,
      },
      // The channel is there to be closed: see loopback-only.mjs.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    },
  );
  child.unref();
  child.channel?.unref();
  return child;
}

type Fate = "answers" | "ended" | "silent";

async function fateOf(child: ChildProcess, url: string): Promise<Fate> {
  const deadline = Date.now() + startLimit;
  let ended = false;
  child.once("exit", () => (ended = true));
  // A program that cannot be spawned at all says so here, and never exits.
  child.once("error", () => (ended = true));
  while (Date.now() < deadline) {
    if (ended) return "ended";
    if (await answers(url)) return "answers";
    await after(pollEvery);
  }
  return "silent";
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/_debug/ping`, { signal: AbortSignal.timeout(1_000) });
    return response.ok && (await response.text()) === "pong";
  } catch {
    return false;
  }
}

/** A child that we ask to end may not hear it: then it is ended. */
async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const exited = once(child, "exit");
  child.ref();
  child.kill("SIGTERM");
  const impatience = setTimeout(() => child.kill("SIGKILL"), stopLimit);
  await exited;
  clearTimeout(impatience);
}

/** Its log is the only place where it says what is wrong, in colours, on lines between `Reason:` and a link. */
async function reasonFor(fate: Exclude<Fate, "answers">, log: string): Promise<string> {
  const written = stripVTControlCharacters(await readFile(log, "utf8").catch(() => ""));
  const reason = /^error Reason: (.*?)\nerror Go to the link/ms.exec(written)?.[1];
  if (reason) return reason.trim().replaceAll(/\s*\n\s*/g, "; ");
  if (fate === "ended") return `the Playground ended at once; see ${log}`;
  return `the Playground did not answer within ${startLimit / 1_000} seconds; see ${log}`;
}
