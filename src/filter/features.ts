import type { Analysed } from "./analyser.ts";

/** Something of a text that the model weighs, and the words it was seen in. */
export interface Feature {
  readonly name: string;
  readonly value: number;
  /** Places in the words of the text. */
  readonly at: readonly number[];
}

/** How much each kind counts beside the others before anything is learned; found by trying on questions of other authors. */
const worth = { word: 1, part: 0.7, pair: 0.5, letters: 0.35, concept: 1, theme: 1, start: 0.5 } as const;
const lettersAtOnce = 4;

/** What the model knows of a text: words, parts of compounds, neighbours, runs of letters, and concepts of the thesaurus. Of length one. */
export function featuresOf({ words, concepts }: Analysed): readonly Feature[] {
  const found: Feature[] = [];
  words.forEach(({ stem, parts, plain }, place) => {
    if (isNumber(plain)) return;
    const at = [place];
    found.push({ name: `w:${stem}`, value: worth.word, at });
    for (const part of parts) found.push({ name: `w:${part}`, value: worth.part, at });
    for (const run of runsOf(plain)) found.push({ name: `g:${run}`, value: worth.letters, at });
    const next = words[place + 1];
    if (next && !isNumber(next.plain))
      found.push({ name: `b:${stem} ${next.stem}`, value: worth.pair, at: [place, place + 1] });
  });
  const [first] = words;
  if (first) found.push({ name: `s:${first.stem}`, value: worth.start, at: [0] });
  for (const { concept, at } of concepts) {
    found.push({ name: `t:${concept.id}`, value: worth.concept, at });
    for (const theme of concept.outside ? ["outside"] : concept.themes) {
      found.push({ name: `T:${theme}`, value: worth.theme, at });
    }
  }
  return scaled(joined(found));
}

/** A number says how much, when or which, and never about what. */
function isNumber(plain: string): boolean {
  return /^\d/u.test(plain);
}

/** What is longer is no word that anybody types. */
const longestWord = 40;

function runsOf(plain: string): readonly string[] {
  if (plain.length > longestWord) return [];
  const bounded = `^${plain}$`;
  const runs: string[] = [];
  for (let from = 0; from + lettersAtOnce <= bounded.length; from++)
    runs.push(bounded.slice(from, from + lettersAtOnce));
  return runs;
}

/** What is seen twice is one feature, a little stronger. */
function joined(found: readonly Feature[]): readonly Feature[] {
  const byName = new Map<string, Feature>();
  for (const feature of found) {
    const before = byName.get(feature.name);
    byName.set(
      feature.name,
      before
        ? { name: feature.name, value: Math.hypot(before.value, feature.value), at: [...before.at, ...feature.at] }
        : feature,
    );
  }
  return [...byName.values()];
}

/** A long question does not weigh more than a short one. */
function scaled(features: readonly Feature[]): readonly Feature[] {
  const length = Math.sqrt(features.reduce((sum, { value }) => sum + value * value, 0));
  return features.map((feature) => ({ ...feature, value: feature.value / length }));
}
