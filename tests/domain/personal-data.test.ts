import { describe, expect, test } from "@jest/globals";
import { personalDataIn, withoutPersonalData } from "#src/question/personal-data.ts";

describe("what looks like the data of a person is pointed out", () => {
  test.each([
    ["mail", "jan.voorbeeld@zwolle.nl", "Mail mij op jan.voorbeeld@zwolle.nl."],
    ["mail", "ria+vragen@voorbeeld.co.uk", "<ria+vragen@voorbeeld.co.uk>"],
    ["phone", "06-12345678", "Bel 06-12345678, na vijf uur"],
    ["phone", "0612345678", "0612345678: vraag naar de buurvrouw"],
    ["phone", "06 12 34 56 78", "Bel 06 12 34 56 78 of kom langs"],
    ["phone", "06 - 12 34 56 78", "tel. 06 - 12 34 56 78"],
    ["phone", "06.12.34.56.78", "06.12.34.56.78"],
    ["phone", "+31 6 12 34 56 78", "Bel +31 6 12 34 56 78"],
    ["phone", "+31 (0)6 12345678", "Bel +31 (0)6 12345678"],
    ["phone", "0031 38 498 23 45", "Bel 0031 38 498 23 45"],
    ["phone", "038-4982345", "Het wijkteam: 038-4982345"],
    ["phone", "038 - 498 23 45", "Het wijkteam: 038 - 498 23 45"],
    ["bsn", "123456782", "BSN 123456782."],
    ["bsn", "123.456.782", "BSN 123.456.782, geboren in Zwolle"],
    ["bsn", "1234 56 782", "BSN 1234 56 782"],
    ["bsn", "010464554", "met nummer 010464554 in de wachtrij"],
    ["name", "mevrouw De Vries", "Kan iemand mevrouw De Vries helpen?"],
    ["name", "Mevrouw de Vries-Jansen", "Mevrouw de Vries-Jansen woont hier."],
    ["name", "de heer Van den Broek", "Dit gaat over de heer Van den Broek."],
    ["name", "mw. van 't Hof", "Vraag het mw. van 't Hof"],
    ["name", "Dhr Jansen", "Dhr Jansen uit Stadshagen"],
    ["name", "Mrs. Example", "Mrs. Example lives there"],
    ["name", "mevrouw Fatima el Idrissi", "Dit gaat over mevrouw Fatima el Idrissi."],
    ["name", "Jan de Vries", "Jan de Vries heeft schulden"],
    ["name", "Fatima el Idrissi", "Mijn buurvrouw Fatima el Idrissi heeft schulden"],
    ["name", "Anne-Marie van der Berg-Smit", "Bel Anne-Marie van der Berg-Smit even"],
    ["name", "Jan Willem de Vries", "Van Jan Willem de Vries, over zijn dak"],
    ["name", "Ayşe Yılmaz", "de moeder van Ayşe Yılmaz"],
    ["name", "Katarzyna Nowak", "Can Katarzyna Nowak get a mentor?"],
    ["account", "NL91 ABNA 0417 1643 00", "Maak het over naar NL91 ABNA 0417 1643 00."],
    ["account", "nl91abna0417164300", "rekening nl91abna0417164300"],
    ["account", "DE89 3704 0044 0532 0130 00", "of naar DE89 3704 0044 0532 0130 00"],
  ] as const)("as %s: %s", (kind, text, sentence) => {
    expect(personalDataIn(sentence)).toEqual([{ kind, text }]);
  });

  test("each of several, and the same one once", () => {
    const text = "Mevrouw De Vries (BSN 111222333, 06-12345678) en haar man. Mevrouw De Vries belt 06-12345678.";
    expect(personalDataIn(text)).toEqual([
      { kind: "phone", text: "06-12345678" },
      { kind: "bsn", text: "111222333" },
      { kind: "name", text: "Mevrouw De Vries" },
    ]);
  });

  test("a long list ends at ten: the asker has seen enough to know what to do", () => {
    const everybody = Array.from({ length: 40 }, (_, index) => `inwoner${index}@voorbeeld.nl`).join(" ");
    expect(personalDataIn(everybody)).toHaveLength(10);
  });
});

