import type { SearchTerm } from "./search-terms.ts";

/** One of the texts that something is described with. */
export interface Told {
  readonly terms: readonly SearchTerm[];
  readonly worth: number;
}

export interface Match<K> {
  readonly key: K;
  readonly score: number;
  /** How much of what was asked it has, in 0..1. */
  readonly cover: number;
  /** By place in the words that were asked, what each did for the score. */
  readonly evidence: ReadonlyMap<number, number>;
}

/** Finds what is described in the terms that are asked (BM25): the fewer have a term, the more it weighs. */
export interface SearchIndex<K> {
  /** Takes the place of what stood under this key. */
  readonly put: (key: K, told: readonly Told[]) => void;
  readonly drop: (key: K) => void;
  /** Best first; of equals, what was put in first. */
  readonly match: (asked: readonly SearchTerm[], limit: number) => readonly Match<K>[];
  readonly size: () => number;
}

/** How soon more of the same term adds nothing, and how much a long description loses. Both found by trying. */
const saturation = 2;
const lengthCounts = 0.3;

export function searchIndex<K>(): SearchIndex<K> {
  const postings = new Map<string, Posting>();
  const slotOf = new Map<K, number>();
  const slots: (Slot<K> | undefined)[] = [];
  const free: number[] = [];
  let lengths = 0;
  let scores = new Float64Array(64);

  function put(key: K, told: readonly Told[]): void {
    drop(key);
    const slot = free.pop() ?? slots.length;
    const weights = new Map<string, number>();
    for (const { terms, worth } of told) {
      for (const { name, weight } of terms) weights.set(name, (weights.get(name) ?? 0) + weight * worth);
    }
    let length = 0;
    const standsIn: Posting[] = [];
    for (const [name, weight] of weights) {
      const posting = postings.get(name) ?? { name, slots: [], weights: [] };
      if (posting.slots.length === 0) postings.set(name, posting);
      insert(posting, slot, weight);
      standsIn.push(posting);
      length += weight;
    }
    slotOf.set(key, slot);
    slots[slot] = { key, length, standsIn };
    lengths += length;
    if (scores.length < slots.length) scores = new Float64Array(2 * slots.length);
  }

  function drop(key: K): void {
    const slot = slotOf.get(key);
    const standing = slot === undefined ? undefined : slots[slot];
    if (slot === undefined || !standing) return;
    for (const posting of standing.standsIn) {
      remove(posting, slot);
      if (posting.slots.length === 0) postings.delete(posting.name);
    }
    lengths -= standing.length;
    slotOf.delete(key);
    slots[slot] = undefined;
    free.push(slot);
  }

  function match(asked: readonly SearchTerm[], limit: number): readonly Match<K>[] {
    const usual = lengths / Math.max(1, slotOf.size);
    const touched: number[] = [];
    let most = 0;
    for (const { name, weight } of asked) {
      const posting = postings.get(name);
      const worth = weight * rarity(slotOf.size, posting?.slots.length ?? 0) * (saturation + 1);
      most += worth;
      if (posting) addScores(posting, worth, usual, touched);
    }
    const best = strongest(touched, scores, limit);
    const found = best.flatMap((slot) => matchAt(slot, asked, { usual, most }));
    for (const slot of touched) scores[slot] = 0;
    return found;
  }

  function addScores({ slots: at, weights }: Posting, worth: number, usual: number, touched: number[]): void {
    for (let index = 0; index < at.length; index++) {
      const slot = at[index] ?? 0;
      const before = scores[slot] ?? 0;
      if (before === 0) touched.push(slot);
      scores[slot] = before + worth * filled(weights[index] ?? 0, slots[slot]?.length ?? 0, usual);
    }
  }

  function matchAt(
    slot: number,
    asked: readonly SearchTerm[],
    { usual, most }: { readonly usual: number; readonly most: number },
  ): readonly Match<K>[] {
    const standing = slots[slot];
    if (!standing) return [];
    const evidence = new Map<number, number>();
    for (const { name, weight, at } of asked) {
      const posting = postings.get(name);
      if (!posting) continue;
      const index = placeIn(posting.slots, slot);
      if (posting.slots[index] !== slot) continue;
      const worth = weight * rarity(slotOf.size, posting.slots.length) * (saturation + 1);
      const share = (worth * filled(posting.weights[index] ?? 0, standing.length, usual)) / at.length;
      for (const place of at) evidence.set(place, (evidence.get(place) ?? 0) + share);
    }
    const score = scores[slot] ?? 0;
    return [{ key: standing.key, score, cover: score / most, evidence }];
  }

  return { put, drop, match, size: () => slotOf.size };
}

/** Where a term stands: slots in rising order, each with the weight of the term there. */
interface Posting {
  readonly name: string;
  readonly slots: number[];
  readonly weights: number[];
}

interface Slot<K> {
  readonly key: K;
  readonly length: number;
  readonly standsIn: readonly Posting[];
}

/** Where little can be found yet, nothing would be rare: then it counts as if there were more, without the term. */
const fewest = 100;

function rarity(all: number, having: number): number {
  return Math.log(1 + (Math.max(all, fewest) - having + 0.5) / (having + 0.5));
}

/** What a term gives of its worth, in 0..1: the more of it and the shorter the description, the more. */
function filled(weight: number, length: number, usual: number): number {
  return weight / (weight + saturation * (1 - lengthCounts + (lengthCounts * length) / usual));
}

function insert({ slots, weights }: Posting, slot: number, weight: number): void {
  const last = slots.at(-1);
  const index = last === undefined || last < slot ? slots.length : placeIn(slots, slot);
  slots.splice(index, 0, slot);
  weights.splice(index, 0, weight);
}

function remove({ slots, weights }: Posting, slot: number): void {
  const index = placeIn(slots, slot);
  if (slots[index] !== slot) return;
  slots.splice(index, 1);
  weights.splice(index, 1);
}

/** The first place whose slot is not below this one. */
function placeIn(slots: readonly number[], slot: number): number {
  let from = 0;
  let until = slots.length;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if ((slots[middle] ?? 0) < slot) from = middle + 1;
    else until = middle;
  }
  return from;
}

/** The few slots with the highest score, highest first. */
function strongest(touched: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  const best: number[] = [];
  const scoreOf = (slot: number | undefined) => (slot === undefined ? 0 : (scores[slot] ?? 0));
  for (const slot of touched) {
    if (best.length >= limit && scoreOf(slot) <= scoreOf(best.at(-1))) continue;
    const behind = best.findIndex((other) => scoreOf(other) < scoreOf(slot));
    best.splice(behind === -1 ? best.length : behind, 0, slot);
    if (best.length > limit) best.pop();
  }
  return best;
}
