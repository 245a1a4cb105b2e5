import { firstNames } from "./first-names.ts";

/**
 * Names of people in a text: behind a form of address, and a common first name with a surname. A first name alone tells
 * too little, and a surname alone cannot be told from other words with a capital.
 */
export function personNamesIn(text: string): readonly string[] {
  const spans = [...addressedIn(text), ...namedIn(text)].toSorted((one, other) => one.from - other.from);
  return joinedUp(spans).map(({ from, until }) => text.slice(from, until).trim());
}

interface Span {
  readonly from: number;
  readonly until: number;
}

const addressed =
  /\b(?:[Dd]e heer|[Mm]evrouw|[Mm]eneer|(?:[Mm]evr|[Dd]hr|[Mm]w|[Mm]rs?|[Mm]s)\.?)\s+(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Hh]et|[Tt]er|[Tt]en|['’]t|[Ee]l|[Aa]l)\s+)*\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+)*/gu;

function addressedIn(text: string): readonly Span[] {
  return [...text.matchAll(addressed)].map(({ 0: match, index }) => ({ from: index, until: index + match.length }));
}

/** Words that a sentence can begin with as well, before the name of something. */
const alsoWords = new Set(["Amber", "Iris", "Jasmijn", "Mark", "Max", "Merel", "Ton"]);
const given = new Set(firstNames.filter((name) => !alsoWords.has(name)));

const capitalised = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?/gu;
/** On the same line: below a first name under a letter stands something else. */
const surname =
  /(?:[ \u00A0]{1,2}(?:(?:van|von|de|der|den|het|ter|ten|te|el|al|bin|ben|['’]t)[ \u00A0]{1,2}){0,3}\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)*){1,3}/uy;

function namedIn(text: string): readonly Span[] {
  return [...text.matchAll(capitalised)].flatMap(({ 0: first, index: from }) => {
    if (!given.has(first) && !first.split("-").every((part) => given.has(part))) return [];
    surname.lastIndex = from + first.length;
    const [behind] = surname.exec(text) ?? [];
    if (behind === undefined || isOfNobody(`${first}${behind}`)) return [];
    return [{ from, until: from + first.length + behind.length }];
  });
}

const placeOrHouse =
  /(?:straat|laan|plein|weg|hof|park|kade|gracht|singel|dijk|brug|tunnel|plantsoen|school|college|lyceum|huis|kerk|prijs|fonds|stichting)(?![\p{L}\p{N}])/iu;
/** Shops, public names and the average Dutchman. */
const knownToAll =
  /^(?:Albert Heijn|Anne Frank|Dirk van den Broek|Jan Modaal|Johan Cruijff|Vincent van Gogh|Willem van Oranje)/u;

function isOfNobody(name: string): boolean {
  return placeOrHouse.test(name) || knownToAll.test(name);
}

/** A name behind a form of address is found twice. */
function joinedUp(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from < last.until) {
      joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, span.until) };
    } else {
      joined.push(span);
    }
  }
  return joined;
}
