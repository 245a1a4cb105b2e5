import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, jest, test } from "@jest/globals";
import { strFromU8, unzipSync } from "fflate";
import { appPackage } from "#manifest/app-package.ts";
import { teamsAppConfigFrom } from "#src/main/teams-app-config.ts";
import { pixelsOf } from "#tests/support/pixels.ts";
import { appEnvironment } from "#tests/support/teams-app.ts";

test("the package holds the manifest, the English texts and the two icons, and nothing else", async () => {
  const files = unzipSync(await packageOf(appEnvironment));
  expect(Object.keys(files)).toEqual(["manifest.json", "en.json", "color.png", "outline.png"]);
  const manifest = JSON.parse(text(files["manifest.json"]));
  expect(manifest).toMatchObject({
    id: appEnvironment.TEAMS_APP_ID,
    icons: { color: "color.png", outline: "outline.png" },
  });
  expect(manifest.localizationInfo).toEqual({
    defaultLanguageTag: "nl",
    additionalLanguages: [{ languageTag: "en", file: "en.json" }],
  });
  expect(JSON.parse(text(files["en.json"]))).toHaveProperty(["description.short"]);
});

test("the same environment makes the same bytes, in whichever year", async () => {
  const first = await packageOf(appEnvironment);
  jest.useFakeTimers({
    now: new Date("2031-05-06T07:08:09Z"),
    doNotFake: ["nextTick", "queueMicrotask", "setImmediate"],
  });
  try {
    expect(Buffer.compare(await packageOf(appEnvironment), first)).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test("the package has the version of the program, or the one that was asked for", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  expect(await versionIn(appEnvironment)).toBe(version);
  expect(await versionIn({ ...appEnvironment, PACKAGE_VERSION: "2.0.1" })).toBe("2.0.1");
});

test("whoever makes the package without an environment reads what is missing, and where to look", () => {
  const program = fileURLToPath(new URL("../../manifest/package.ts", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [program], { env: { BOT_ID: "bot" }, encoding: "utf8" });
  expect(status).toBe(2);
  const [first, ...lines] = stderr.trim().split("\n");
  expect(first).toBe("The environment is not right:");
  expect(lines).toContain("  PUBLIC_URL is missing");
  expect(lines).toContain("  BOT_ID must be a GUID, such as 3f2c0a4e-5b1d-4c8a-9e77-1d2b3c4d5e6f");
  expect(lines.at(-1)).toMatch(/^npm run package -- --help/);
});

test("the colour icon has no hole, and keeps its mark inside the part that Teams never cuts off", async () => {
  const { width, pixels } = pixelsOf(unzipSync(await packageOf(appEnvironment))["color.png"]);
  const ground = pixels[0]?.join();
  const marked = pixels.flatMap((pixel, at) => (pixel.join() === ground ? [] : [[at % width, Math.floor(at / width)]]));
  expect(width).toBe(192);
  expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
  expect(Math.min(...marked.flat())).toBeGreaterThanOrEqual(36);
  expect(Math.max(...marked.flat())).toBeLessThan(156);
});

test("the outline icon is white on nothing, and fills its height", async () => {
  const { width, pixels } = pixelsOf(unzipSync(await packageOf(appEnvironment))["outline.png"]);
  const painted = pixels.filter(([, , , alpha]) => alpha !== 0);
  expect(width).toBe(32);
  expect(new Set(painted.map(([red, green, blue]) => [red, green, blue].join()))).toEqual(new Set(["255,255,255"]));
  const rows = pixels.flatMap(([, , , alpha], at) => (alpha === 0 ? [] : [Math.floor(at / width)]));
  expect(Math.min(...rows)).toBeLessThanOrEqual(1);
  expect(Math.max(...rows)).toBeGreaterThanOrEqual(30);
});

async function packageOf(environment: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const config = teamsAppConfigFrom(environment);
  if (!config.ok) throw new Error(config.refusal.problems.join());
  const made = await appPackage(config.value);
  if (!made.ok) throw new Error(made.refusal.problems.join());
  return made.value;
}

async function versionIn(environment: Readonly<Record<string, string>>): Promise<unknown> {
  return JSON.parse(text(unzipSync(await packageOf(environment))["manifest.json"])).version;
}

function text(file: Uint8Array | undefined): string {
  return strFromU8(file ?? new Uint8Array());
}
