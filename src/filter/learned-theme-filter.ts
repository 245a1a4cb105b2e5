import type { Profile, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { Analysed } from "./analyser.ts";
import type { Feature } from "./features.ts";
import { featuresOf } from "./features.ts";
import type { LearnedModel } from "./learned-model.ts";
import { learnedModel, logistic, scoresOf, softmax } from "./learned-model.ts";
import type { OwnTerm, OwnTerms } from "./own-terms.ts";
import { profileAnalyser } from "./profile-analyser.ts";
import type { MatchTerms } from "./term-matcher.ts";
import { termMatcher } from "./term-matcher.ts";
import type { ThemeFilter } from "./theme-filter.port.ts";

/** A theme less likely than this is not worth a choice. */
const worthShowing = 0.12;
/** Below this nothing stands out of five: then people choose. */
const leastSure = 0.4;
/** A hint that a question is not for the alliance asks for more. */
const surelyOutside = 0.6;
const goalHolds = 0.42;
/** What a term that people added says, beside what was learned: about as much as the clearest word. */
const ownTermSays = 2.5;
const wordsShown = 4;
/** Of what speaks most, a word that says less than this share is no reason. */
const shareOfBest = 0.3;

/** How likely each theme is held to be; for figures, where the filter itself would rather be silent. */
export interface Classified {
  /** Likeliest first; null is what is not for the alliance. Together one. */
  readonly ranked: readonly { readonly theme: ThemeKey | null; readonly confidence: number }[];
  /** None for what most likely is not for the alliance. */
  readonly sdgs: readonly SdgNumber[];
  readonly proposal: ThemeProposal;
}

export interface LearnedThemeFilter extends ThemeFilter {
  readonly classify: (text: string, terms?: readonly OwnTerm[]) => Classified;
}

/** Weighs the words of a question by what was learned from the corpus of the alliance, with the terms that people added. */
export function learnedThemeFilter(
  profile: Pick<Profile, "filterRules" | "themes" | "learnedFilter" | "thesaurus" | "knownSolutions" | "stopWords">,
  ownTerms: () => Promise<OwnTerms>,
): LearnedThemeFilter {
  const analyse = profileAnalyser(profile);
  const model = learnedModel(profile.learnedFilter);
  const silent = new Set(profile.stopWords);
  const standing = new Set(profile.themes.map(({ key }) => key));
  const rules = `${profile.filterRules}/${profile.learnedFilter.version}`;

  function classify(text: string, terms: readonly OwnTerm[] = []): Classified {
    const analysed = analyse(text);
    const read: Read = { analysed, features: featuresOf(analysed), added: addedIn(analysed, terms), model };
    const scores = scoresOf(model, read.features).map((score, index) => score + ownSays(read, index));
    const likely = softmax(scores.slice(0, model.themes.length));
    const ranked = model.themes
      .map((theme, index) => ({ theme, index, confidence: likely[index] ?? 0 }))
      .toSorted((one, other) => other.confidence - one.confidence);
    const recognised = ({ index, confidence }: (typeof ranked)[number]) => ({
      confidence: Math.round(confidence * 100) / 100,
      words: [...reasonsFor(index, read, silent)],
    });
    const known = ranked
      .flatMap((one) =>
        one.theme === null || !standing.has(one.theme) ? [] : [{ theme: one.theme, ...recognised(one) }],
      )
      .filter(({ confidence, words }) => confidence >= worthShowing && words.length > 0);
    const outside = ranked.filter(({ theme }) => theme === null).map(recognised)[0];
    const [likeliest] = ranked;
    // Of another language than ours a few words look like ours, and mean something else.
    const isSilent = (likeliest?.confidence ?? 0) < leastSure || analysed.language === "other";
    const goals = model.sdgs.filter(
      (sdg, index) =>
        logistic(scores[model.themes.length + index] ?? 0) >= goalHolds ||
        read.added.some(({ of }) => of.sdgs.includes(sdg)),
    );
    return {
      ranked: ranked.map(({ theme, confidence }) => ({ theme, confidence })),
      sdgs: likeliest?.theme === null ? [] : goals,
      proposal: {
        rules,
        ranked: isSilent ? [] : known,
        // Only on evidence: a question wrongly sent off costs more than one looked at.
        outside:
          outside && !isSilent && outside.confidence >= surelyOutside && outside.words.length > 0 ? outside : null,
        // Of what is recognised in nothing, no goal is known either.
        sdgs: isSilent || known.length === 0 ? [] : goals,
      },
    };
  }

  return {
    classify,
    proposeWith: (text, terms) => classify(text, terms).proposal,
    propose: async (text) => {
      const { rev, terms } = await ownTerms();
      const { proposal } = classify(text, terms);
      return rev === 0 ? proposal : { ...proposal, rules: `${rules}+${rev}` };
    },
  };
}

/** A text as it was read: what the model weighs in it, and which terms of people stand in it. */
interface Read {
  readonly analysed: Analysed;
  readonly features: readonly Feature[];
  readonly added: readonly Added[];
  readonly model: LearnedModel;
}

interface Added {
  readonly of: OwnTerm;
  readonly at: readonly number[];
}

function addedIn({ words }: Analysed, terms: readonly OwnTerm[]): readonly Added[] {
  if (terms.length === 0) return [];
  return matcherOf(terms)(words).map(({ of, from, until }) => ({
    of,
    at: Array.from({ length: until - from }, (_, index) => from + index),
  }));
}

/** The terms stay the very same list while nobody changes them. */
const matchers = new WeakMap<readonly OwnTerm[], MatchTerms<OwnTerm>>();

function matcherOf(terms: readonly OwnTerm[]): MatchTerms<OwnTerm> {
  const standing = matchers.get(terms);
  if (standing) return standing;
  const made = termMatcher(terms.map((of) => ({ term: of.term, of })));
  matchers.set(terms, made);
  return made;
}

/** What terms of people add to the score of the theme at this place. */
function ownSays({ added, model: { themes } }: Read, index: number): number {
  if (index >= themes.length) return 0;
  return new Set(added.filter(({ of }) => of.theme === themes[index]).map(({ of }) => of)).size * ownTermSays;
}

/** The words that spoke most for a theme rather than for the others, as they were written and in their order. */
function reasonsFor(index: number, read: Read, silent: ReadonlySet<string>): readonly string[] {
  const { analysed, added, model } = read;
  const says = new Array<number>(analysed.words.length).fill(0);
  const speak = (at: readonly number[], value: number) => {
    for (const place of at) says[place] = (says[place] ?? 0) + value / at.length;
  };
  for (const { name, value, at } of read.features) speak(at, value * leanOf(model, name, index));
  for (const { of, at } of added) if (of.theme === model.themes[index]) speak(at, ownTermSays);
  const least = Math.max(...says, 0) * shareOfBest;
  const byStem = new Map<string, { readonly written: string; readonly place: number }>();
  const strongest = analysed.words
    .map(({ written, plain, stem }, place) => ({ written, plain, stem, place, worth: says[place] ?? 0 }))
    .filter(({ plain, place, worth }) => worth > least && !silent.has(plain) && isKnown(place, read))
    .toSorted((one, other) => other.worth - one.worth);
  for (const { stem, written, place } of strongest) if (!byStem.has(stem)) byStem.set(stem, { written, place });
  return [...byStem.values()]
    .slice(0, wordsShown)
    .toSorted((one, other) => one.place - other.place)
    .map(({ written }) => written);
}

const shortestReason = 3;

/** A reason is a word that we know. Of an unknown one only letters look like something, which is chance. */
function isKnown(place: number, { analysed, added, model }: Read): boolean {
  const word = analysed.words[place];
  if (!word || word.plain.length < shortestReason) return false;
  if ([word.stem, ...word.parts].some((stem) => model.weightsOf(`w:${stem}`) !== undefined)) return true;
  return [...analysed.concepts, ...added].some(({ at }) => at.includes(place));
}

/** How much a feature speaks for one theme rather than for the average of all. */
function leanOf({ themes, weightsOf }: LearnedModel, name: string, index: number): number {
  const weights = weightsOf(name);
  if (!weights) return 0;
  const average = themes.reduce((sum, _theme, at) => sum + (weights[at] ?? 0), 0) / themes.length;
  return (weights[index] ?? 0) - average;
}
