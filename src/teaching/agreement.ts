import { dayOf } from "#src/kernel/time.ts";
import type { JudgedQuestion, Place } from "./judged-questions.ts";
import { isSame, placeKey } from "./judged-questions.ts";

/** How often people left a proposal as it was, of those that proposed the same place. */
export interface Agreement {
  readonly proposed: Place;
  readonly confirmed: number;
  /** What they made of it instead, the most frequent first. */
  readonly corrected: readonly { readonly to: Place; readonly count: number }[];
  /** So often people chose it where the filter said nothing. */
  readonly unseen: number;
  /** By the month in which was asked, as `2026-11`, oldest first; months without a proposal are left out. */
  readonly months: readonly MonthOfAgreement[];
}

export interface MonthOfAgreement {
  readonly month: string;
  readonly proposals: number;
  readonly confirmed: number;
}

/** For each of the places, in their order: what became of the proposals that named it. */
export function agreementOn(places: readonly Place[], judged: readonly JudgedQuestion[]): readonly Agreement[] {
  return places.map((place) => {
    const named = judged.filter(({ proposed }) => isSame(proposed, place));
    return {
      proposed: place,
      confirmed: named.filter(isConfirmed).length,
      corrected: tally(named.filter((one) => !isConfirmed(one)).map(({ chosen }) => chosen)),
      unseen: judged.filter(({ proposed, chosen }) => proposed.is === "silent" && isSame(chosen, place)).length,
      months: monthsOf(named),
    };
  });
}

function isConfirmed({ proposed, chosen }: JudgedQuestion): boolean {
  return isSame(proposed, chosen);
}

function tally(places: readonly Place[]): readonly { readonly to: Place; readonly count: number }[] {
  const counted = new Map<string, { readonly to: Place; readonly count: number }>();
  for (const to of places) {
    const key = placeKey(to);
    counted.set(key, { to, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.values()].toSorted((one, other) => other.count - one.count);
}

function monthsOf(named: readonly JudgedQuestion[]): readonly MonthOfAgreement[] {
  const months = new Map<string, MonthOfAgreement>();
  for (const one of named) {
    const month = dayOf(one.question.askedAt).slice(0, "2026-11".length);
    const { proposals = 0, confirmed = 0 } = months.get(month) ?? {};
    months.set(month, { month, proposals: proposals + 1, confirmed: confirmed + (isConfirmed(one) ? 1 : 0) });
  }
  return [...months.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
}
