/**
 * Whether lists and objects stand in each other more than `depth` levels. Walks level by level instead of recursing: a
 * body of a few kilobytes of brackets would exhaust the stack of whoever copies, compares or prints it.
 */
export function isNestedDeeperThan(value: unknown, depth: number): boolean {
  let level = [value].filter(isContainer);
  for (let at = 0; level.length > 0; at++) {
    if (at === depth) return true;
    level = level.flatMap((container) => Object.values(container).filter(isContainer));
  }
  return false;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
