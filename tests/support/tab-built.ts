import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const project = fileURLToPath(new URL("../../", import.meta.url));
const build = `import { buildTabIfNeeded } from "#src/main/build-tab.ts"; await buildTabIfNeeded(() => {});`;

/**
 * Builds the tab when its sources have changed. In a process of its own, since Vite does not run inside jest's sandbox.
 * `npm test` has built it before it begins, and says so.
 */
export async function builtTab(): Promise<void> {
  if (process.env["TAB_BUILT"] === "1") return;
  await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", build], { cwd: project });
}
