import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../../", import.meta.url));
export const tabDirectory = join(project, "dist/tab");
const sources = ["tab", "src", "package-lock.json"];

/** Builds the tab when it has not been built, or when something it may be made of is newer. */
export async function buildTabIfNeeded(say: (line: string) => void): Promise<void> {
  const built = join(tabDirectory, "index.html");
  if (existsSync(built) && statSync(built).mtimeMs >= newestOf(sources.map((source) => join(project, source)))) return;
  say("Building the tab. This takes some seconds, and only happens after a change.");
  // A production install has a tab that was built before, and no Vite.
  const { build } = await import("vite");
  await build({ root: join(project, "tab"), configFile: join(project, "tab/vite.config.ts"), logLevel: "warn" });
}

/** Time of the newest file, in milliseconds since 1970. */
function newestOf(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => (statSync(path).isDirectory() ? newestIn(path) : statSync(path).mtimeMs)));
}

function newestIn(directory: string): number {
  return newestOf(readdirSync(directory).map((name) => join(directory, name)));
}
