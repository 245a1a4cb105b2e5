import { barPicture } from "./bar-picture.ts";
import type { Image } from "./card.ts";

interface Progress {
  readonly reached: number;
  readonly of: number;
  /** The same in words, for who does not see it. */
  readonly says: string;
}

/** A bar in as many parts as there are steps, filled as far as things have come. */
export function progress({ reached, of, says }: Progress): Image {
  return { type: "Image", url: barPicture(reached, of), altText: says, size: "Stretch", spacing: "Medium" };
}
