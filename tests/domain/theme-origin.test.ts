import { expect, test } from "@jest/globals";
import { themeOrigin } from "#src/question/theme-origin.ts";
import { theme } from "#tests/support/questions.ts";

const chosen = { theme: theme.housing };
const open = { theme: null };

test("a theme is a proposal of the words until the asker chooses one, and the QRT's after its decision", () => {
  expect(themeOrigin({ stage: "submitted", answers: open })).toBe("words");
  expect(themeOrigin({ stage: "in_triage", answers: chosen })).toBe("asker");
  expect(themeOrigin({ stage: "decided", answers: open })).toBe("qrt");
  expect(themeOrigin({ stage: "decided", answers: chosen })).toBe("qrt");
});
