import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { loadProfile, zwolleDirectory } from "#src/main/load-profile.ts";
import type { Profile } from "#src/profile/profile.ts";

describe("the profile of Zwolle", () => {
  const zwolle = profileIn(zwolleDirectory);

  test("is the one that is loaded without a choice", () => {
    expect(loadProfile()).toEqual({ ok: true, value: zwolle });
  });

  test("has three themes and a flap for miscellaneous matters", () => {
    expect(zwolle.themes.map(({ key, miscellaneous }) => [key, miscellaneous])).toEqual([
      ["brede-duurzaamheid", false],
      ["betaalbare-woonruimte", false],
      ["leefbare-stad", false],
      ["overig", true],
    ]);
  });

  test("names the goals that the alliance works on", () => {
    expect(zwolle.sdgs.map(({ number }) => number)).toEqual([1, 4, 7, 11, 13, 17]);
  });

  test("keeps every known solution with its sources", () => {
    expect(zwolle.knownSolutions.map(({ id }) => id)).toEqual(
      Array.from({ length: 60 }, (_, index) => `k${String(index + 1).padStart(2, "0")}`),
    );
    expect(zwolle.knownSolutions.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });

  test("has words for every theme, in the plain form in which words are compared", () => {
    expect(new Set(zwolle.themeWords.map(({ theme }) => theme))).toEqual(new Set(zwolle.themes.map(({ key }) => key)));
    const words = zwolle.themeWords.flatMap((entry) => entry.words);
    expect(words.filter((word) => !/^[a-z0-9]+\*?$/.test(word))).toEqual([]);
    const perTheme = zwolle.themeWords.flatMap(({ theme, words: own }) => own.map((word) => `${theme} ${word}`));
    expect(perTheme).toHaveLength(new Set(perTheme).size);
  });

  test.each([2026, 2027, 2028])("knows the days off of %i", (year) => {
    const easter = easterSunday(year);
    const expected = [
      [`${year}-01-01`, "Nieuwjaarsdag"],
      [daysAfter(easter, -2), "Goede Vrijdag"],
      [easter, "Eerste paasdag"],
      [daysAfter(easter, 1), "Tweede paasdag"],
      [`${year}-04-27`, "Koningsdag"],
      [`${year}-05-05`, "Bevrijdingsdag"],
      [daysAfter(easter, 39), "Hemelvaartsdag"],
      [daysAfter(easter, 49), "Eerste pinksterdag"],
      [daysAfter(easter, 50), "Tweede pinksterdag"],
      [`${year}-12-25`, "Eerste kerstdag"],
      [`${year}-12-26`, "Tweede kerstdag"],
    ];
    const known = zwolle.holidays.filter(({ day }) => day.startsWith(`${year}-`)).map(({ day, name }) => [day, name]);
    expect(known).toEqual(expected);
  });
});

describe("a broken profile is refused with one clear line:", () => {
  let directory = "";
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vraagbaak-profile-"));
    cpSync(zwolleDirectory, directory, { recursive: true });
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  function problemIn(file: string): string {
    const loaded = loadProfile(directory);
    if (loaded.ok) throw new Error("the profile is not broken");
    expect(loaded.refusal).toEqual({ code: "profile_broken", file, problem: expect.any(String) });
    expect(loaded.refusal.problem).not.toContain("\n");
    return loaded.refusal.problem;
  }

  function change(file: string, from: string, to: string): void {
    const path = join(directory, file);
    const content = readFileSync(path, "utf8");
    expect(content).toContain(from);
    writeFileSync(path, content.replace(from, to));
  }

  test.each(["profile.json", "themes.json", "sdgs.json", "theme-words.json", "known-solutions.json"])(
    "%s is missing",
    (file) => {
      rmSync(join(directory, file));
      expect(problemIn(file)).toContain("no such file");
    },
  );

  test("a file is not JSON", () => {
    writeFileSync(join(directory, "themes.json"), "[{,");
    expect(problemIn("themes.json")).toMatch(/^is not JSON: /);
  });

  test("a file holds something else than a list", () => {
    writeFileSync(join(directory, "sdgs.json"), "{}");
    expect(problemIn("sdgs.json")).toContain("expected array");
  });

  test("a field of an entry is wrong", () => {
    change("themes.json", '"orange"', '"pink"');
    expect(problemIn("themes.json")).toMatch(/^themes\[1\]\.accent: /);
  });

  test("a field of the profile itself is unknown", () => {
    change("profile.json", '"city"', '"town"');
    expect(problemIn("profile.json")).toMatch(/^city: /);
  });

  test("words point to a theme that does not exist", () => {
    change("theme-words.json", '"leefbare-stad"', '"gezonde-stad"');
    expect(problemIn("theme-words.json")).toMatch(/^themeWords\[\d+\]\.theme: unknown theme gezonde-stad$/);
  });

  test("a known solution stands twice", () => {
    change("known-solutions.json", '"k02"', '"k01"');
    expect(problemIn("known-solutions.json")).toBe("knownSolutions: a known solution stands twice");
  });
});

function profileIn(directory: string): Profile {
  const loaded = loadProfile(directory);
  if (!loaded.ok) throw new Error(`${loaded.refusal.file}: ${loaded.refusal.problem}`);
  return loaded.value;
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** By Gauss's rule, which holds without exceptions from 2000 to 2048. */
function easterSunday(year: number): string {
  const d = (19 * (year % 19) + 24) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
  return daysAfter(`${year}-03-22`, d + e);
}
