import { createRequire } from "node:module";
import { test } from "@jest/globals";

/** The Playground may not be installed: it is a tool with a licence of its own. Its absence is told, not hidden. */
export const testWithPlayground = isInstalled() ? test : test.skip;

function isInstalled(): boolean {
  try {
    createRequire(import.meta.url).resolve("@microsoft/m365agentsplayground/cli.js");
    return true;
  } catch {
    console.warn(
      "SKIPPED: the tests in a Teams-like client. Get it with: npm i --no-save @microsoft/m365agentsplayground",
    );
    return false;
  }
}
