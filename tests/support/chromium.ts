import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

/** Quiet, offline and without a sandbox, which containers that run tests as root do not offer. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-quic",
  "--no-first-run",
  "--disable-component-update",
  "--disable-sync",
];

/** Fails aloud when the machine has no browser: a test that skips itself proves nothing. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: flags });
}

function chromiumPath(): string {
  const found = chromiumOnThisMachine();
  if (found) return found;
  throw new Error("No Chromium for the browser tests. `npm test` says how to get one, or set CHROME_PATH.");
}

export function chromiumOnThisMachine(): string | undefined {
  const chosen = process.env["CHROME_PATH"];
  const candidates = [
    ...(chosen ? [chosen] : []),
    chromium.executablePath(),
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/google-chrome",
  ];
  return candidates.find((path) => existsSync(path));
}
