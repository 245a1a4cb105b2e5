import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Labelled } from "#src/filter/corpus.ts";
import { readJsonLines, said } from "./read-json.ts";

/** One file of the corpus: what one voice asks. */
export interface Voice {
  readonly name: string;
  readonly questions: readonly Labelled[];
}

const folder = "corpus";

/** The labelled questions of a profile folder, by voice. Throws with file and line at the first that is wrong. */
export function loadCorpus(directory: string): readonly Voice[] {
  return readdirSync(join(directory, folder))
    .toSorted()
    .map((file) => {
      const read = readJsonLines(directory, join(folder, file), Labelled);
      if (!read.ok) throw new Error(said(read.refusal));
      return { name: file.replace(/\.jsonl$/u, ""), questions: read.value.map(({ value }) => value) };
    });
}
