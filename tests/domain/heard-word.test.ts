import { describe, expect, test } from "@jest/globals";
import { numberWritten, standAsked, wordIn, wordsIn } from "#src/intake/heard-word.ts";
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
    ["Status: V-2026-014", "V-2026-014"],
    ["V-2026-014: status?", "V-2026-014"],
    ["Status (V-2026-014)!", "V-2026-014"],
    ["stand van zaken V-2026-014", "V-2026-014"],
    ["Wat is de status van V-2026-014?", "V-2026-014"],
    ["Hoi Vraagbaak, wat is de status van mijn vraag V-2026-014?", "V-2026-014"],
    ["Hoe staat het met V-2026-014?", "V-2026-014"],
    ["Hoe staat V-2026-014 ervoor?", "V-2026-014"],
    ["Hoe ver zijn jullie met V-2026-014?", "V-2026-014"],
    ["Kun je me de status van V-2026-014 geven?", "V-2026-014"],
    ["Ik wil graag weten hoe het met V-2026-014 staat.", "V-2026-014"],
    ["Is V-2026-014 al opgepakt?", "V-2026-014"],
    ["Is er al nieuws over V-2026-014?", "V-2026-014"],
    ["Is er al iets bekend over vraag V-2026-014?", "V-2026-014"],
    ["What is the status of V-2026-014?", "V-2026-014"],
    ["What’s the status of question V-2026-014, please?", "V-2026-014"],
    ["How is V-2026-014 doing?", "V-2026-014"],
    ["Any news on V-2026-014?", "V-2026-014"],
    ["Has V-2026-014 been answered yet?", "V-2026-014"],
  ])("how a question stands with %p", (text, number) => {
    expect(wordIn(text)).toEqual({ word: "status", number });
  });
});

describe("somebody asks how a question stands that they do not name", () => {
  test.each([
    "status",
    "Status?",
    "Wat is de status?",
    "Wat is de stand van zaken?",
    "Hoe staat het ervoor?",
    "hoe staat het er nu voor",
    "Is er al nieuws?",
    "Wat is de status van deze vraag?",
    "Is deze vraag al beantwoord?",
    "How is it going?",
    "Any news yet?",
    "What is the status of this question?",
  ])("the one around it, with %p", (text) => {
    expect(standAsked(text)).toBe("this_question");
    expect(wordIn(text)).toEqual({ word: "my_questions" });
  });

  test.each([
    "mijn vraag",
    "Mijn vraag?",
    "status van mijn vraag",
    "Wat is de status van mijn vraag?",
    "Hoe staat het met mijn vraag?",
    "Hoe ver is mijn vraag?",
    "Waar blijft mijn vraag?",
    "Is mijn vraag al opgepakt?",
    "my question",
    "What's the status of my question?",
    "Where does my question stand?",
    "Has my question been answered yet?",
  ])("one of their own, with %p", (text) => {
    expect(standAsked(text)).toBe("own_question");
    expect(wordIn(text)).toEqual({ word: "my_questions" });
  });

  test.each(["mijn vragen", "Wat is de status van mijn vragen?", "Wat zijn mijn vragen?", "Where are my questions?"])(
    "all of their own, with %p",
    (text) => {
      expect(standAsked(text)).toBeNull();
      expect(wordIn(text)).toEqual({ word: "my_questions" });
    },
  );
});

test.each(["status V-2026-001 V-2026-002", "Status: V-2026-001, V-2026-002", "V-2026-001 en V-2026-002"])(
  "%p asks how two questions stand, and is no one number",
  (text) => {
    expect(wordsIn(text)).toEqual([
      { word: "status", number: "V-2026-001" },
      { word: "status", number: "V-2026-002" },
    ]);
    expect(wordIn(text)).toBeNull();
    expect(numberWritten(text)).toBeNull();
  },
);

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
  "Wie kan hulp bieden bij mijn vragen?",
  "Hulp nodig bij de status van vergunningen",
  "Wat is de status van de vraag naar huurwoningen?",
  "Status van de subsidie voor isolatie",
  "Status: wie weet hoe ver de gemeente is?",
  "Hoe staat het met de warmtepompen in Berkum?",
  "Hoe is de status van onze wijk?",
  "Hoe stel ik mijn vraag?",
  "Hoe vraag ik een status aan?",
  "Waar is de vraag naar laadpalen het grootst?",
  "Mijn vraag gaat over schulden",
  "Mijn vraag: wie kent een tolk?",
  "Mijn vraag is al beantwoord",
  "Is er een status van bewoners met schulden?",
  "De status van V-2026-014 klopt niet",
  "Er is nieuws over V-2026-014",
  "Dit is een update van V-2026-014",
  "Ik heb een update over mijn vraag",
  "We hebben de status van V-2026-014 aangepast",
  "Is V-2026-014 een update van V-2026-015?",
  "Wie heeft nieuws over V-2026-014?",
  "Kan V-2026-014 bij V-2026-015?",
  "V-2026-014 is opgelost",
  "What is the status of the heat grid?",
  "Who can help with the status of my questions about heating?",
  "My question is about affordable housing",
  "How do I get my question to residents with a refugee status?",
])("%p is something else, and may be a question", (text) => {
  expect(wordsIn(text)).toEqual([]);
  expect(standAsked(text)).toBeNull();
});

test("a text of nothing but digits and dashes is read at once", () => {
  for (const text of [`status v${"- ".repeat(20_000)}2026${"-".repeat(20_000)}`, "status ".repeat(10_000)]) {
    expect(workOf(() => wordIn(text))).toBeLessThan(250);
  }
});
