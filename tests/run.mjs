// Everything that proves the product, in one command. Runs on the Node that `npm ci` brings along.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";

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
run("npm", ["run", "-s", "check"]);
run("npm", ["run", "-s", "build"]);
const jest = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  "node_modules/jest/bin/jest.js",
  // Its own choice leaves a core unused, which on a small machine is half of it.
  "--maxWorkers=100%",
  "--json",
  `--outputFile=${report}`,
];
const code = exitCodeOf(process.execPath, [...jest, ...process.argv.slice(2)], { CHROME_PATH: chromium });
summarise();
process.exit(code);

function run(program, parts) {
  console.log(`\n> ${[program, ...parts].join(" ")}`);
  const failed = exitCodeOf(program, parts, {});
  if (failed !== 0) process.exit(failed);
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
