import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromiumOnThisMachine } from "./support/chromium.ts";

/** Path of a Chromium to test with. Installs Debian's where that is possible; otherwise says aloud how to get one. */
export function ensureChromium(): string | undefined {
  const packages = [
    ...(chromiumOnThisMachine() ? [] : ["chromium-headless-shell"]),
    ...(hasLetters() ? [] : ["fonts-liberation"]),
  ];
  if (packages.length > 0) installFromDebian(packages);
  const found = chromiumOnThisMachine();
  if (found) return found;
  console.error(
    "The browser tests need Chromium and found none. Install it (Debian and Ubuntu: apt-get install chromium), " +
      'run "npx playwright-core install chromium-headless-shell", or point CHROME_PATH to one.',
  );
  return undefined;
}

/** Whether letters are about as wide as in Teams; with those of a bare Debian, cards would not fit that do fit there. */
function hasLetters(): boolean {
  if (process.platform !== "linux") return true;
  return ["liberation", "liberation2"].some((folder) => existsSync(`/usr/share/fonts/truetype/${folder}`));
}

function installFromDebian(packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`> apt-get install ${packages.join(" ")}`);
  const apt = (...parts: readonly string[]) =>
    spawnSync("apt-get", ["-qq", ...parts], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  if (apt("update")) apt("install", "-y", "--no-install-recommends", ...packages);
}
