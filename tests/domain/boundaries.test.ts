import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { ICruiseResult } from "dependency-cruiser";
import { cruise } from "dependency-cruiser";

interface Rule {
  readonly name: string;
}
const { forbidden, options } = createRequire(import.meta.url)("../../.dependency-cruiser.cjs") as {
  readonly forbidden: readonly Rule[];
  readonly options: object;
};

/** For each rule one import that it must refuse: the file in which it is planted, and what that file imports. */
const planted: Readonly<Record<string, readonly [file: string, imports: string]>> = {
  kernel: ["src/kernel/planted.ts", "../texts/texts.ts"],
  profile: ["src/profile/planted.ts", "../texts/texts.ts"],
  "pure domain and policies": ["src/question/planted.ts", "./question.store.ts"],
  "use cases and stores": ["src/question/planted.usecase.ts", "../texts/texts.ts"],
  ports: ["src/notice/planted.port.ts", "./notice.store.ts"],
  contracts: ["src/question/planted.contract.ts", "./question.store.ts"],
  presenters: ["src/question/planted.presenter.ts", "../texts/texts.ts"],
  routes: ["src/question/planted.routes.ts", "../stores/sqlite/engine.ts"],
  "store engines": ["src/stores/sqlite/planted.ts", "../../question/question.ts"],
  texts: ["src/texts/planted.ts", "../question/question.store.ts"],
  identity: ["src/identity/planted.ts", "../question/question.ts"],
  http: ["src/http/planted.ts", "../question/question.store.ts"],
  jobs: ["src/jobs/planted.ts", "../http/server.ts"],
  bot: ["bot/intake/planted.ts", "../teams/adapter.ts"],
  "bot/teams": ["bot/teams/planted.ts", "../../src/question/question.store.ts"],
  tab: ["tab/pages/planted.ts", "../../src/question/question.store.ts"],
  manifest: ["manifest/planted.ts", "../src/main/wire.ts"],
  "only manifest makes the app package": ["src/main/planted-package.ts", "fflate"],
  "only tab/teams knows teams-js": ["tab/app/planted.ts", "@microsoft/teams-js"],
  "only bot/teams knows the bot SDKs": ["bot/cards/planted.ts", "botbuilder"],
  "only the store engines know a database": ["src/main/planted.ts", "better-sqlite3"],
  "only the export knows how a sheet is written": ["src/main/planted-sheet.ts", "write-excel-file"],
  "only http knows Express": ["src/main/planted-too.ts", "express"],
  "main is imported by tests and manifest only": ["src/jobs/planted-too.ts", "../main/wire.ts"],
  "order: kernel before what comes later": ["src/kernel/order.ts", "../people/person.ts"],
  "order: profile before what comes later": ["src/profile/order.ts", "../partner/partner.ts"],
  "order: partner before what comes later": ["src/partner/order.ts", "../people/person.ts"],
  "order: people before what comes later": ["src/people/order.ts", "../conversation/conversation.ts"],
  "order: conversation before what comes later": ["src/conversation/order.ts", "../notice/notice.ts"],
  "order: notice before what comes later": ["src/notice/order.ts", "../question/question.ts"],
  "order: question before what comes later": ["src/question/order.ts", "../intake/intake.ts"],
  "order: filter before what comes later": ["src/filter/order.ts", "../finding/finding.ts"],
  "order: finding before what comes later": ["src/finding/order.ts", "../teaching/teaching.ts"],
  "order: teaching before what comes later": ["src/teaching/order.ts", "../intake/intake.ts"],
  "order: intake before what comes later": ["src/intake/order.ts", "../solution/solution.ts"],
  "order: solution before what comes later": ["src/solution/order.ts", "../triage/triage.ts"],
  "order: triage before what comes later": ["src/triage/order.ts", "../initiative/initiative.ts"],
  "order: (analysis|initiative) before what comes later": ["src/initiative/order.ts", "../kraamkamer/kraamkamer.ts"],
  "order: kraamkamer before what comes later": ["src/kraamkamer/order.ts", "../project/project.ts"],
  "order: project before what comes later": ["src/project/order.ts", "../learning/learning.ts"],
  "order: learning before what comes later": ["src/learning/order.ts", "../portfolio/portfolio.ts"],
  "order: portfolio before what comes later": ["src/portfolio/order.ts", "../delivery/delivery.ts"],
  "order: delivery before what comes later": ["src/delivery/order.ts", "../front/front.ts"],
  "no cycle": ["src/intake/round.ts", "./trip.ts"],
  "no folder cycle": ["bot/intake/there.ts", "../triage/back.ts"],
};

/** What the planted files import, and the other halves of the cycles. */
const standing: Readonly<Record<string, string>> = {
  "package.json": "{}",
  "src/intake/trip.ts": 'import "./round.ts";',
  "bot/triage/back.ts": 'import "../intake/again.ts";',
  ...module("@microsoft/teams-js"),
  ...module("botbuilder"),
  ...module("better-sqlite3"),
  ...module("express"),
  ...module("write-excel-file"),
  ...module("fflate"),
};

let folder: string;
let found: ICruiseResult;

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "boundaries-")));
  for (const [file, imports] of Object.values(planted)) {
    write(file, `import "${imports}";`);
    if (imports.startsWith(".")) writeIfMissing(join(dirname(file), imports));
  }
  writeIfMissing("bot/intake/again.ts");
  for (const [file, content] of Object.entries(standing)) write(file, content);
  const { output } = await cruise(["bot", "src", "tab", "manifest"], {
    ...options,
    baseDir: folder,
    validate: true,
    // The rules are data of our own, in the form that the library documents.
    ruleSet: { forbidden } as never,
  });
  if (typeof output === "string") throw new Error(output);
  found = output;
});

afterAll(() => rmSync(folder, { recursive: true }));

test("every rule of the table has its planted violation", () => {
  expect(Object.keys(planted).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
});

test.each(Object.entries(planted))("the rule %p refuses %p", (rule, [file]) => {
  const refused = found.summary.violations.filter((violation) => violation.rule.name === rule);
  const where = rule === "no folder cycle" ? dirname(file) : file;
  expect(refused.map(({ from }) => from)).toContain(where);
});

const written = new Set<string>();

function write(file: string, content: string): void {
  mkdirSync(join(folder, dirname(file)), { recursive: true });
  writeFileSync(join(folder, file), content);
  written.add(file);
}

function writeIfMissing(file: string): void {
  const planned = Object.values(planted).some(([other]) => other === file) || file in standing || written.has(file);
  if (!planned) write(file, "export {};");
}

function module(name: string): Readonly<Record<string, string>> {
  return {
    [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: "1.0.0", main: "index.js" }),
    [`node_modules/${name}/index.js`]: "",
  };
}
