import type { LearnedFilter } from "#src/profile/learned-filter.ts";
import type { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import type { Feature } from "./features.ts";

/** Weights of one feature, in the order of all classes: the themes, and after them the goals. */
export type WeightsOf = (name: string) => readonly number[] | undefined;

/** What was learned, ready to weigh with. */
export interface LearnedModel {
  /** Null is what is not for the alliance. */
  readonly themes: readonly (ThemeKey | null)[];
  readonly sdgs: readonly SdgNumber[];
  readonly bias: readonly number[];
  readonly weightsOf: WeightsOf;
}

const hundredths = 100;

export function learnedModel({ themes, sdgs, bias, weights }: LearnedFilter): LearnedModel {
  // Most of the many weights are never met; those that are, are met again.
  const read = new Map<string, readonly number[]>();
  return {
    themes,
    sdgs,
    bias: numbersIn(bias),
    weightsOf: (name) => {
      const known = read.get(name);
      if (known) return known;
      const written = Object.hasOwn(weights, name) ? weights[name] : undefined;
      if (written === undefined) return undefined;
      const numbers = numbersIn(written);
      read.set(name, numbers);
      return numbers;
    },
  };
}

/** As `12,-40,3`; the other way round of `numbersIn`. */
export function written(weights: readonly number[]): string {
  return weights.map((weight) => Math.round(weight * hundredths)).join(",");
}

function numbersIn(text: string): readonly number[] {
  return text.split(",").map((hundred) => Number(hundred) / hundredths);
}

/** What speaks for each class, in the order of the classes. */
export function scoresOf({ bias, weightsOf }: LearnedModel, features: readonly Feature[]): readonly number[] {
  const scores = [...bias];
  for (const { name, value } of features) {
    const weights = weightsOf(name);
    if (!weights) continue;
    for (let index = 0; index < scores.length; index++) {
      scores[index] = (scores[index] ?? 0) + (weights[index] ?? 0) * value;
    }
  }
  return scores;
}

/** Shares of classes of which exactly one holds; together one. */
export function softmax(scores: readonly number[]): readonly number[] {
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / sum);
}

/** How likely a class is that holds or not, whatever the others do. */
export function logistic(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
