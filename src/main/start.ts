import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { textsIn } from "#src/texts/texts.ts";
import { buildTabIfNeeded, tabDirectory } from "./build-tab.ts";
import type { Config } from "./config.ts";
import { configFrom } from "./config.ts";
import { loadProfile } from "./load-profile.ts";
import { said } from "./read-json.ts";
import { startPlayground } from "./playground/playground.ts";
import { playgroundCast } from "./sample/playground-cast.ts";
import { serve } from "./serve.ts";

const say = (line: string) => console.log(line);

/** `npm start`: the whole product on this machine, with the sample alliance and the Teams-like Playground. */
export async function start(): Promise<void> {
  try {
    await bringUp();
  } catch (error) {
    // Such as a full disk or a tab that cannot be built: one line helps whoever starts it more than a stack does.
    const why = error instanceof Error ? error.message : String(error);
    refuseToStart(`Vraagbaak cannot start: ${why.replaceAll(/\s+/g, " ")}`);
  }
}

async function bringUp(): Promise<void> {
  const config = configFrom({ ...process.env, DEMO: "1" });
  if (!config.ok) return refuseToStart(`The environment is not right: ${config.refusal.problem}`);
  const profile = loadProfile(config.value.profileDirectory ?? undefined);
  if (!profile.ok) return refuseToStart(`The profile is not right: ${said(profile.refusal)}`);
  const { dataDirectory } = config.value;
  if (!canWriteTo(dataDirectory)) return refuseToStart(`DATA_DIR: ${dataDirectory} cannot be written to.`);
  await buildTabIfNeeded(say);
  const serving = await serve({ config: config.value, profile: profile.value, tabDirectory });
  if (!serving.ok) return refuseToStart(serving.refusal.problem);
  const playground = await besidePlayground(config.value, serving.value.port);
  const texts = textsIn(profile.value.language);
  say(texts.start.ready({ tab: `http://127.0.0.1:${serving.value.port}`, playground: playground.url }));
  if (playground.problem) say(texts.start.withoutPlayground(playground.problem));
  endWhenTold(async () => {
    await Promise.all([playground.stop(), serving.value.stop()]);
  });
}

interface PlaygroundBeside {
  readonly url: string | null;
  readonly problem: string | null;
  readonly stop: () => Promise<void>;
}

const nothingToStop = () => Promise.resolve();

/** Without the Playground the tab still works, so its absence is told and no reason to end. */
async function besidePlayground(config: Config, port: number): Promise<PlaygroundBeside> {
  if (!config.playground) return { url: null, problem: null, stop: nothingToStop };
  const started = await startPlayground({
    cast: playgroundCast(config.profileDirectory ?? undefined),
    botEndpoint: `http://127.0.0.1:${port}/api/messages`,
    port: config.playgroundPort,
    directory: join(config.dataDirectory, "playground"),
  });
  if (!started.ok) return { url: null, problem: started.detail, stop: nothingToStop };
  return { url: started.url, problem: null, stop: started.stop };
}

function refuseToStart(line: string): void {
  console.error(line);
  process.exitCode = 2;
}

function canWriteTo(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** The first signal ends in an orderly way; a second one does not wait. */
function endWhenTold(end: () => Promise<void>): void {
  const told = () => {
    process.once("SIGINT", () => process.exit(130));
    void end().then(() => process.exit(0));
  };
  process.once("SIGINT", told);
  process.once("SIGTERM", told);
}
