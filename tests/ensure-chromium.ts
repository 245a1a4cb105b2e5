import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumOnThisMachine } from "./support/chromium.ts";

/** Path of a Chromium to test with. Installs Debian's where that is possible; otherwise says aloud how to get one. */
export function ensureChromium(): string | undefined {
  const found = chromiumOnThisMachine() ?? (installFromDebian() ? chromiumOnThisMachine() : undefined);
  if (found) return found;
  console.error(
    "The browser tests need Chromium and found none. Install it (Debian and Ubuntu: apt-get install chromium), " +
      'run "npx playwright-core install chromium-headless-shell", or point CHROME_PATH to one.',
  );
  return undefined;
}

function installFromDebian(): boolean {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  console.log("> apt-get install chromium-headless-shell");
  const apt = (...parts: readonly string[]) =>
    spawnSync("apt-get", ["-qq", ...parts], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", "chromium-headless-shell");
}
