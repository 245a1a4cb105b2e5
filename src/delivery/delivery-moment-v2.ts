import { z } from "zod";

/** Before time brought anything to it. What it still brings is made up for when the document is written anew. */
export function fromSecondVersion(older: unknown): unknown {
  return { ...z.looseObject({}).parse(older), reminder: null, reminded: [] };
}
