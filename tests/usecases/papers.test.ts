import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { apiVersion } from "#src/http/api-headers.ts";

const root = join(import.meta.dirname, "../..");
const read = (file: string) => readFileSync(join(root, file), "utf8");
const papers = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/ARCHITECTURE.md",
  "docs/API.md",
  "docs/TEAMS.md",
  "docs/NOTICES.md",
  "docs/FILTER.md",
  "docs/REVIEWER.md",
];
const { scripts, version } = z
  .object({ scripts: z.record(z.string(), z.string()), version: z.string() })
  .parse(JSON.parse(read("package.json")));

describe("what is written about the product", () => {
  test.each(papers)("%s points to files that are there", (paper) => {
    const links = [...read(paper).matchAll(/\]\((?!https?:)([^)#]+)/g)].flatMap(([, link]) => link ?? []);
    const dead = links.filter((link) => !existsSync(join(root, dirname(paper), link)));
    expect(dead).toEqual([]);
  });

  test("the README names no command that is not there", () => {
    const named = [...read("README.md").matchAll(/`npm run ([\w:]+)/g)].flatMap(([, name]) => name ?? []);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test.each([
    ["CONTRIBUTING.md", /`((?:src|bot|tab|tests)\/[\w./-]+\.(?:ts|tsx))`/g],
    ["docs/API.md", /`((?:src|tests)\/[\w./-]+\.ts)`/g],
  ])("%s names no file that is not there, but for its example", (paper, pattern) => {
    const named = [...read(paper).matchAll(pattern)].flatMap(([, file]) => file ?? []);
    expect(named.length).toBeGreaterThan(1);
    expect(named.filter((file) => !existsSync(join(root, file)) && !file.includes("thank"))).toEqual([]);
  });
});

describe("publiccode.yml", () => {
  const text = read("publiccode.yml");

  test("has every key that the standard asks for", () => {
    const top = [...text.matchAll(/^(\w+):/gm)].flatMap(([, key]) => key ?? []);
    const needed =
      "publiccodeYmlVersion name url platforms developmentStatus softwareType description legal maintenance localisation";
    expect(top).toEqual(expect.arrayContaining(needed.split(" ")));
    expect(text).toContain("  license: EUPL-1.2");
    expect(text).toContain("  localisationReady: true");
  });

  test("tells the version of the product, in lines as long as may be, with pictures that are there", () => {
    expect(text).toContain(`softwareVersion: "${version}"`);
    for (const [, line = ""] of text.matchAll(/shortDescription: (.*)/g)) expect(line.length).toBeLessThanOrEqual(150);
    const pictures = [...text.matchAll(/- (docs\/pictures\/\S+)/g)].flatMap(([, file]) => file ?? []);
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });
});

test("the version of the API stands in its address and in its list of changes", () => {
  expect(apiVersion.split(".")[0]).toBe("1");
  expect(read("docs/API.md")).toContain(`### ${apiVersion}\n`);
});
