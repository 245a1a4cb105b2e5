import { digestOf } from "#src/kernel/digest.ts";
import { wordsOf } from "#src/kernel/words.ts";
import type { LearnedFilter, Profile, ThemeKey } from "#src/profile/profile.ts";
import type { Labelled } from "./corpus.ts";
import { outside } from "./corpus.ts";
import type { Feature } from "./features.ts";
import { featuresOf } from "./features.ts";
import { written } from "./learned-model.ts";
import { profileAnalyser } from "./profile-analyser.ts";
import type { Training } from "./train-model.ts";
import { trainModel } from "./train-model.ts";

type Learning = Pick<Profile, "themes" | "sdgs" | "thesaurus" | "knownSolutions">;

/** Found by leaving out the questions of one voice at a time and proposing for those. */
const training = { rounds: 12, step: 0.3, restraint: 1e-3 } satisfies Omit<Training, "holds">;
/** What may be defended as well gets this share of what the theme itself deserves. */
const defensible = 0.1;
/** Neighbours and runs of letters that stand in one question alone say little, and are by far the most. */
const seenAtLeast = 2;

/** Learns from labelled questions what speaks for each theme and goal. The same questions and thesaurus give the same result. */
export function learn(profile: Learning, corpus: readonly Labelled[]): LearnedFilter {
  const themes: readonly (ThemeKey | null)[] = [...profile.themes.map(({ key }) => key), null];
  const sdgs = profile.sdgs.map(({ number }) => number);
  const vocabulary = wordsUsed(corpus);
  const analyse = profileAnalyser({ ...profile, learnedFilter: { vocabulary } });
  const read = withoutOnceSeen(corpus.map((labelled) => ({ labelled, features: featuresOf(analyse(labelled.text)) })));
  const byTheme = trainModel(
    read.map(({ labelled, features }) => ({ features, wanted: deserved(labelled, themes) })),
    { ...training, holds: "one" },
  );
  const bySdg = trainModel(
    read.map(({ labelled, features }) => ({
      features,
      wanted: sdgs.map((sdg) => (labelled.sdgs.includes(sdg) ? 1 : 0)),
    })),
    { ...training, holds: "any" },
  );
  const weights = [...byTheme.weights]
    .map(([name, forThemes]) => [name, [...forThemes, ...(bySdg.weights.get(name) ?? [])]] as const)
    .map(([name, all]) => [name, written(all)] as const);
  const learned = {
    themes: [...themes],
    sdgs,
    bias: written([...byTheme.bias, ...bySdg.bias]),
    vocabulary: [...vocabulary],
    weights: Object.fromEntries(weights),
  };
  return { version: digestOf(learned, profile.thesaurus).slice(0, 8), ...learned };
}

interface Read {
  readonly labelled: Labelled;
  readonly features: readonly Feature[];
}

function withoutOnceSeen(read: readonly Read[]): readonly Read[] {
  const seen = new Map<string, number>();
  for (const { features } of read) for (const { name } of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  const isKept = ({ name }: Feature) => tellsAlone(name) || (seen.get(name) ?? 0) >= seenAtLeast;
  return read.map(({ labelled, features }) => ({ labelled, features: features.filter(isKept) }));
}

/** A rare word is often the one that tells. */
function tellsAlone(name: string): boolean {
  return !/^[bgs]:/u.test(name);
}

function deserved({ theme, also }: Labelled, themes: readonly (ThemeKey | null)[]): readonly number[] {
  const labels = themes.map((key) => key ?? outside);
  const others = also.filter((label) => label !== theme && labels.includes(label));
  const shared = others.length === 0 ? 0 : defensible;
  return labels.map((label) => {
    if (label === theme) return 1 - shared;
    return others.includes(label) ? shared / others.length : 0;
  });
}

/** What is used more than once, the most used first; equals by the alphabet. */
function wordsUsed(corpus: readonly Labelled[]): readonly string[] {
  const uses = new Map<string, number>();
  for (const { text } of corpus) for (const { plain } of wordsOf(text)) uses.set(plain, (uses.get(plain) ?? 0) + 1);
  return [...uses]
    .filter(([, times]) => times >= seenAtLeast)
    .toSorted(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1))
    .map(([word]) => word);
}
