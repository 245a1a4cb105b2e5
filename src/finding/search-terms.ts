import type { Analysed } from "#src/filter/analyser.ts";

/** Something that a text is found by, and the words that it was read from. */
export interface SearchTerm {
  readonly name: string;
  /** How much it says beside a whole word. */
  readonly weight: number;
  /** Places in the words of the text. */
  readonly at: readonly number[];
}

/** Found by trying on questions of other authors: a part of a compound or a few letters may be shared by accident. */
const weights = { word: 1, part: 0.6, concept: 0.8, related: 0.25, letters: 0.4 } as const;
const lettersAtOnce = 5;
/** Whoever writes more has said what it is about, and every word costs time. */
const mostWords = 150;

/**
 * What a text is found by: its words, the parts of compounds, what the thesaurus knows it is about or close to, and runs of
 * letters, by which a word still meets its other forms. Silent words say nothing about a subject.
 */
export function searchTermsOf({ words, concepts }: Analysed, silent: ReadonlySet<string>): readonly SearchTerm[] {
  const terms = new Map<string, { name: string; weight: number; at: number[] }>();

  function add(name: string, weight: number, at: readonly number[]): void {
    const standing = terms.get(name);
    if (!standing) {
      terms.set(name, { name, weight, at: [...at] });
      return;
    }
    standing.weight = Math.max(standing.weight, weight);
    standing.at.push(...at);
  }

  words.slice(0, mostWords).forEach(({ plain, stem, parts }, place) => {
    if (silent.has(plain)) return;
    const at = [place];
    add(`w:${stem}`, weights.word, at);
    for (const part of parts) add(`w:${part}`, weights.part, at);
    for (const run of runsOf(plain)) add(`g:${run}`, weights.letters, at);
  });
  for (const { concept, at } of concepts) {
    add(`t:${concept.id}`, weights.concept, at);
    for (const id of concept.related) add(`t:${id}`, weights.related, at);
  }
  return [...terms.values()];
}

function runsOf(plain: string): readonly string[] {
  const bounded = `^${plain}$`;
  const runs: string[] = [];
  for (let from = 0; from + lettersAtOnce <= bounded.length; from++) {
    runs.push(bounded.slice(from, from + lettersAtOnce));
  }
  return runs;
}
