import { withoutHidden } from "#src/kernel/typed-text.ts";
import { titleLimit } from "#src/question/question.ts";

/** The first sentence of a question, short enough for a title; cut between words where it can be. */
export function titleOf(text: string): string {
  const flat = withoutHidden(text).replace(/\s+/gu, " ").trim();
  const sentence = /^.+?[.?!](?=\s|$)/u.exec(flat)?.[0] ?? flat;
  const title = sentence.length < 12 ? flat : sentence;
  if (title.length <= titleLimit) return title;
  const cut = title.slice(0, titleLimit - 1).replace(/[\uD800-\uDBFF]$/, "");
  const space = cut.lastIndexOf(" ");
  return `${space > titleLimit / 2 ? cut.slice(0, space) : cut}…`;
}
