import type { News } from "./changes.contract.ts";

/** Tells readers which things changed, as far as each of them may know of these. */
export interface Changes<Reader> {
  /** Where everybody has been told of everything before: what to come back with. */
  position(): string;
  /** Starts with what came after the position, where one is given. The answer ends it. */
  follow(following: Following<Reader>): () => void;
}

export interface Following<Reader> {
  readonly reader: Reader;
  readonly after: string | null;
  readonly told: (told: Told) => void;
}

/** The same object for everybody who is told the same, so that it need be put into words only once. */
export interface Told {
  readonly position: string;
  readonly news: News;
}
