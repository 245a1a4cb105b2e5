import type { Word } from "#src/conversation/conversation.ts";

const polite = "(?: (?:graag|please|alsjeblieft|aub|vraagbaak))*";
const myQuestions = new RegExp(
  `^(?:(?:toon |laat )?(?:al )?(?:mijn|m'n) vragen(?: zien)?|(?:show )?(?:all )?my questions|status)${polite}$`,
);
const myActions = new RegExp(
  `^(?:(?:toon |laat )?(?:al )?(?:mijn|m'n) (?:open )?acties(?: zien)?|(?:show )?(?:all )?my (?:open )?actions)${polite}$`,
);
const settings = new RegExp(`^(?:instellen|instellingen|settings|set ?up)${polite}$`);
/** Between the parts of a number people write a dash of some kind, a space, both, or nothing. */
const gap = String.raw`[\s\p{Pd}.]*`;
const status = new RegExp(
  `^(?:(?:status|stand|vraag|question)(?: (?:van|of))?(?: (?:vraag|question))? )?(\\p{L})${gap}(\\d{4})${gap}(\\d{1,6})${polite}$`,
  "u",
);

/** Recognises a message that asks for something of ours and says nothing else; null when it may be a question. */
export function wordIn(text: string): Word | null {
  const plain = text
    .toLowerCase()
    .replace(/[?!.:]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  if (myQuestions.test(plain)) return { word: "my_questions" };
  if (myActions.test(plain)) return { word: "my_actions" };
  if (settings.test(plain)) return { word: "settings" };
  const number = numberAsked(plain);
  return number === null ? null : { word: "status", number };
}

/** The number of a question, as we write it, of somebody who typed it in a way of their own; null where it is none. */
export function numberWritten(typed: string): string | null {
  return numberAsked(typed.toLowerCase().trim());
}

function numberAsked(plain: string): string | null {
  const [, letter, year, number] = status.exec(plain) ?? [];
  if (letter === undefined || number === undefined) return null;
  return `${letter.toUpperCase()}-${year}-${shortest(number)}`;
}

/** Three digits at the least, as we write them: 14 and 0014 are both 014. */
function shortest(number: string): string {
  return number.replace(/^0+/, "").padStart(3, "0");
}
