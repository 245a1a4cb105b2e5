import { firstNames } from "#src/question/first-names.ts";
import type { PersonalData } from "#src/question/personal-data.ts";
import { allPersonalDataIn } from "#src/question/personal-data.ts";

/** More of a question tells no more about its theme. */
const mostSent = 1500;

/**
 * A text for who is not of the alliance: what looks like personal data gives way to a neutral word. Rather too much is
 * taken out than too little, since no theme depends on it; a surname alone in running text it cannot see. `names` are
 * those of people who are known to have to do with it.
 */
export function scrubbed(text: string, names: readonly string[] = []): string {
  const steps = [withoutNames(names), withoutAddressesOfTheWeb, withoutAccounts, withoutFound, withoutPatterns];
  const left = steps.reduce((words, step) => step(words), text);
  return left.replaceAll(/\s+/g, " ").trim().slice(0, mostSent);
}

const neutral = {
  name: "[naam]",
  mail: "[mailadres]",
  web: "[webadres]",
  number: "[nummer]",
  place: "[adres]",
} as const;
const neutralFor: Readonly<Record<PersonalData["kind"], string>> = {
  mail: neutral.mail,
  phone: neutral.number,
  account: neutral.number,
  bsn: neutral.number,
  name: neutral.name,
};

function withoutNames(names: readonly string[]): (text: string) => string {
  // The parts with a capital, of three letters and more: "van" and "de" are words of every text.
  const parts = names.flatMap((name) => [name, ...(name.match(/\p{Lu}[\p{L}'’-]{2,}/gu) ?? [])]);
  const told = parts.toSorted(longestFirst);
  return (text) => told.reduce((left, name) => left.replaceAll(asWord(name), neutral.name), text);
}

function withoutAddressesOfTheWeb(text: string): string {
  return text.replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, neutral.web);
}

/** Before the numbers: its digits alone can look like those of a phone. */
function withoutAccounts(text: string): string {
  return text.replaceAll(/\b[A-Z]{2}\d{2}[ ]?[A-Z]{4}(?:[ ]?\d){8,12}\b/g, neutral.number);
}

function withoutFound(text: string): string {
  return allPersonalDataIn(text)
    .toSorted((one, other) => longestFirst(one.text, other.text))
    .reduce((left, found) => left.replaceAll(found.text, neutralFor[found.kind]), text);
}

function withoutPatterns(text: string): string {
  return patterns.reduce((left, [pattern, word]) => left.replaceAll(pattern, word), text);
}

const particles = String.raw`(?:(?:van|de|der|den|het|ter|ten|te|el|al|bin|['’]t)\s+){0,3}`;
const capitalised = String.raw`\p{Lu}[\p{L}'’-]+`;
const surnames = String.raw`(?:\s+${particles}${capitalised}){0,3}`;

const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b[1-9]\d{3}\s?[A-Z]{2}\b(?:\s?,?\s?\d{1,4}\p{L}?\b)?/gu, neutral.place],
  [
    /\b\p{Lu}[\p{L}'’-]*(?:straat|laan|weg|plein|kade|gracht|singel|dijk|hof|steeg|pad|dreef|allee|plantsoen|baan)\s+\d{1,5}\s?\p{L}?\b/gu,
    neutral.place,
  ],
  // Six digits and more, however they are written: a number of a person, a case or an account, a date of birth.
  [/\+?\d(?:[ .\-/()]{0,2}\d){5,}/g, neutral.number],
  [new RegExp(String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}\.\s?){1,4}${particles}${capitalised}`, "gu"), neutral.name],
  [
    new RegExp(
      String.raw`(?<=(?:[Ii]k ben|[Ii]k heet|[Nn]aam is|[Mm]y name is|I am|I'm|[Gg]roet|[Gg]roeten|[Gg]roetjes|[Rr]egards),?\s{1,3})${capitalised}${surnames}`,
      "gu",
    ),
    neutral.name,
  ],
  [new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${firstNames.join("|")})(?![\p{L}\p{N}])${surnames}`, "gu"), neutral.name],
];

function asWord(name: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name)}(?![\p{L}\p{N}])`, "gu");
}

/** As it stands, whatever its signs mean in a pattern. */
function escaped(name: string): string {
  return name.replaceAll(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`);
}

function longestFirst(one: string, other: string): number {
  return other.length - one.length;
}
