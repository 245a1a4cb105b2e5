import type { Feature } from "./features.ts";
import { logistic, softmax } from "./learned-model.ts";

export interface Lesson {
  readonly features: readonly Pick<Feature, "name" | "value">[];
  /** What each class deserves, in 0..1 and in the order of the classes. */
  readonly wanted: readonly number[];
}

export interface Training {
  readonly rounds: number;
  readonly step: number;
  /** Pulls weights to nothing, so that one question alone decides little. */
  readonly restraint: number;
  /** Whether exactly one class holds, as of themes, or each may hold or not, as of goals. */
  readonly holds: "one" | "any";
}

export interface Trained {
  readonly bias: readonly number[];
  /** By name of the feature, in the order of the classes. */
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** Learns by going over the lessons time and again in a fixed order (AdaGrad): the same lessons give the same weights. */
export function trainModel(lessons: readonly Lesson[], training: Training): Trained {
  const width = lessons[0]?.wanted.length ?? 0;
  const names = namesIn(lessons);
  const slopes = slopesOf(training);
  const learning = adaGrad(names.size * width, training);
  const bias = adaGrad(width, { ...training, restraint: 0 });
  const compiled = lessons.map((lesson) => compile(lesson, names, width));
  for (let round = 0; round < training.rounds; round++) {
    for (const { places, values, wanted } of inTurn(compiled, round)) {
      const scores = Array.from(bias.weights);
      for (const [at, place] of places.entries()) {
        const value = values[at] ?? 0;
        for (let index = 0; index < width; index++) {
          scores[index] = (scores[index] ?? 0) + (learning.weights[place + index] ?? 0) * value;
        }
      }
      for (const [index, off] of slopes(scores, wanted).entries()) {
        bias.correct(index, off);
        for (const [at, place] of places.entries()) learning.correct(place + index, off * (values[at] ?? 0));
      }
    }
  }
  const weightsAt = (index: number) => [...learning.weights.subarray(index * width, (index + 1) * width)];
  return { bias: [...bias.weights], weights: new Map([...names].map(([name, index]) => [name, weightsAt(index)])) };
}

interface Compiled {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly wanted: readonly number[];
}

function compile({ features, wanted }: Lesson, names: ReadonlyMap<string, number>, width: number): Compiled {
  return {
    places: Int32Array.from(features, ({ name }) => (names.get(name) ?? 0) * width),
    values: Float64Array.from(features, ({ value }) => value),
    wanted,
  };
}

function slopesOf({ holds }: Training): (scores: readonly number[], wanted: readonly number[]) => readonly number[] {
  const likely = holds === "one" ? softmax : (scores: readonly number[]) => scores.map(logistic);
  return (scores, wanted) => likely(scores).map((said, index) => said - (wanted[index] ?? 0));
}

/** Weights that are corrected less the more they were corrected before. */
function adaGrad(size: number, { step, restraint }: Pick<Training, "step" | "restraint">) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  return {
    weights,
    correct: (place: number, slope: number) => {
      const weight = weights[place] ?? 0;
      const down = slope + restraint * weight;
      const square = (squares[place] ?? 0) + down * down;
      squares[place] = square;
      weights[place] = weight - (step * down) / Math.sqrt(square);
    },
  };
}

function namesIn(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const names = new Set(lessons.flatMap(({ features }) => features.map(({ name }) => name)));
  return new Map([...names].toSorted().map((name, index) => [name, index]));
}

/** Each round in another order, always the same one: by steps of a size that shares no divisor with the number of lessons. */
function* inTurn<T>(lessons: readonly T[], round: number): Generator<T> {
  const total = lessons.length;
  let stride = Math.floor(total * 0.618) + 7 * round + 1;
  while (greatestDivisor(stride, total) !== 1) stride++;
  for (let turn = 0, at = round % total; turn < total; turn++, at = (at + stride) % total) {
    const lesson = lessons[at];
    if (lesson !== undefined) yield lesson;
  }
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other);
}
