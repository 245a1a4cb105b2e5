import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { questionNotices } from "#bot/notices/question-notices.ts";
import type { Told } from "#bot/notices/told.ts";
import { audiences } from "#bot/notices/told.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/NOTICES.md"), "utf8");

test("the page about notices tells of every event what the program does", () => {
  const rows = Object.entries(questionNotices).flatMap(([event, told]) =>
    told.length === 0 ? [[event, "nobody", "", "", ""]] : told.map((each) => [event, ...inWords(each)]),
  );
  expect(cellsUnder("## Questions")).toEqual(rows);
});

test("the page explains everybody who can be told", () => {
  const explained = cellsUnder("## Who they are").flatMap(([who = ""]) => who.split(", "));
  expect(explained.toSorted()).toEqual(audiences.map(spaced).toSorted());
});

test("the page explains every way of telling", () => {
  const explained = cellsUnder("## How somebody is told").map(([how]) => how);
  const used = new Set(Object.values(questionNotices).flatMap((told) => told.map(({ how }) => how)));
  expect(explained).toEqual(expect.arrayContaining([...used]));
});

function inWords(told: Told): readonly string[] {
  switch (told.how) {
    case "text":
      return ["all who read along", told.how, told.says, "yes"];
    case "mention":
    case "prompt":
      return [spaced(told.who), told.how, told.says, told.asks ? "yes" : "no"];
    case "update":
      return [spaced(told.who), told.how, "", told.asks ? "yes" : "no"];
  }
}

function spaced(who: string): string {
  return who.replaceAll("_", " ");
}

/** The rows of the table under a heading, without its head. */
function cellsUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ""] = page.split(`${heading}\n`);
  const [body = ""] = section.split("\n## ");
  const rows = body.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll("`", "")),
  );
}
