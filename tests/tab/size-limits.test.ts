import { expect, test } from "@jest/globals";
import { tooHeavy } from "#tab/size-limits.ts";

const tab = [
  {
    fileName: "index.js",
    imports: ["react.js"],
    dynamicImports: ["asking.js", "triage.js"],
    isEntry: true,
    isDynamicEntry: false,
  },
  { fileName: "react.js", imports: [], dynamicImports: [], isEntry: false, isDynamicEntry: false },
  // What both pages need was loaded before, or comes with the first of them.
  {
    fileName: "asking.js",
    imports: ["react.js", "forms.js"],
    dynamicImports: ["steps.js"],
    isEntry: false,
    isDynamicEntry: true,
  },
  { fileName: "triage.js", imports: ["forms.js"], dynamicImports: [], isEntry: false, isDynamicEntry: true },
  { fileName: "forms.js", imports: ["index.js"], dynamicImports: [], isEntry: false, isDynamicEntry: false },
  // A part of a page, that comes when it is needed.
  {
    fileName: "steps.js",
    imports: ["asking.js", "forms.js"],
    dynamicImports: [],
    isEntry: false,
    isDynamicEntry: true,
  },
];
const within = {
  "steps.js": 40_000,
  "index.js": 100_000,
  "react.js": 80_000,
  "asking.js": 10_000,
  "forms.js": 30_000,
  "triage.js": 9_000,
};

test("a tab that keeps to its limits is built", async () => {
  expect(await tooHeavy(tab, bytesIn(within))).toEqual([]);
});

test("a page counts with all that it brings along, and the first load as a whole", async () => {
  expect(await tooHeavy(tab, bytesIn({ ...within, "forms.js": 31_000 }))).toEqual([
    "asking.js is 41000 bytes of compressed script, above its limit of 40000",
  ]);
  expect(await tooHeavy(tab, bytesIn({ ...within, "react.js": 80_001 }))).toEqual([
    "the first load is 180001 bytes of compressed script, above its limit of 180000",
  ]);
});

test("a part of a page counts with what it adds to that page", async () => {
  expect(await tooHeavy(tab, bytesIn({ ...within, "steps.js": 40_001 }))).toEqual([
    "steps.js is 40001 bytes of compressed script, above its limit of 40000",
  ]);
});

test("a script that was not compressed beforehand ends the build", async () => {
  const { "forms.js": _, ...rest } = within;
  await expect(tooHeavy(tab, bytesIn(rest))).rejects.toThrow("forms.js");
});

function bytesIn(sizes: Readonly<Record<string, number>>) {
  return async (name: string) => {
    const bytes = sizes[name];
    if (bytes === undefined) throw new Error(`no file ${name}.br`);
    return bytes;
  };
}
