import { wordsOf } from "#src/kernel/words.ts";
import type { Profile } from "#src/profile/profile.ts";
import { termsOf } from "#src/profile/thesaurus.ts";
import type { Analyser } from "./analyser.ts";
import { analyserOf } from "./analyser.ts";
import { vocabularyOf } from "./vocabulary.ts";

type Words = Pick<Profile, "thesaurus" | "knownSolutions"> & {
  readonly learnedFilter: { readonly vocabulary: readonly string[] };
};

/** Reads texts with the words of an alliance: those of its corpus, its thesaurus and its catalogue. Made when it is first needed. */
export function profileAnalyser(profile: Words): Analyser {
  return (text) => madeFor(profile)(text);
}

/** Making one takes a tenth of a second, so that everything that reads for one alliance shares it. */
const made = new WeakMap<Words["learnedFilter"], Analyser>();

function madeFor(profile: Words): Analyser {
  const standing = made.get(profile.learnedFilter);
  if (standing) return standing;
  const analyser = make(profile);
  made.set(profile.learnedFilter, analyser);
  return analyser;
}

function make({ learnedFilter, thesaurus, knownSolutions }: Words): Analyser {
  const told = [
    ...thesaurus.flatMap(termsOf),
    ...knownSolutions.flatMap(({ title, description, alsoKnownAs, searchWords }) => [
      title,
      description,
      ...alsoKnownAs,
      ...searchWords,
    ]),
  ];
  const words = [...learnedFilter.vocabulary, ...told.flatMap((text) => wordsOf(text).map(({ plain }) => plain))];
  return analyserOf(vocabularyOf(words), thesaurus);
}
