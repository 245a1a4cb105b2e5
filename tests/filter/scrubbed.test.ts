import { expect, test } from "@jest/globals";
import { scrubbed } from "#src/filter/scrubbed.ts";
import { workOf } from "#tests/support/work-of.ts";

test.each([
  ["Bel mij op 06-12345678 of 038 123 45 67.", "Bel mij op [nummer] of [nummer]."],
  ["Mail naar sam.voorbeeld@school.example over de fietsen", "Mail naar [mailadres] over de fietsen"],
  ["Mijn BSN is 123456782, wat nu?", "Mijn BSN is [nummer], wat nu?"],
  ["Geboren op 12-03-1948, dossier 2026/004512", "Geboren op [nummer], dossier [nummer]"],
  ["Rekening NL91 ABNA 0417 1643 00 is leeg", "Rekening [nummer] is leeg"],
  ["Ze woont op Voorbeeldstraat 12a, 8012 AB Zwolle", "Ze woont op [adres], [adres] Zwolle"],
  ["Mevrouw Van der Voorbeeld kan de huur niet betalen", "[naam] kan de huur niet betalen"],
  ["Ik ben Sam Voorbeeld en zoek hulp. Groet, Sam", "Ik ben [naam] en zoek hulp. Groet, [naam]"],
  ["Volgens J.P. de Voorbeeld is het te warm", "Volgens [naam] is het te warm"],
  ["Kan Fatima Voorbeeld meedenken over de buurttuin?", "Kan [naam] meedenken over de buurttuin?"],
  ["Zie https://dossier.example/?naam=sam voor meer", "Zie [webadres] voor meer"],
])("takes out personal data: %s", (text, left) => {
  expect(scrubbed(text)).toBe(left);
});

test.each([
  "Hoe houden we Stadshagen koel in 2030?",
  "Wie heeft cijfers over energiearmoede in Holtenbroek voor 1.500 woningen?",
  "Kan het Rode Kruis helpen met de avondvierdaagse langs de A28 en de N35?",
  "Past dit bij Brede duurzaamheid of bij Leefbare stad?",
])("leaves what says where a question belongs: %s", (text) => {
  expect(scrubbed(text)).toBe(text);
});

test("takes out the name of who asks, also in parts, and no word that only looks like a part of it", () => {
  const left = scrubbed("Kwintijn vraagt: hoe groot is de groep van De Vosz? Kwintijn de Vosz", ["Kwintijn de Vosz"]);
  expect(left).toBe("[naam] vraagt: hoe groot is de groep van De [naam]? [naam]");
});

test("takes out everything, however much there is", () => {
  const mails = Array.from({ length: 60 }, (_, index) => `mens${index}@voorbeeld.example`).join(" ");
  expect(scrubbed(mails)).not.toContain("@");
});

test("sends no more of a long text than its beginning, and no half of what was taken out", () => {
  const left = scrubbed(`${"a ".repeat(745)}sam.voorbeeld@school.example en nog veel meer`);
  expect(left).toHaveLength(1500);
  expect(left).not.toContain("voorbeeld");
});

test.each(["A", "Jan van de ", "1 ", "A.", "a@", "Ik ben ", "Straat", "NL91 ", "\u0000"])(
  "is quick with what is made to be slow: %j, over and over",
  (part) => {
    expect(workOf(() => scrubbed(part.repeat(10_000).slice(0, 10_000)))).toBeLessThan(200);
  },
);
