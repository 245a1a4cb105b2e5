import { describe, expect, test } from "@jest/globals";
import { beginningOf, oneLine, plainText } from "#bot/teams/plain-text.ts";
import { workOf } from "#tests/support/work-of.ts";

const bot = { id: "28:vraagbaak", name: "Vraagbaak" };
const ours = { id: bot.id, text: "<at>Vraagbaak</at>" };

describe("what a message says", () => {
  test.each<readonly [string, string, string]>([
    ["without the mention of us", "<at>Vraagbaak</at> Wie weet iets van deelauto's?", "Wie weet iets van deelauto's?"],
    [
      "without either of two mentions of us",
      "<at>Vraagbaak</at> vraag voor <at>Vraagbaak</at>: hoe?",
      "vraag voor : hoe?",
    ],
    ["also with an attribute in the mention", '<at id="0">Vraagbaak</at>&nbsp;hoe?', "hoe?"],
    [
      "with the names of other people",
      "<at>Vraagbaak</at> <at>Noor Voorbeeld</at> weet het",
      "Noor Voorbeeld weet het",
    ],
    ["with paragraphs as lines", "<p>een</p><p>twee</p>", "een\n\ntwee"],
    ["with line breaks", "een<br>twee<br/>drie\r\nvier", "een\ntwee\ndrie\nvier"],
    ["with a list as lines", "<ul><li>een</li><li>twee</li></ul>", "* een\n* twee"],
    [
      "without the marks of layout",
      "<b>vet</b> en <i>schuin</i> en <span style='x'>rood</span>",
      "vet en schuin en rood",
    ],
    [
      "with the address behind a link",
      '<a href="https://voorbeeld.example/x">rapport</a>',
      "rapport (https://voorbeeld.example/x)",
    ],
    [
      "with an address once",
      '<a href="https://voorbeeld.example/x">https://voorbeeld.example/x</a>',
      "https://voorbeeld.example/x",
    ],
    ["with entities read", "R&amp;D&nbsp;&nbsp;&lt;nu&gt; &euro;5", "R&D <nu> €5"],
    ["with brackets that a person typed", "kosten <baten als x < 3 en y>4", "kosten <baten als x < 3 en y>4"],
    ["with emoji", "🙂 👨‍👩‍👧‍👦 ❤️ 👩🏽‍🚒 🏳️‍🌈 1️⃣", "🙂 👨‍👩‍👧‍👦 ❤️ 👩🏽‍🚒 🏳️‍🌈 1️⃣"],
    [
      "with emoji that came as pictures",
      'goed <emoji alt="👍"></emoji> <img alt="🙂" src="https://x.example/y.png">',
      "goed 👍 🙂",
    ],
    [
      "without characters that nobody sees",
      "a\u202Eb\u200Bc\u2066d\uFEFFe\u00ADf\u0000g\u200Dh\u{E0041}i",
      "abcdefghi",
    ],
    ["without half a character", "half \uD83D teken", "half teken"],
    ["with single spaces between plain letters", " veel  ruimte   hier ", "veel ruimte hier"],
    ["with single spaces", "  veel \t  ruimte\u00A0 hier  ", "veel ruimte hier"],
    ["with at most one empty line", "een\n\n\n\n \n twee", "een\n\ntwee"],
    ["of nothing", "", ""],
    ["of the mention alone", "<at>Vraagbaak</at>&nbsp;", ""],
    ["of invisible characters alone", "\uFE0F\u200D\u200B", ""],
  ])("is read %s", (_, text, read) => {
    expect(plainText({ text, mentions: [ours], bot })).toBe(read);
  });

  test("loses the mention of us under an older name, and no other person's", () => {
    const mentions = [
      { id: bot.id, text: "<at>Kennisbot</at>" },
      { id: "29:noor", text: "<at>Noor Voorbeeld</at>" },
    ];
    expect(plainText({ text: "<at>Kennisbot</at> vraag het <at>Noor Voorbeeld</at>", mentions, bot })).toBe(
      "vraag het Noor Voorbeeld",
    );
  });

  test("does not lose letters because a mention claims to be one letter", () => {
    expect(plainText({ text: "een <at>x</at> eend", mentions: [{ id: bot.id, text: "e" }], bot })).toBe("een x eend");
  });

  test("ends after 4,000 characters", () => {
    const text = plainText({ text: "a".repeat(5_000), mentions: [], bot });
    expect(beginningOf(text)).toEqual({ text: "a".repeat(4_000), isCut: true });
    expect(beginningOf("a".repeat(4_000))).toEqual({ text: "a".repeat(4_000), isCut: false });
  });

  test("does not end in half an emoji", () => {
    const text = plainText({ text: `${"a".repeat(3_999)}🙂b`, mentions: [], bot });
    expect(beginningOf(text)).toEqual({ text: "a".repeat(3_999), isCut: true });
  });
});

test("a name is one line without tricks", () => {
  expect(oneLine(" Noor\nVoorbeeld \u202Edlorb\u2066 ", 200)).toBe("Noor Voorbeeld dlorb");
});

test.each(["<b>", "<div>", "<at>x", "<at", "<a ", "<!--", "<ul><li>", "<table><tr><td>", "&amp;", " \n", "\u200D"])(
  "a text of nothing but %p is read within a second of work",
  (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(workOf(() => plainText({ text, mentions: [ours], bot }))).toBeLessThan(1_000);
  },
);
