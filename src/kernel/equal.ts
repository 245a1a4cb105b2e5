import { isDeepStrictEqual } from "node:util";

/** Whether two values say the same, whatever they are made of. */
export function isEqual<T>(one: T, other: T): boolean {
  return isDeepStrictEqual(one, other);
}
