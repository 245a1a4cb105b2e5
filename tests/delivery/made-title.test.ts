import { describe, expect, test } from "@jest/globals";
import { madeTitleIn, madeTitleOf } from "#src/delivery/made-title.ts";
import { textsIn } from "#src/texts/texts.ts";

const { agenda: nl } = textsIn("nl").delivery;
const { agenda: en } = textsIn("en").delivery;

function inEnglish(title: string, source: string | null = "made"): string {
  const made = madeTitleOf({ title, source }, [nl, en]);
  return made ? madeTitleIn(en, made) : title;
}

describe("a title that the agenda made by itself", () => {
  test("is read in the language of the reader, with the same numbers", () => {
    expect(inEnglish(nl.followUp(3, 1))).toBe("Looking back: 3 open actions and 1 decision of last time");
    expect(inEnglish(nl.followUp(1, 12))).toBe("Looking back: 1 open action and 12 decisions of last time");
    expect(inEnglish(nl.lookAhead)).toBe(en.lookAhead);
  });

  test("is still known after somebody saved it in the other language", () => {
    const made = madeTitleOf({ title: en.followUp(3, 1), source: "made" }, [nl, en]);
    expect(made && madeTitleIn(nl, made)).toBe("Terugblik: 3 open acties en 1 besluit van de vorige keer");
  });

  test.each(["Terugblik: 3 open acties", `${nl.followUp(3, 1)}!`, "Vooruitblik", "Plan 2027 voor 100 bomen", ""])(
    "is left alone once somebody rewrote it: %j",
    (title) => {
      expect(inEnglish(title)).toBe(title);
    },
  );

  test("is left alone where people wrote the item, whatever it says", () => {
    expect(inEnglish(nl.lookAhead, null)).toBe(nl.lookAhead);
  });
});
