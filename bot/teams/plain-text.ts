// The package has no types: the reference brings ours along to everybody who imports this file.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="./html-to-text.d.ts" />
import { compile } from "html-to-text";

/** A mention as the activity lists it; `text` is how it stands in the message, tags included. */
export interface MentionedInText {
  readonly id: string;
  readonly text: string;
}

export interface WrittenText {
  readonly text: string;
  readonly mentions: readonly MentionedInText[];
  readonly bot: { readonly id: string; readonly name: string };
}

const longestText = 4_000;

/** As much of a text as we keep. */
export function beginningOf(text: string): { readonly text: string; readonly isCut: boolean } {
  return { text: cut(text, longestText), isCut: text.length > longestText };
}

/**
 * What a person wrote, without the mention of us or of another bot: HTML becomes text, names of people stay, invisible
 * characters go, line breaks stay.
 */
export function plainText(written: WrittenText): string {
  const { text } = written;
  const unmentioned = text.includes("<at") ? withoutBots(written) : text;
  const read = /[<&]/.test(unmentioned) ? htmlToText(withTypedBracketsEscaped(unmentioned)) : unmentioned;
  return tidy(read);
}

/** A name or another short text on one line, for places where a line break or an invisible character would mislead. */
export function oneLine(text: string, longest: number): string {
  return cut(tidy(text).replaceAll(/\s+/g, " "), longest);
}

/** Teams writes this before the id of a bot. */
const botPrefix = "28:";
const tagOfMention = /<at\b[^<>]*>([^<]*)<\/at>/gi;

/** Teams lists a mention once however often it stands in the text, and tenants rename bots: so by entity and by name. */
function withoutBots({ text, mentions, bot }: WrittenText): string {
  const bots = mentions.filter(({ id }) => id === bot.id || id.startsWith(botPrefix));
  const theirs = new Set(bots.map((mention) => mention.text.toLowerCase()));
  return text.replaceAll(tagOfMention, (tag: string, name: string) => {
    const isOfBot = theirs.has(tag.toLowerCase()) || name.trim().toLowerCase() === bot.name.toLowerCase();
    return isOfBot ? " " : tag;
  });
}

const tagsOfTeams =
  "at|a|b|blockquote|br|code|codeblock|del|div|em|emoji|font|h[1-6]|hr|i|img|li|ol|p|pre|s|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul|attachment|readonly|systemeventmessage|!--";
const typedBracket = new RegExp(`<(?!/?(?:${tagsOfTeams})(?:[\\s/>-]))`, "gi");

/** A bracket that opens none of the tags that Teams writes was typed by a person: "minder <baten dan kosten". */
function withTypedBracketsEscaped(text: string): string {
  return text.replaceAll(typedBracket, "&lt;");
}

const htmlToText = compile({
  wordwrap: false,
  preserveNewlines: true,
  limits: { maxDepth: 40 },
  formatters: {
    alternative: (element, _walk, builder) => builder.addInline(element.attribs?.["alt"] ?? ""),
  },
  selectors: [
    { selector: "img", format: "alternative" },
    { selector: "emoji", format: "alternative" },
    { selector: "a", options: { hideLinkHrefIfSameAsText: true, linkBrackets: ["(", ")"] } },
    ...["h1", "h2", "h3", "h4", "h5", "h6"].map((selector) => ({ selector, options: { uppercase: false } })),
  ],
});

/**
 * Everything that is not seen: controls, lone surrogates, and what Unicode calls default ignorable (zero-width, bidi and
 * tag characters). Two of those make an emoji: a joiner between pictographs, a variation selector after one.
 */
const invisible = /(?!\n|\u{200D}|\u{FE0F})[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const strayJoiner =
  /(?<!\p{Extended_Pictographic}[\u{FE0F}\p{Emoji_Modifier}]?)\u{200D}|\u{200D}(?!\p{Extended_Pictographic})/gu;
const straySelector = /(?<!\p{Emoji})\u{FE0F}/gu;

function tidy(text: string): string {
  // Most names: nothing in them that could have to go, and telling that costs a tenth of looking for each.
  if (simple.test(text)) return text;
  return text
    .replaceAll(/\r\n?|[\u2028\u2029]/g, "\n")
    .replaceAll(/[\t\p{Zs}]/gu, " ")
    .replaceAll(invisible, "")
    .replaceAll(strayJoiner, "")
    .replaceAll(straySelector, "")
    .replaceAll(/ {2,}/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** Words of plain letters with one space between them. */
const simple = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** Never between the two halves of one character. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return text
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd();
}
