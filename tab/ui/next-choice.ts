/** Where a key leads in a menu from the choice at `from`, round its ends; null for a key that leads nowhere. */
export function nextChoice(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowUp":
      return (Math.max(from, 0) - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
  }
  return null;
}

/**
 * The choice that begins with what was typed, from the present one on and round. One letter, also typed again and again, leads
 * to the next that begins with it.
 */
export function choiceTyped(typed: string, from: number, labels: readonly string[]): number | null {
  const wanted = typed.toLocaleLowerCase();
  const letter = wanted.charAt(0);
  const isOneLetter = wanted === letter.repeat(wanted.length);
  const start = isOneLetter ? from + 1 : Math.max(from, 0);
  const beginning = isOneLetter ? letter : wanted;
  const round = labels.map((_, step) => (start + step) % labels.length);
  return round.find((at) => labels[at]?.toLocaleLowerCase().startsWith(beginning)) ?? null;
}
