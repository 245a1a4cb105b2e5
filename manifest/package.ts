import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { teamsAppConfigFrom, teamsAppVariables } from "#src/main/teams-app-config.ts";
import { appPackage } from "./app-package.ts";

const file = join(import.meta.dirname, "../dist/vraagbaak-teams.zip");

/** `npm run package`: the Teams app package, made from the environment; `--help` tells what it reads there. */
async function writePackage(): Promise<void> {
  if (process.argv.includes("--help")) {
    console.log(`npm run package reads from the environment:\n${teamsAppVariables()}`);
    return;
  }
  const config = teamsAppConfigFrom(process.env);
  if (!config.ok) {
    const more = "npm run package -- --help tells what each variable is for.";
    return cannot("The environment is not right", config.refusal.problems, more);
  }
  const zip = await appPackage(config.value);
  if (!zip.ok) return cannot("Teams would refuse this package", zip.refusal.problems);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zip.value);
  console.log(`${relative(process.cwd(), file)}: Vraagbaak at ${config.value.address}, ${zip.value.byteLength} bytes.`);
  console.log("Next: upload it in the Teams admin centre, under Manage apps; docs/TEAMS.md, step 6.");
  if (config.value.tabClientId === null) console.log("Without TAB_CLIENT_ID nobody can sign in to the tab.");
}

function cannot(what: string, problems: readonly string[], ...more: readonly string[]): void {
  console.error([`${what}:`, ...problems.map((problem) => `  ${problem}`), ...more].join("\n"));
  process.exitCode = 2;
}

await writePackage();
