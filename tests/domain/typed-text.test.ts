import { expect, test } from "@jest/globals";
import { titleOf } from "#src/intake/title.ts";
import { written } from "#src/kernel/act-endpoint.ts";
import { requiredText } from "#bot/cards/form-fields.ts";

const turnsRound = "Wie weet meer van \u202Enetsok\u202C hier?\u0000";
const readable = "Wie weet meer van netsok hier?";

test("what nobody sees in a text is gone once it is read, in the tab, on a card and in a title that is taken from it", () => {
  expect(written(120).parse(` \u200F${turnsRound}\u0007 `)).toBe(readable);
  expect(requiredText(120).parse(turnsRound)).toBe(readable);
  expect(titleOf(turnsRound)).toBe(readable);
});

test("a text of nothing but hidden characters is empty", () => {
  expect(written(120).safeParse("\u202E\u2066\u0000").success).toBe(false);
});

test("ends of lines, tabs, accents and joined emoji stay as they were typed", () => {
  const typed = "Café\tén\nnaïef 👩‍🔬 – ĳs";
  expect(written(120).parse(typed)).toBe(typed);
});
