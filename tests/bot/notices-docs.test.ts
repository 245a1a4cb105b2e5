import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { outcomeNotices } from "#bot/notices/action-notices.ts";
import type { InitiativeTold } from "#bot/notices/initiative-notices.ts";
import { initiativeAudiences, initiativeNotices } from "#bot/notices/initiative-notices.ts";
import type { MomentTold } from "#bot/notices/moment-notices.ts";
import { momentAudiences, momentNotices } from "#bot/notices/moment-notices.ts";
import { questionNotices } from "#bot/notices/question-notices.ts";
import type { Told } from "#bot/notices/told.ts";
import { audiences } from "#bot/notices/told.ts";

const page = readFileSync(join(import.meta.dirname, "../../docs/NOTICES.md"), "utf8");

test("the page about notices tells of every event of a question what the program does", () => {
  expect(tablesUnder("## Questions")).toEqual([rowsOf(questionNotices, toldInWords)]);
});

test("and of every event of an initiative", () => {
  const [who = [], rows] = tablesUnder("## Initiatives");
  expect(rows).toEqual(rowsOf(initiativeNotices, initiativeInWords));
  expect(namesIn(who)).toEqual(initiativeAudiences.map(spaced).toSorted());
});

test("and of every event of a delivery moment, and of what was agreed on there", () => {
  const [who = [], rows] = tablesUnder("## Delivery moments");
  expect(rows).toEqual(rowsOf(momentNotices, momentInWords));
  expect(namesIn(who)).toEqual(momentAudiences.map(spaced).toSorted());
  expect(tablesUnder("## What was agreed on in a delivery moment")).toEqual([
    rowsOf(outcomeNotices, ({ who: doers, how, says, asks }) => [doers, how, says, yesOrNo(asks)]),
  ]);
});

test("the page explains everybody who can be told of a question", () => {
  expect(namesIn(tablesUnder("## Who they are")[0] ?? [])).toEqual(audiences.map(spaced).toSorted());
});

test("the page explains every way of telling", () => {
  const explained = (tablesUnder("## How somebody is told")[0] ?? []).map(([how]) => how);
  const tables = [questionNotices, initiativeNotices, momentNotices, outcomeNotices];
  const used = tables.flatMap((table) => Object.values<readonly { readonly how: string }[]>(table).flat());
  const ways = used.map(({ how }) => (how === "card" ? "channel card" : how));
  expect(explained).toEqual(expect.arrayContaining([...new Set(ways)]));
});

function rowsOf<Told>(
  table: Readonly<Record<string, readonly Told[]>>,
  inWords: (told: Told) => readonly string[],
): readonly (readonly string[])[] {
  return Object.entries(table).flatMap(([event, told]) =>
    told.length === 0 ? [[event, "nobody", "", "", ""]] : told.map((each) => [event, ...inWords(each)]),
  );
}

function toldInWords(told: Told): readonly string[] {
  switch (told.how) {
    case "text":
      return ["all who read along", told.how, told.says, "yes"];
    case "mention":
    case "prompt":
      return [spaced(told.who), told.how, told.says, yesOrNo(told.asks)];
    case "update":
      return [spaced(told.who), told.how, "", yesOrNo(told.asks)];
  }
}

function initiativeInWords(told: InitiativeTold): readonly string[] {
  switch (told.how) {
    case "text":
      return ["all in the channels of the theme", told.how, told.says, "yes"];
    case "mention":
      return [spaced(told.who), told.how, told.says, yesOrNo(told.asks)];
    case "request":
    case "update":
      return [spaced(told.who), told.how, "", yesOrNo(told.asks)];
  }
}

function momentInWords(told: MomentTold): readonly string[] {
  switch (told.how) {
    case "card":
      return ["all in the intake channel", told.posts ? "channel card" : "channel card follows", told.says, "yes"];
    case "text":
      return ["all in the intake channel", told.how, told.says, "yes"];
    case "actions":
    case "update":
      return [spaced(told.who), told.how, "", yesOrNo(told.asks)];
  }
}

function yesOrNo(asks: boolean): string {
  return asks ? "yes" : "no";
}

function spaced(who: string): string {
  return who.replaceAll("_", " ");
}

function namesIn(rows: readonly (readonly string[])[]): readonly string[] {
  return rows.flatMap(([who = ""]) => who.split(", ")).toSorted();
}

/** The rows of each table under a heading, without its head. */
function tablesUnder(heading: string): readonly (readonly (readonly string[])[])[] {
  const [, section = ""] = page.split(`${heading}\n`);
  const [body = ""] = section.split("\n## ");
  const tables = body.split(/\n(?!\|)/u).map((part) => part.split("\n").filter((line) => line.startsWith("|")));
  return tables
    .filter((lines) => lines.length > 2)
    .map((lines) =>
      lines.slice(2).map((row) =>
        row
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim().replaceAll("`", "")),
      ),
    );
}