describe("who is asked for by name may be named", () => {
  const whoItIs = "Jan de Vries, 06 12345678";
  const readable = { writing: "question", confidential: false, despitePersonalData: false } as const;

  test("as the one who has the problem", () => {
    expect(withoutPersonalData("Jan de Vries heeft het probleem", { ...readable, whoItIs })).toMatchObject({
      ok: true,
    });
  });

  test("somebody else and a number to call are pointed out all the same", () => {
    const text = `Bel Fatima el Idrissi\n${whoItIs}`;
    const found = [
      { kind: "phone", text: "06 12345678" },
      { kind: "name", text: "Fatima el Idrissi" },
    ];
    expect(withoutPersonalData(text, { ...readable, whoItIs })).toMatchObject({ ok: false, refusal: { found } });
  });
});

describe("nobody is bothered about what is not the data of a person", () => {
  test.each([
    ["a number that is not a BSN by one digit", "123456783 123456781 111222334 000000000"],
    ["a number of eight or ten digits", "KvK 12345678, factuur 1234567890"],
    ["a postcode with a house number", "Grote Kerkplein 15, 8011 PK Zwolle, en 8021 EV 12-14"],
    ["years", "De cijfers van 2023 2024 2025 en 2026-2027"],
    ["amounts", "€ 1.250.000,00, €123.456.782 en € 123.456.782 per jaar"],
    ["the number of a question", "Zie V-2026-014 en V-2026-0123456789"],
    ["coordinates", "52.5167747, 6.0830219 (RD 202345, 503210)"],
    ["a coordinate of which the digits would be a BSN", "52.5160012"],
    ["a day with a time", "Op 01-02-2026 10:30, of 01/02/2026 10 uur, of 2026-02-01 09:15"],
    ["numbers that everybody may call", "112, 14 038 en 0800-1508"],
    ["titles without a name", "De heren en mevrouw de voorzitter. Meneer is er niet."],
    [
      "a street, a square, a school or a fund",
      "Jan van Riebeeckstraat, Anton Philipsplein, Jan Ligthart School, Van Nahuysplein",
    ],
    [
      "a first name alone, or one below which something else begins",
      "Groeten, Jan\nTeam Wonen. Jan vraagt of Fatima belt.",
    ],
    ["a sentence that begins with a word that is a name as well", "Mark Zwolle as a pilot. Max Windesheim wil meer."],
    ["shops and the average Dutchman", "De Albert Heijn en Dirk van den Broek, voor Jan Modaal"],
    [
      "partners, districts and solutions",
      "Witteveen+Bos, De Kern en SWZ in Stadshagen over de Sociale Kaart, met Van Rooij",
    ],
    ["letters and digits that are no account", "AB12 CDEF 3456 7890, DE89 3704 0044 0532 0130 01, RD 202345"],
    ["a mention or a half address", "@Vraagbaak helpt, alles voor 3@ en a@b"],
    ["nothing", ""],
  ])("%s", (_, text) => {
    expect(personalDataIn(text)).toEqual([]);
  });
});

/** Ten times what anybody can send: what takes the square of its length would take seconds here. */
const length = 40_000;
const thisMuchCpu = 500;

test.each([
  ["one long word", "a".repeat(length)],
  ["a long word on both sides of an at", `${"a".repeat(length / 2)}@${"a".repeat(length / 2)}`],
  ["nothing but ats", "a@".repeat(length / 2)],
  ["dots without an end", `a@${"a.".repeat(length / 2)}@`],
  ["zeros with spaces", "0   ".repeat(length / 4)],
  ["brackets", `0${"() ".repeat(length / 3)}`],
  ["digits with dots", "1.".repeat(length / 2)],
  ["a name that never comes", `mevrouw ${"van ".repeat(length / 4)}x`],
  ["spaces after a form of address", `mevrouw ${" ".repeat(length)}x`],
  ["a double name without an end", `mevrouw ${"A-".repeat(length / 2)}`],
  ["forms of address", "de heer ".repeat(length / 8)],
  ["first names", "Jan ".repeat(length / 4)],
  ["a first name and particles without an end", `Jan ${"van ".repeat(length / 4)}x`],
  ["first names with spaces", `Jan${" ".repeat(20)}`.repeat(length / 23)],
  ["a first name of hyphens", "Jan-".repeat(length / 4)],
  ["the signs of an account", "NL91 ABNA ".repeat(length / 10)],
  ["capitals and digits", "AB12 ".repeat(length / 5)],
])("a hostile text keeps nobody waiting: %s", (_, text) => {
  const before = process.cpuUsage();
  personalDataIn(text);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(thisMuchCpu);
});
