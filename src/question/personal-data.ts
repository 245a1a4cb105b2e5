import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { personNamesIn } from "./person-names.ts";

/** What in a text looks like the data of a person. */
export interface PersonalData {
  readonly kind: "mail" | "phone" | "account" | "bsn" | "name";
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
  /** What was answered to the question who it is: a name is what was asked for there. */
  readonly whoItIs?: string;
}

/** Refuses a text that everybody will read while it seems to hold personal data that `before` did not hold yet. */
export function withoutPersonalData(
  text: string,
  { writing, confidential, despitePersonalData, whoItIs = "" }: Readable,
  before = "",
): Result<void, HoldsPersonalData> {
  if (confidential || despitePersonalData) return ok(undefined);
  const isAskedFor = (data: PersonalData) => data.kind === "name" && whoItIs.includes(data.text);
  const found = personalDataIn(text).filter((data) => !before.includes(data.text) && !isAskedFor(data));
  return found.length === 0 ? ok(undefined) : refuse({ code: "holds_personal_data", writing, found });
}

/** More than this many and the list helps nobody. */
const mostShown = 10;

/**
 * Points out mail addresses, phone numbers, bank accounts, numbers that pass the test of a BSN, and names of people. It
 * proposes and the asker decides: a number may be an ordinary one, and a name that is not common is not seen.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  return allPersonalDataIn(text).slice(0, mostShown);
}

/** However much it is: for a text that leaves the alliance. */
export function allPersonalDataIn(text: string): readonly PersonalData[] {
  const accounts = [
    ...matches("account", dutchAccount, text),
    ...matches("account", otherAccount, text).filter(({ text: number }) => isIban(number)),
  ];
  const isWithin = (others: readonly PersonalData[], number: string) => others.some((one) => one.text.includes(number));
  const phones = matches("phone", phone, text).filter(
    ({ text: number }) => isDutchPhone(number) && !isWithin(accounts, number),
  );
  const numbers = [...accounts, ...phones];
  const found: PersonalData[] = [
    ...matches("mail", mail, text),
    ...numbers,
    ...matches("bsn", nineDigits, text).filter(({ text: number }) => isBsn(number) && !isWithin(numbers, number)),
    ...personNamesIn(text).map((name): PersonalData => ({ kind: "name", text: name })),
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
/** A Dutch IBAN however it is written, and of elsewhere what passes the test of one. */
const dutchAccount = /(?<![\p{L}\p{N}])[Nn][Ll]\d{2}[ .-]?[A-Za-z]{4}(?:[ .-]?\d){10}(?!\d)/gu;
const otherAccount = /(?<![\p{L}\p{N}])(?!NL)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?![\p{L}\p{N}])/gu;

function matches(kind: PersonalData["kind"], pattern: RegExp, text: string): readonly PersonalData[] {
  return [...text.matchAll(pattern)].map(([match]) => ({ kind, text: match.trim() }));
}

function isDutchPhone(text: string): boolean {
  const national = text.replaceAll(/\D/g, "").replace(/^(?:0031|31)0?/, "0");
  return /^0[1-9]\d{8}$/.test(national);
}

/** The test of ISO 13616: the first four signs at the end, letters as 10 to 35, leave 1 of 97. */
function isIban(text: string): boolean {
  const signs = text.replaceAll(" ", "");
  const digits = `${signs.slice(4)}${signs.slice(0, 4)}`.replaceAll(/[A-Z]/g, (letter) => `${parseInt(letter, 36)}`);
  return digits.split("").reduce((left, digit) => (left * 10 + Number(digit)) % 97, 0) === 1;
}

/** The "elfproef" of the Dutch citizen service number: weights 9 to 2, and minus 1 for the last digit. */
function isBsn(text: string): boolean {
  const digits = text.replaceAll(/\D/g, "").split("").map(Number);
  const sum = digits.reduce((total, digit, index) => total + digit * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0 && sum !== 0;
}
