/**
 * Who may import whom; docs/ARCHITECTURE.md has the same table in words. Each rule is proved by a planted violation in
 * tests/domain/boundaries.test.ts.
 */
const concepts =
  "(partner|people|conversation|notice|question|filter|finding|teaching|intake|solution|triage|analysis|initiative|kraamkamer|project|learning|portfolio|delivery|front)";

const kernel = "^src/kernel/";
const profile = "^src/profile/";
const pureDomain = [`^src/${concepts}/[^./]+\\.ts$`, "^src/profile/[^./]+\\.ts$"];
const policy = "\\.policy\\.ts$";
const useCase = "\\.usecase\\.ts$";
const store = "\\.store\\.ts$";
const port = "\\.port\\.ts$";
const contract = "^src/.*\\.contract\\.ts$";
const presenter = "\\.presenter\\.ts$";
const routes = "\\.routes\\.ts$";
const texts = "^src/texts/";
const identity = "^src/identity/";
const http = "^src/http/";
const zod = "node_modules/zod/";

/** From these files only to those; an import of anything else is an error. */
const only = (name, from, to, fromNot) => ({
  name,
  severity: "error",
  from: fromNot ? { path: from, pathNot: fromNot } : { path: from },
  to: { pathNot: to },
});

/** A concept knows those before it, never those after it. */
const order = [
  "kernel",
  "profile",
  "partner",
  "people",
  "conversation",
  "notice",
  "question",
  "filter",
  "finding",
  "teaching",
  "intake",
  "solution",
  "triage",
  "(analysis|initiative)",
  "kraamkamer",
  "project",
  "learning",
  "portfolio",
  "delivery",
  "front",
];

module.exports = {
  forbidden: [
    only("kernel", kernel, [kernel, zod, "^(node:)?(crypto|util)$"]),
    only("profile", profile, [kernel, profile, zod], contract),
    only("pure domain and policies", [...pureDomain, `^src/${concepts}/.*\\.policy\\.ts$`], [kernel, ...pureDomain, policy, port, zod]),
    only("use cases and stores", [`^src/${concepts}/.*\\.(usecase|store)\\.ts$`], [kernel, ...pureDomain, policy, port, store, useCase, zod]),
    only("ports", `^src/${concepts}/.*\\.port\\.ts$`, [kernel, ...pureDomain, port, zod]),
    only("contracts", contract, [kernel, ...pureDomain, contract, zod]),
    only("presenters", presenter, [kernel, ...pureDomain, policy, port, store, contract, presenter, zod]),
    only("routes", routes, [kernel, ...pureDomain, contract, presenter, useCase, store, port, policy, http, texts, routes, zod], "^src/main/"),
    only("store engines", "^src/stores/", ["^src/stores/", port, kernel, "node_modules/(better-sqlite3|@types/better-sqlite3|@azure/cosmos)/"]),
    only("texts", texts, [texts, ...pureDomain, kernel, policy]),
    only("identity", identity, [identity, kernel, "node_modules/(jose|@azure/identity)/"]),
    only("http", http, [http, identity, texts, kernel, ...pureDomain, port, zod, "^(node:)?[a-z_/]+$", "node_modules/(express|helmet|express-static-gzip|@types/express|@types/.*)/"]),
    only("jobs", "^src/jobs/", ["^src/jobs/", useCase, store, port, ...pureDomain, kernel, zod]),
    only("bot", "^bot/", ["^bot/(?!teams/)", useCase, store, ...pureDomain, policy, port, texts, kernel, zod], "^bot/teams/"),
    only("bot/teams", "^bot/teams/", [
      "^bot/",
      ...pureDomain,
      port,
      texts,
      kernel,
      identity,
      zod,
      "^(node:)?[a-z_/]+$",
      "node_modules/(botbuilder[a-z-]*|botframework-[a-z]+|@microsoft/teams-ai|html-to-text|undici)/",
    ]),
    only("tab", "^tab/", ["^tab/", contract, ...pureDomain, texts, kernel, "node_modules/"], "^tab/(vite\\.config|precompress|size-limits)\\.ts$"),
    only("manifest", "^manifest/", [
      "^manifest/",
      "^src/main/teams-app-config\\.ts$",
      "^bot/ways/commands\\.ts$",
      texts,
      kernel,
      "^(node:)?[a-z_/]+$",
      "node_modules/(@microsoft/app-manifest|fflate)/",
    ]),
    {
      name: "only manifest makes the app package",
      severity: "error",
      from: { pathNot: "^(manifest/|tests/)" },
      to: { path: "node_modules/(@microsoft/app-manifest|fflate)/" },
    },
    {
      name: "only tab/teams knows teams-js",
      severity: "error",
      from: { path: "^tab/", pathNot: "^tab/teams/" },
      to: { path: "node_modules/@microsoft/teams-js/" },
    },
    {
      name: "only bot/teams knows the bot SDKs",
      severity: "error",
      from: { pathNot: "^(bot/teams/|tests/bench/)" },
      to: { path: "node_modules/(botbuilder|@microsoft/teams-ai)/" },
    },
    {
      name: "only the store engines know a database",
      severity: "error",
      from: { pathNot: "^(src/stores/|tests/)" },
      to: { path: "node_modules/(better-sqlite3|@azure/cosmos)/" },
    },
    {
      name: "only the export knows how a sheet is written",
      severity: "error",
      from: { pathNot: "^(src/export/|tests/)" },
      to: { path: "node_modules/(write-excel-file|docx|ical-generator)/" },
    },
    {
      name: "only http knows Express",
      severity: "error",
      from: { pathNot: "^(src/http/|tests/)" },
      to: { path: "node_modules/(express|helmet)/" },
    },
    {
      name: "main is imported by tests and manifest only",
      severity: "error",
      from: { pathNot: "^(src/main/|tests/|manifest/)" },
      to: { path: "^src/main/" },
    },
    ...order.slice(0, -1).map((concept, index) => ({
      name: `order: ${concept} before what comes later`,
      severity: "error",
      from: { path: `^src/${concept}/` },
      to: { path: `^src/(${order.slice(index + 1).join("|")})/` },
    })),
    { name: "no cycle", severity: "error", from: {}, to: { circular: true } },
    { name: "no folder cycle", scope: "folder", severity: "error", from: {}, to: { circular: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
