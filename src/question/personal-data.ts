import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";

/** What in a text looks like the data of a person. */
export interface PersonalData {
  readonly kind: "mail" | "phone" | "bsn" | "name";
  /** As it stands in the text. */
  readonly text: string;
}

/** What everybody can read once it is there. */
type Writing = "question" | "contribution" | "proposal" | "solution";

/** Everybody can read it: whoever writes is shown what in it looks like personal data before it is kept. */
export interface HoldsPersonalData {
  readonly code: "holds_personal_data";
  readonly writing: Writing;
  readonly found: readonly PersonalData[];
}

/** What was read and is left as it is, and who reads it, decide whether anything is pointed out. */
export interface Readable {
  readonly writing: Writing;
  readonly confidential: boolean;
  /** The writer has read what looks like personal data, and leaves it. */
  readonly despitePersonalData: boolean;
}

/** Refuses a text that everybody will read while it seems to hold personal data that `before` did not hold yet. */
export function withoutPersonalData(
  text: string,
  { writing, confidential, despitePersonalData }: Readable,
  before = "",
): Result<void, HoldsPersonalData> {
  if (confidential || despitePersonalData) return ok(undefined);
  const found = personalDataIn(text).filter((data) => !before.includes(data.text));
  return found.length === 0 ? ok(undefined) : refuse({ code: "holds_personal_data", writing, found });
}

/** More than this many and the list helps nobody. */
const mostShown = 10;

/**
 * Points out mail addresses, phone numbers, numbers that pass the test of a BSN, and names after a form of address. It
 * proposes and the asker decides: a number may be an ordinary one, and a name without a form of address is not seen.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  return allPersonalDataIn(text).slice(0, mostShown);
}

/** However much it is: for a text that leaves the alliance. */
export function allPersonalDataIn(text: string): readonly PersonalData[] {
  const phones = matches("phone", phone, text).filter(({ text: number }) => isDutchPhone(number));
  const isOfPhone = (number: string) => phones.some((one) => one.text.includes(number));
  const found: PersonalData[] = [
    ...matches("mail", mail, text),
    ...phones,
    ...matches("bsn", nineDigits, text).filter(({ text: number }) => isBsn(number) && !isOfPhone(number)),
    ...matches("name", addressed, text),
  ];
  const different = new Map(found.map((data) => [`${data.kind}:${data.text}`, data]));
  return [...different.values()];
}

/** Begins where a word begins: looking again from every letter of a long one would take its square. */
const mail = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
/** Ten digits behind 0, or nine behind the number of the country, with what people write between them; not a date. */
const phone =
  /(?<![\d.,/-])(?!\d\d[-./]\d{1,2}[-./](?:19|20)\d\d(?!\d))(?:\+31|0031|0)(?:[ .()-]{0,3}\d){9,11}(?![\d-]|:\d)/g;
/** Not an amount of money, and not a coordinate such as 52.5167747. */
const nineDigits = /(?<![\d.,+-]|€ ?)(?!\d{1,2}\.\d)\d(?:[ .]?\d){8}(?![\d-]|[.,]\d)/g;
const addressed =
  /\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|(?:[Mm]evr|[Dd]hr|[Mm]w|[Mm]rs?|[Mm]s)\.?)\s+(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|['’]t|[Ee]l|[Aa]l)\s+)*\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*/gu;

function matches(kind: PersonalData["kind"], pattern: RegExp, text: string): readonly PersonalData[] {
  return [...text.matchAll(pattern)].map(([match]) => ({ kind, text: match.trim() }));
}

function isDutchPhone(text: string): boolean {
  const national = text.replaceAll(/\D/g, "").replace(/^(?:0031|31)0?/, "0");
  return /^0[1-9]\d{8}$/.test(national);
}

/** The "elfproef" of the Dutch citizen service number: weights 9 to 2, and minus 1 for the last digit. */
function isBsn(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "").split("").map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && sum !== 0;
}
