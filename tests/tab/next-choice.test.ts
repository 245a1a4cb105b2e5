import { describe, expect, test } from "@jest/globals";
import { choiceTyped, nextChoice } from "#tab/ui/next-choice.ts";

describe("in a menu of three", () => {
  test.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 0],
    ["ArrowUp", 0, 2],
    ["ArrowUp", 2, 1],
    ["Home", 2, 0],
    ["End", 0, 2],
    // Nothing of the menu has the focus yet.
    ["ArrowDown", -1, 0],
    ["ArrowUp", -1, 2],
  ])("%s from %i leads to %i", (key, from, to) => {
    expect(nextChoice(key, from, 3)).toBe(to);
  });

  test.each(["Enter", "Escape", "Tab", "a"])("%s leads nowhere", (key) => {
    expect(nextChoice(key, 0, 3)).toBeNull();
  });
});

test("in a menu without choices no key leads anywhere", () => {
  expect([nextChoice("ArrowDown", -1, 0), choiceTyped("a", -1, [])]).toEqual([null, null]);
});

describe("letters lead to the choice that begins with them", () => {
  const labels = ["Project", "Gestopt", "Per thema", "Überall"];

  test.each([
    ["one letter, to the next that begins with it", "p", 0, 2],
    ["the same letter again, round to the first", "pp", 2, 0],
    ["more letters, to the one that goes on with them", "pe", 0, 2],
    ["more letters, that the present one goes on with", "pro", 0, 0],
    ["capitals and small letters alike", "G", -1, 1],
    ["letters with a mark", "ü", 0, 3],
  ])("%s", (_, typed, from, to) => {
    expect(choiceTyped(typed, from, labels)).toBe(to);
  });

  test("and nowhere when none does", () => {
    expect([choiceTyped("x", 0, labels), choiceTyped("px", 0, labels)]).toEqual([null, null]);
  });
});
