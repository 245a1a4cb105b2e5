import type { Profile, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import type { ThemeProposal } from "#src/question/question.ts";
import type { ThemeFilter } from "./theme-filter.port.ts";
import { wordsOf } from "#src/kernel/words.ts";

/** Shorter words stand at the end of others by accident, as `file` in `profile`. */
const shortestTail = 5;

/** Recognises the words of a profile's list, also as the beginning or the end of a compound. Every word counts once. */
export function keywordThemeFilter(profile: Pick<Profile, "filterRules" | "themes" | "themeWords">): ThemeFilter {
  const matchesOf = themeMatcher(profile.themeWords);
  const miscellaneous = new Set(profile.themes.filter((theme) => theme.miscellaneous).map(({ key }) => key));

  /** Most words first. Of equals a theme comes before the flap for what fits no theme, and the first mentioned before others. */
  function rank(recognised: ReadonlyMap<ThemeKey, Recognised>): readonly (readonly [ThemeKey, Recognised])[] {
    return [...recognised].toSorted(
      ([oneKey, one], [otherKey, other]) =>
        other.words.length - one.words.length ||
        Number(miscellaneous.has(oneKey)) - Number(miscellaneous.has(otherKey)),
    );
  }

  function propose(text: string): ThemeProposal {
    const recognised = new Map<ThemeKey, Recognised>();
    for (const [plain, written] of firstWritten(text)) {
      for (const { theme, sdgs } of matchesOf(plain)) {
        const known = recognised.get(theme) ?? { words: [], sdgs: [] };
        recognised.set(theme, { words: [...known.words, written], sdgs: [...known.sdgs, ...sdgs] });
      }
    }
    const ranked = rank(recognised);
    // The other themes' goals would make the proposal say everything at once.
    const sdgs = ranked[0]?.[1].sdgs ?? [];
    return {
      rules: profile.filterRules,
      ranked: ranked.map(([theme, { words }]) => ({ theme, confidence: null, words: [...words] })),
      outside: null,
      sdgs: [...new Set(sdgs)].toSorted((one, other) => one - other),
    };
  }

  return { propose };
}

interface Recognised {
  /** As the asker wrote them, in their order. */
  readonly words: readonly string[];
  readonly sdgs: readonly SdgNumber[];
}

type ThemeWords = Profile["themeWords"][number];

interface Match {
  readonly theme: ThemeKey;
  readonly sdgs: readonly SdgNumber[];
}

function themeMatcher(entries: readonly ThemeWords[]): (plain: string) => readonly Match[] {
  const whole = new Map<string, Match[]>();
  const beginnings = new Map<string, Match[]>();
  for (const { theme, sdgs, words } of entries) {
    for (const word of words) {
      const [index, key] = word.endsWith("*") ? [beginnings, word.slice(0, -1)] : [whole, word];
      index.set(key, [...(index.get(key) ?? []), { theme, sdgs }]);
    }
  }

  /** The longest word of each theme that the given one is, or begins with: `energiearm*` says more than `energie*`. */
  function atStart(word: string, shortest: number): readonly Match[] {
    const found = new Map<ThemeKey, Match>();
    for (const match of whole.get(word) ?? []) found.set(match.theme, match);
    for (let length = word.length; length >= shortest; length--) {
      for (const match of beginnings.get(word.slice(0, length)) ?? []) {
        if (!found.has(match.theme)) found.set(match.theme, match);
      }
    }
    return [...found.values()];
  }

  return (plain) => {
    const matches = atStart(plain, 1);
    for (let start = 1; matches.length === 0 && start <= plain.length - shortestTail; start++) {
      const tail = atStart(plain.slice(start), shortestTail);
      if (tail.length > 0) return tail;
    }
    return matches;
  };
}

function firstWritten(text: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const word of wordsOf(text)) if (!written.has(word.plain)) written.set(word.plain, word.written);
  return written;
}
