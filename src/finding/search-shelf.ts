import type { Profile } from "#src/profile/profile.ts";
import type { Findable, FindableText } from "./findable.ts";
import { profileAnalyser } from "#src/filter/profile-analyser.ts";
import type { Match, Told } from "./search-index.ts";
import { searchIndex } from "./search-index.ts";
import { searchTermsOf } from "./search-terms.ts";

/** The words of an alliance, by which texts are read. */
export type ReadingProfile = Pick<Profile, "learnedFilter" | "thesaurus" | "knownSolutions" | "stopWords">;

export interface OnShelf<K> extends Pick<Match<K>, "key" | "score" | "cover"> {
  /** The words of the question that led to it, as the asker wrote them and in their order. */
  readonly words: readonly string[];
}

/** Things of one kind that can be found. Each kind has its own: what is rare among solutions is not among questions. */
export interface Shelf<K> {
  /** Takes the place of what stood under this key. */
  readonly put: (key: K, findable: Findable) => void;
  readonly drop: (key: K) => void;
  /** Best first, however little that is. */
  readonly rank: (text: string, limit: number) => readonly OnShelf<K>[];
}

/** A name says more than a description. Found by trying on questions of other authors. */
const worth: Readonly<Record<FindableText, number>> = {
  titles: 2,
  searchWords: 1.5,
  about: 1,
  examples: 1,
};

const mostKept = 150;
let countOfKept = 0;

/** Reading is most of the work of putting something on a shelf, and the same whichever shelf it is. */
const readBefore = new WeakMap<Profile["learnedFilter"], WeakMap<Findable, readonly Told[]>>();

export function shelf<K>(profile: ReadingProfile): Shelf<K> {
  const analyse = profileAnalyser(profile);
  const silent = new Set(profile.stopWords);
  const index = searchIndex<K>();
  const known = readBefore.get(profile.learnedFilter) ?? new WeakMap<Findable, readonly Told[]>();
  readBefore.set(profile.learnedFilter, known);

  function readOnce(findable: Findable): readonly Told[] {
    const standing = known.get(findable);
    if (standing) return standing;
    const told = textsOf(findable).map(([of, text]) => ({
      terms: searchTermsOf(analyse(text), silent),
      worth: worth[of],
    }));
    // Of thousands it would take more memory than the index itself.
    if (countOfKept < mostKept) known.set(findable, told);
    countOfKept++;
    return told;
  }

  return {
    put: (key, findable) => index.put(key, readOnce(findable)),
    drop: index.drop,
    rank: (text, limit) => {
      const read = analyse(text);
      const written = read.words.map((word) => word.written);
      return index.match(searchTermsOf(read, silent), limit).map((match) => ({
        key: match.key,
        score: match.score,
        cover: match.cover,
        words: reasonOf(match, written),
      }));
    },
  };
}

function textsOf({ titles, searchWords, about, examples }: Findable) {
  const each = (of: FindableText, texts: readonly string[]) => texts.map((text) => [of, text] as const);
  return [
    ...each("titles", titles),
    ...each("searchWords", searchWords),
    ...each("about", about),
    ...each("examples", examples),
  ];
}

/** A word that did less than this share of all that was found is no reason, but an accident. */
const leastOfReason = 0.12;
const mostWords = 5;

function reasonOf<K>({ score, evidence }: Match<K>, written: readonly string[]): readonly string[] {
  const telling = [...evidence]
    .filter(([, share]) => share >= score * leastOfReason)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, mostWords)
    .toSorted(([one], [other]) => one - other);
  return asFirstWritten(telling.flatMap(([place]) => written[place] ?? []));
}

/** A subject that opens the question and comes back in it is one word, whatever its capitals. */
function asFirstWritten(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => word.toLowerCase());
  return words.filter((_, place) => plain.indexOf(plain[place] ?? "") === place);
}
