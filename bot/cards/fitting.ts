import type { Card } from "./card.ts";

/** Teams takes more, but a phone on a slow line has to show it too. */
const mostBytes = 20_000;

/** The first of the versions, from roomy to narrow, whose card is small enough; the last one when none is. */
export function firstThatFits<Version>(
  versions: readonly [Version, ...(readonly Version[])],
  make: (version: Version) => Card,
): Card {
  const [version, next, ...narrower] = versions;
  const card = make(version);
  if (next === undefined || bytesOf(card) <= mostBytes) return card;
  return firstThatFits([next, ...narrower], make);
}

/** As Teams counts: two bytes a character. */
function bytesOf(card: Card): number {
  return JSON.stringify(card).length * 2;
}
