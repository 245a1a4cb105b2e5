import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { loadProfile, zwolleDirectory } from "#src/main/load-profile.ts";
import { said } from "#src/main/read-json.ts";
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

  /** What is wrong with which file, and on which line of it. */
  function problem(): string {
    const loaded = loadProfile(directory);
    if (loaded.ok) throw new Error("the profile is not broken");
    const told = said(loaded.refusal);
    expect(told).not.toContain("\n");
    return told;
  }

  function change(file: string, from: string, to: string): void {
    const path = join(directory, file);
    const content = readFileSync(path, "utf8");
    expect(content).toContain(from);
    writeFileSync(path, content.replace(from, to));
  }

  test.each(["profile.json", "themes.json", "sdgs.json", "known-solutions.json", "learned-filter.json"])(
    "%s is missing",
    (file) => {
      rmSync(join(directory, file));
      expect(problem()).toMatch(new RegExp(`^${file}: .*no such file`, "u"));
    },
  );

  test("a file is not JSON", () => {
    writeFileSync(join(directory, "themes.json"), "[\n{,");
    expect(problem()).toMatch(/^themes\.json:2: is not JSON: /);
  });

  test("a file holds something else than a list", () => {
    writeFileSync(join(directory, "sdgs.json"), "{}");
    expect(problem()).toMatch(/^sdgs\.json:1: .*expected array/);
  });

  test("a field of an entry is wrong", () => {
    change("themes.json", '"orange"', '"pink"');
    expect(problem()).toMatch(/^themes\.json:\d+: themes\[1\]\.accent: /);
  });

  test("a field of the profile itself is unknown", () => {
    change("profile.json", '"city"', '"town"');
    expect(problem()).toMatch(/^profile\.json:1: city: /);
  });

  test("a known solution stands twice", () => {
    change("known-solutions.json", '"k02"', '"k01"');
    expect(problem()).toBe("known-solutions.json:1: knownSolutions: a known solution stands twice");
  });

  test("a known solution is of a theme that does not exist", () => {
    change("known-solutions.json", '"themes": ["brede-duurzaamheid", "leefbare-stad"]', '"themes": ["gezonde-stad"]');
    expect(problem()).toMatch(/^known-solutions\.json:\d+: knownSolutions\[0\].*unknown theme gezonde-stad$/);
  });

  describe("of its thesaurus", () => {
    const concept = {
      id: "proef",
      themes: ["leefbare-stad"],
      sdgs: [11],
      nl: ["proefwoord"],
      colloquial: [],
      en: [],
      related: [],
      except: [],
    };

    /** With these as the only concepts, the second one on the third line. */
    function thesaurus(...concepts: readonly object[]): void {
      rmSync(join(directory, "thesaurus"), { recursive: true });
      mkdirSync(join(directory, "thesaurus"));
      writeFileSync(join(directory, "thesaurus/a.jsonl"), concepts.map((one) => JSON.stringify(one)).join("\n\n"));
    }

    test("there is nothing", () => {
      rmSync(join(directory, "thesaurus"), { recursive: true });
      expect(problem()).toBe("thesaurus: no such file with concepts");
    });

    test("a line is no concept", () => {
      thesaurus(concept, { ...concept, nl: "proefwoord" });
      expect(problem()).toMatch(/^thesaurus\/a\.jsonl:3: nl: /);
    });

    test.each([
      [{ id: "proef" }, "proef stands twice"],
      [{ nl: ["proefwoorden"] }, '"proefwoorden" is a term of proef already'],
      [{ themes: ["gezonde-stad"] }, "unknown theme gezonde-stad"],
      [{ themes: [] }, "belongs to a theme or is outside, and not both"],
      [{ outside: true }, "belongs to a theme or is outside, and not both"],
      [{ sdgs: [3] }, "unknown SDG 3"],
      [{ related: ["niets"] }, "unknown concept niets"],
      [{ except: ["andere woorden"] }, '"ander woord" is meant and not meant'],
    ])("a concept duplicates or contradicts: %j", (changes, reason) => {
      thesaurus(concept, { ...concept, id: "ander", nl: ["ander woord"], ...changes });
      expect(problem()).toMatch(/^thesaurus/);
      expect(problem()).toContain(reason);
    });
  });
});

function profileIn(directory: string): Profile {
  const loaded = loadProfile(directory);
  if (!loaded.ok) throw new Error(said(loaded.refusal));
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
