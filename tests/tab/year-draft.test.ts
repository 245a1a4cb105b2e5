import { expect, test } from "@jest/globals";
import type { DraftMoment } from "#tab/pages/delivery/year-draft.ts";
import {
  draftIn,
  mostMoments,
  problemsIn,
  sincePrevious,
  withChanged,
  withDays,
  withOneMore,
  wrongIn,
} from "#tab/pages/delivery/year-draft.ts";

const fresh = { title: "Oplevermoment", place: "Plaats volgt" };
const year = withDays([], ["2027-01-14", "2027-04-01", "2027-06-17"], fresh);

test("days that are proposed anew leave titles, places and hosts with their moment", () => {
  const hosted = withChanged(year, "m2", { title: "Bij ROVA", place: "Kantoor", host: "prt_rova" });
  const anew = withDays(hosted, ["2027-01-12", "2027-03-30", "2027-06-15", "2027-09-07"], fresh);
  expect(anew.map(({ key, title, day, host }) => [key, title, day, host])).toEqual([
    ["m1", "Oplevermoment", "2027-01-12", ""],
    ["m2", "Bij ROVA", "2027-03-30", "prt_rova"],
    ["m3", "Oplevermoment", "2027-06-15", ""],
    ["m4", "Oplevermoment", "2027-09-07", ""],
  ]);
});

test("a moment that is added has a name of its own, also after others were taken out", () => {
  const [, ...rest] = year;
  expect(withOneMore(rest, fresh).map(({ key }) => key)).toEqual(["m2", "m3", "m4"]);
});

test("a plan says at which field something is missing, too long, backwards or at the same time as another", () => {
  const wrong: readonly DraftMoment[] = [
    { key: "m1", title: "Een", day: "2027-01-14", from: "09:00", until: "12:00", place: "Stadhuis", host: "" },
    { key: "m2", title: " ", day: "2027-01-14", from: "11:00", until: "16:00", place: "x".repeat(201), host: "" },
    { key: "m3", title: "Drie", day: "", from: "16:00", until: "09:00", place: "Stadhuis", host: "" },
  ];
  expect(problemsIn(wrong)).toEqual([
    { key: "m2", field: "title", problem: "missing" },
    { key: "m2", field: "day", problem: "same_time" },
    { key: "m2", field: "place", problem: "too_long" },
    { key: "m3", field: "day", problem: "missing" },
    { key: "m3", field: "until", problem: "ends_before_start" },
  ]);
  expect(problemsIn(year)).toEqual([]);
});

test("each moment tells how long it comes after the one before it, in whatever order they stand", () => {
  const upsideDown = year.toReversed();
  expect(upsideDown.map((moment) => sincePrevious(upsideDown, moment))).toEqual([77, 77, null]);
  const standing = ["2026-12-03", "2027-03-04"];
  expect(year.map((moment) => sincePrevious(year, moment, standing))).toEqual([42, 28, 77]);
});

test("a plan that was kept comes back as it was left, and what is no plan does not", () => {
  expect(draftIn(JSON.stringify(year))).toEqual(year);
  expect(["", "{", "null", "[1]", '[{"key":"m1"}]'].map(draftIn)).toEqual([null, null, null, null, null]);
  const long = Array.from({ length: 20 }, (_, index) => ({ ...year[0], key: `m${index + 1}` }));
  expect(draftIn(JSON.stringify(long))).toHaveLength(mostMoments);
});

test("what is wrong with a year is counted as the page marks it: a field once, whoever found it, and a moment that cannot be once", () => {
  const wrong: readonly DraftMoment[] = [
    { key: "m1", title: "Een", day: "2027-01-14", from: "09:00", until: "12:00", place: "Stadhuis", host: "" },
    { key: "m2", title: "Twee", day: "2027-01-14", from: "11:00", until: "16:00", place: "Stadhuis", host: "" },
    { key: "m3", title: "Drie", day: "2027-04-01", from: "16:00", until: "09:00", place: "Stadhuis", host: "" },
    { key: "m4", title: "Vier", day: "2020-01-16", from: "09:00", until: "12:00", place: "Stadhuis", host: "" },
    { key: "m5", title: "", day: "2027-06-17", from: "09:00", until: "12:00", place: "Stadhuis", host: "" },
    { key: "m6", title: "Zes", day: "2027-09-16", from: "09:00", until: "12:00", place: "Stadhuis", host: "" },
  ];
  const checks = [
    { refused: null, warnings: [] },
    { refused: null, warnings: ["too close"] },
    { refused: "ends_before_start", warnings: [] },
    { refused: "moment_in_past", warnings: ["too far"] },
    { refused: null, warnings: ["holiday"] },
    undefined,
  ] as const;
  expect(wrongIn(wrong, problemsIn(wrong), checks)).toEqual({ fields: 4, days: 3, warned: 1 });
});
