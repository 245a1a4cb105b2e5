import type { Analysed, AnalysedWord, Analyser } from "#src/filter/analyser.ts";
import { stemOf } from "#src/kernel/words.ts";

/** How much two texts ask the same, in 0..1: whether they share what tells their subject, and how much else each of them says. */
export type Likeness = (one: string, other: string) => number;

/** From here on two questions are taken for the same one. Tried on pairs that are, and that only share a subject. */
export const asksTheSame = 0.66;

/** From here on it is worth a look of somebody who knows. */
export const mayAskTheSame = 0.4;

/** A word found under another name, and one of which only a part is shared, prove a little less. */
const worth = { same: 1, concept: 0.85, part: 0.6 } as const;
/** About another place or another group, the same words ask another thing. */
const elsewhere = 0.6;
/** The beginning of a question tells what it asks, and every word is held against every other. */
const mostWords = 120;
/** Of fewer words one more or less is chance. */
const leastWords = 2;

/** Compares texts by their telling words: the same stem, another name of the same concept, or a part of a compound. */
export function likenessBy(analyse: Analyser, stopWords: readonly string[]): Likeness {
  const silent = new Set([...stopWords, ...asking].flatMap((word) => [word, stemOf(word)]));
  return (one, other) => {
    const [fewer, more] = [one, other]
      .map((text) => tellingIn(analyse(text), silent))
      .toSorted((a, b) => a.length - b.length);
    if (!fewer || !more || fewer.length < leastWords) return 0;
    const [held, holding] = [sharedWith(fewer, more), sharedWith(more, fewer)];
    const both = (held + holding) / (fewer.length + more.length);
    const covered = fewer.length === more.length ? Math.max(held, holding) : held;
    // Who asks the same at greater length still asks the same, as long as most of it is that.
    const likeness = (covered / fewer.length + both) / 2;
    return isElsewhere(fewer, more, "place") || isElsewhere(fewer, more, "group") ? likeness * elsewhere : likeness;
  };
}

/** A word that tells what a text is about, under all names by which it can be met. */
interface Telling {
  readonly stem: string;
  readonly parts: readonly string[];
  readonly concepts: readonly string[];
  /** Says where or for whom: another place or another group makes another question. */
  readonly sets: "place" | "group" | null;
}

function tellingIn({ words, concepts }: Analysed, silent: ReadonlySet<string>): readonly Telling[] {
  const byPlace = new Map<number, Set<string>>();
  for (const { concept, at } of concepts) {
    for (const place of at) byPlace.set(place, (byPlace.get(place) ?? new Set<string>()).add(concept.id));
  }
  const byStem = new Map<string, Telling>();
  words.forEach((word, place) => {
    if (says(word, silent) && !byStem.has(word.stem)) {
      const { stem, parts } = word;
      byStem.set(stem, { stem, parts, concepts: [...(byPlace.get(place) ?? [])], sets: setBy(word, place) });
    }
  });
  return [...byStem.values()].slice(0, mostWords);
}

function says({ plain, stem }: AnalysedWord, silent: ReadonlySet<string>): boolean {
  return !silent.has(plain) && !silent.has(stem);
}

/** A capital within a sentence names a place or a project. */
function setBy({ written, stem }: AnalysedWord, place: number): Telling["sets"] {
  if (groups.has(stem)) return "group";
  return place > 0 && /^\p{Lu}\p{Ll}/u.test(written) ? "place" : null;
}

/** Both say where or for whom, and not one of them is the same. */
function isElsewhere(words: readonly Telling[], others: readonly Telling[], sets: "place" | "group"): boolean {
  const [here, there] = [words, others].map((all) => all.filter((word) => word.sets === sets));
  if (!here?.length || !there?.length) return false;
  return !here.some(({ stem }) => there.some((other) => other.stem === stem));
}

function sharedWith(words: readonly Telling[], others: readonly Telling[]): number {
  return words.reduce((sum, word) => sum + Math.max(0, ...others.map((other) => shared(word, other))), 0);
}

function shared(one: Telling, other: Telling): number {
  if (one.stem === other.stem) return worth.same;
  if (one.concepts.some((concept) => other.concepts.includes(concept))) return worth.concept;
  const parts = new Set([one.stem, ...one.parts]);
  return [other.stem, ...other.parts].some((part) => parts.has(part)) ? worth.part : 0;
}

/** How people ask, whatever they ask about; beside the words of the profile that say nothing. */
const asking = [
  ...["ervaring", "ervaringen", "aanpak", "tips", "voorbeeld", "voorbeelden", "advies", "hulp", "informatie"],
  ...["organisatie", "organisaties", "partner", "partners", "collega", "gezocht", "benieuwd", "delen", "overzicht"],
  ...["bestaan", "bestaat", "hoor", "horen", "lopen", "loopt", "hadden", "pakken", "aanpakken", "beste"],
  ...["experience", "experiences", "approach", "advice", "example", "examples", "anybody", "somebody", "looking"],
];

/** For whom something is asked, as far as people mostly ask for one of these. */
const groups = new Set(
  [
    ...["jongeren", "ouderen", "kinderen", "studenten", "scholieren", "starters", "gezinnen", "statushouders"],
    ...["vluchtelingen", "mantelzorgers", "huurders", "ondernemers", "vrijwilligers", "arbeidsmigranten"],
    ...["daklozen", "senioren", "nieuwkomers", "toeristen", "huiseigenaren", "woningzoekenden"],
  ].map(stemOf),
);
