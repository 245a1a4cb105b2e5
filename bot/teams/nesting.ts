/**
 * Whether lists and objects stand in each other more than `depth` levels. Goes no deeper than that itself: a body of a few
 * kilobytes of brackets would exhaust the stack of whoever copies, compares or prints it.
 */
export function isNestedDeeperThan(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (depth === 0) return true;
  for (const part of Object.values(value)) if (isNestedDeeperThan(part, depth - 1)) return true;
  return false;
}
