// Everything that proves the product, in one command. Runs on the Node that `npm ci` brings along.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { text } from "node:stream/consumers";

if (Number(process.versions.node.split(".")[0]) !== 24) {
  console.error(
    `The tests run on Node 24, and this is ${process.versions.node}. "npm ci" brings Node 24 along on Linux and Windows.`,
  );
  process.exit(2);
}

const report = "coverage/jest.json";
mkdirSync("coverage", { recursive: true });

const { ensureChromium } = await import("./ensure-chromium.ts");
const chromium = ensureChromium();
if (!chromium) process.exit(2);
// Side by side: each of them keeps one core busy.
await Promise.all([
  inTurn(["check:format", "check:lint", "check:boundaries", "check:unused"]),
  inTurn(["build", "check:types"]),
]);
const jest = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  "node_modules/jest/bin/jest.js",
  // Its own choice leaves a core unused, which on a small machine is half of it. Above 100 % Jest reads a count.
  "--maxWorkers=100%",
  "--json",
  `--outputFile=${report}`,
];
const code = exitCodeOf(process.execPath, [...jest, ...process.argv.slice(2)], { CHROME_PATH: chromium });
summarise();
process.exit(code);

async function inTurn(scripts) {
  for (const script of scripts) {
    const child = spawn("npm", ["run", "-s", script], { stdio: ["ignore", "pipe", "pipe"] });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    console.log(`\n> npm run ${script}\n${out}${err}`);
    if (code !== 0) process.exit(code ?? 1);
  }
}

function exitCodeOf(program, parts, environment) {
  const { status, error } = spawnSync(program, parts, {
    // Jest's report goes to a file; its own progress comes over the error stream.
    stdio: ["ignore", parts.includes("--json") ? "ignore" : "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  if (error) console.error(error.message);
  return status ?? 1;
}

function summarise() {
  if (!existsSync(report)) return;
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(report, "utf8"));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
}
