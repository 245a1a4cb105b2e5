import { stemOf, wordsOf } from "#src/kernel/words.ts";
import type { TextLanguage } from "./language.ts";
import { languageOf } from "./language.ts";
import type { ReadWord } from "./term-matcher.ts";
import { termMatcher } from "./term-matcher.ts";
import type { ThesaurusConcept } from "#src/profile/thesaurus.ts";
import { termsOf } from "#src/profile/thesaurus.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A word as the asker wrote it, and how it was read. */
export interface AnalysedWord extends ReadWord {
  readonly written: string;
}

export interface RecognisedConcept {
  readonly concept: ThesaurusConcept;
  /** Places in `words`, in their order. */
  readonly at: readonly number[];
}

export interface Analysed {
  readonly language: TextLanguage;
  readonly words: readonly AnalysedWord[];
  readonly concepts: readonly RecognisedConcept[];
}

/** Reads a text once, for theme, goals and search alike. */
export type Analyser = (text: string) => Analysed;

/** What comes later says no more about the subject, and costs time. */
const charactersRead = 4000;
const wordsRead = 300;
const longestWord = 40;

export function analyserOf(vocabulary: Vocabulary, thesaurus: readonly ThesaurusConcept[]): Analyser {
  const meant = termMatcher(thesaurus.flatMap((concept) => termsOf(concept).map((term) => ({ term, of: concept }))));
  const excepted = termMatcher(thesaurus.flatMap((concept) => concept.except.map((term) => ({ term, of: concept }))));
  const known = new Map<string, ReadWord>();

  function wordAs(spelled: string): ReadWord {
    return { plain: spelled, stem: stemOf(spelled), parts: vocabulary.partsOf(spelled).map(stemOf) };
  }

  function read(plain: string): ReadWord {
    const before = known.get(plain);
    if (before) return before;
    const made =
      plain.length > longestWord ? { plain, stem: plain, parts: [] } : wordAs(vocabulary.nearest(plain) ?? plain);
    if (known.size >= mostKnown) known.clear();
    known.set(plain, made);
    return made;
  }

  return (text) => {
    const words = wordsOf(text.slice(0, charactersRead))
      .slice(0, wordsRead)
      .map(({ written, plain }) => ({ ...read(plain), written }));
    const traps = new Set(excepted(words).map(({ of }) => of));
    const places = new Map<ThesaurusConcept, Set<number>>();
    for (const { of, from, until } of meant(words)) {
      if (traps.has(of)) continue;
      const at = places.get(of) ?? new Set<number>();
      for (let place = from; place < until; place++) at.add(place);
      places.set(of, at);
    }
    const concepts = [...places].map(([concept, at]) => ({
      concept,
      at: [...at].toSorted((one, other) => one - other),
    }));
    return { language: languageOf(words), words, concepts };
  };
}

const mostKnown = 20_000;
