import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { freePort } from "./free-port.ts";

const program = join(import.meta.dirname, "../../src/main/start.mjs");
const compiled = join(tmpdir(), "vraagbaak-compiled");

export interface Started {
  /** The address of the tab and the API. */
  readonly url: string;
  readonly playground: string;
  readonly child: ChildProcess;
  readonly lines: readonly string[];
  /** Ends it as an operator would, and waits until it has ended. */
  readonly stop: () => Promise<number | null>;
}

/** A program of its own, as `npm start` starts it, on free ports. `cwd` is the folder that it is started in. */
export async function startProduct(
  directory: string,
  environment: Readonly<Record<string, string>> = {},
  cwd: string = tmpdir(),
): Promise<Started> {
  const [port, playgroundPort] = await Promise.all([freePort(), freePort()]);
  const places = { DATA_DIR: directory, PORT: `${port}`, PLAYGROUND_PORT: `${playgroundPort}` };
  const child = spawnProduct({ ...places, ...environment }, cwd);
  const lines: string[] = [];
  const ready = new Promise<void>((resolve, reject) => {
    createInterface(child.stdout).on("line", (line) => {
      lines.push(line);
      if (line.startsWith("Stoppen:")) resolve();
    });
    createInterface(child.stderr).on("line", (line) => lines.push(line));
    child.once("exit", (code) => reject(new Error(`ended with ${code}: ${lines.join("\n")}`)));
  });
  await ready;
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill("SIGTERM");
    await once(child, "exit");
    return child.exitCode;
  };
  return { url: `http://127.0.0.1:${port}`, playground: `http://127.0.0.1:${playgroundPort}`, child, lines, stop };
}

/** Delivers an activity; false when it is refused, or when nobody answers any more. */
export async function isAcknowledged({ url }: Started, activity: object): Promise<boolean> {
  try {
    const response = await fetch(`${url}/api/messages`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(activity),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

export function spawnProduct(environment: Readonly<Record<string, string>>, cwd: string = tmpdir()) {
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", program], {
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
    // Compiling takes half of a start, and the same program is started many times over.
    env: { PATH: process.env["PATH"], NODE_COMPILE_CACHE: compiled, ...environment },
  });
}

export async function temporaryFolder(): Promise<{ readonly path: string; readonly remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "vraagbaak-"));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
