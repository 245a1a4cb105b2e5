import { spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { createInterface } from "node:readline";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { freePort } from "#tests/support/free-port.ts";

export interface MeasuredServer {
  /** Where it takes activities. */
  readonly endpoint: string;
  /** Milliseconds of CPU that its process has used, in all its threads. */
  readonly cpu: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

interface Program {
  readonly file: URL;
  /** How the line begins with which it says that it is at work. */
  readonly ready: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const tellCpu = new URL("./tell-cpu.ts", import.meta.url);
const CpuUsage = z.object({ user: z.number(), system: z.number() });
/** Milliseconds in which a server ends what nobody waits for any more; that counts too. */
const aftermath = 200;

/** A server in a process of its own, set up as in production. */
export async function startMeasured({ file, ready, environment = {} }: Program): Promise<MeasuredServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--import", tellCpu.href, fileURLToPath(file)],
    {
      cwd: tmpdir(),
      stdio: ["ignore", "pipe", "inherit", "ipc"],
      env: { PATH: process.env["PATH"], NODE_ENV: "production", PORT: `${port}`, ...environment },
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${file.pathname} ended with ${code}`)));
    if (child.stdout) createInterface(child.stdout).on("line", (line) => line.startsWith(ready) && resolve());
  });
  return {
    endpoint: `http://127.0.0.1:${port}/api/messages`,
    cpu: async () => {
      await setTimeout(aftermath);
      const told = once(child, "message");
      child.send("cpu");
      const { user, system } = CpuUsage.parse((await told)[0]);
      return (user + system) / 1_000;
    },
    stop: async () => {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
