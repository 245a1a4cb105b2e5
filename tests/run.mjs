// Everything that proves the product, in one command. Runs on the Node that `npm ci` brings along.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
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
// Side by side: each of them keeps one core busy, for about as long as the other.
await Promise.all([
  inTurn([npm("check:format"), npm("check:lint"), npm("check:boundaries"), npm("check:unused"), types("tab")]),
  inTurn([npm("build"), types("server"), types("tests")]),
]);
const jest = [
  "--experimental-vm-modules",
  // Zod makes functions of text. V8 keeps them for the next file that makes the same, and with each the file that it comes from:
  // every module of every earlier file would stay in memory, until the collecting of garbage takes most of the time.
  "--no-compilation-cache",
  "--disable-warning=ExperimentalWarning",
  "node_modules/jest/bin/jest.js",
  // One more than there are cores: the tests in a browser wait a third of the time.
  `--maxWorkers=${availableParallelism() + 1}`,
  "--json",
  `--outputFile=${report}`,
];
const code = exitCodeOf(process.execPath, [...jest, ...process.argv.slice(2)], {
  CHROME_PATH: chromium,
  TAB_BUILT: "1",
});
summarise();
process.exit(code);

async function inTurn(checks) {
  for (const { name, program, parts } of checks) {
    const child = spawn(program, parts, { stdio: ["ignore", "pipe", "pipe"] });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "close")]);
    console.log(`\n> ${name}\n${out}${err}`);
    if (code !== 0) process.exit(code ?? 1);
  }
}

function npm(script) {
  return { name: `npm run ${script}`, program: "npm", parts: ["run", "-s", script] };
}

/** One of the three parts of `npm run check:types`. */
function types(part) {
  const parts = ["-p", `tsconfig.${part}.json`];
  return {
    name: `tsc ${parts.join(" ")}`,
    program: process.execPath,
    parts: ["node_modules/typescript/bin/tsc", ...parts],
  };
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
