import { expect, test } from "@jest/globals";
import { intentions } from "#tab/api/intention.ts";

function numbered() {
  let last = 0;
  return () => `intention-${++last}`;
}

test("sending the same once more after a lost connection is the same intention", () => {
  const { nonceFor } = intentions(numbered());
  expect([nonceFor({ reason: "a" }), nonceFor({ reason: "a" })]).toEqual(["intention-1", "intention-1"]);
});

test("other content is another intention", () => {
  const { nonceFor } = intentions(numbered());
  expect([nonceFor({ reason: "a" }), nonceFor({ reason: "b" })]).toEqual(["intention-1", "intention-2"]);
});

test("after an answer, pressing again is a new intention", () => {
  const { nonceFor, answered } = intentions(numbered());
  const first = nonceFor({ reason: "a" });
  answered();
  expect([first, nonceFor({ reason: "a" })]).toEqual(["intention-1", "intention-2"]);
});
