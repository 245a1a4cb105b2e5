import { describe, expect, test } from "@jest/globals";
import { wordIn } from "#src/intake/heard-word.ts";
import { workOf } from "#tests/support/work-of.ts";

describe("somebody asks for", () => {
  test.each(["mijn vragen", "Mijn vragen!", "toon mijn vragen", "al mijn vragen", "my questions", "status", "Status?"])(
    "their own questions with %p",
    (text) => {
      expect(wordIn(text)).toEqual({ word: "my_questions" });
    },
  );

  test.each(["mijn acties", "Mijn acties?", "toon mijn open acties", "m'n acties", "my actions", "my open actions"])(
    "their own actions with %p",
    (text) => {
      expect(wordIn(text)).toEqual({ word: "my_actions" });
    },
  );

  test.each(["instellen", "Instellingen", "settings", "set up", "instellen graag"])("the settings with %p", (text) => {
    expect(wordIn(text)).toEqual({ word: "settings" });
  });

  test.each([
    ["status V-2026-014", "V-2026-014"],
    ["STATUS v-2026-014", "V-2026-014"],
    ["status v2026014", "V-2026-014"],
    ["status V 2026 14", "V-2026-014"],
    ["status V – 2026 – 014", "V-2026-014"],
    ["status van vraag V-2026-0014?", "V-2026-014"],
    ["V-2026-1234", "V-2026-1234"],
    ["question Z-2027-003", "Z-2027-003"],
    ["status V-2026-0", "V-2026-000"],
  ])("how a question stands with %p", (text, number) => {
    expect(wordIn(text)).toEqual({ word: "status", number });
  });
});

test.each([
  "",
  "Wie kent mijn vragen?",
  "Mijn vragen gaan over energiearmoede",
  "Wie doet mijn acties over?",
  "Hoe is de status van de energietransitie?",
  "status 14",
  "V-2026",
  "Hoort V-2026-014 bij dit thema?",
  "Kun je dit instellen?",
  "instellen van warmtepompen",
])("%p is something else, and may be a question", (text) => {
  expect(wordIn(text)).toBeNull();
});

test("a text of nothing but digits and dashes is read at once", () => {
  for (const text of [`status v${"- ".repeat(20_000)}2026${"-".repeat(20_000)}`, "status ".repeat(10_000)]) {
    expect(workOf(() => wordIn(text))).toBeLessThan(250);
  }
});
