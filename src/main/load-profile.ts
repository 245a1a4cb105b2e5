import { readdirSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Profile } from "#src/profile/profile.ts";
import { ThesaurusConcept } from "#src/profile/thesaurus.ts";
import type { FileBroken } from "./read-json.ts";
import { firstProblem, lineIn, readJson, readJsonLines } from "./read-json.ts";

export interface ProfileBroken extends Omit<FileBroken, "code"> {
  readonly code: "profile_broken";
}

/** The folder of the alliance for which the product was first made. */
export const zwolleDirectory = join(import.meta.dirname, "../profile/zwolle");

/** Which file holds which long part; all that is short stands in the last. */
export const partFiles = {
  themes: "themes.json",
  sdgs: "sdgs.json",
  knownSolutions: "known-solutions.json",
  learnedFilter: "learned-filter.json",
} as const;
const fields = ["themes", "sdgs", "knownSolutions", "learnedFilter"] as const satisfies (keyof typeof partFiles)[];
const aList: z.ZodType<unknown> = z.array(z.unknown());
const formOf = { themes: aList, sdgs: aList, knownSolutions: aList, learnedFilter: z.looseObject({}) };
const restFile = "profile.json";
/** A folder of files with one concept on each line. */
const thesaurusFolder = "thesaurus";

/** Puts the files of a profile folder together. Refuses at the first thing that is wrong. */
export function loadProfile(directory: string = zwolleDirectory): Result<Profile, ProfileBroken> {
  const rest = readJson(directory, restFile, z.record(z.string(), z.unknown()));
  if (!rest.ok) return broken(rest.refusal);
  const thesaurus = loadThesaurus(directory);
  if (!thesaurus.ok) return broken(thesaurus.refusal);
  const parts = { ...rest.value, thesaurus: thesaurus.value.map(({ concept }) => concept) };
  for (const field of fields) {
    const file = partFiles[field];
    const part = readJson(directory, file, formOf[field]);
    if (!part.ok) return broken(part.refusal);
    Object.assign(parts, { [field]: part.value });
  }
  const profile = Profile.safeParse(parts);
  if (profile.success) return ok(profile.data);
  return broken({ ...placeOf(profile.error), problem: firstProblem(profile.error) });

  function placeOf({ issues: [issue] }: z.ZodError): Pick<FileBroken, "file" | "line"> {
    const [field, ...within] = issue?.path ?? [];
    if (field === "thesaurus" && thesaurus.ok) {
      const concept = thesaurus.value[Number(within[0])];
      return { file: concept?.file ?? thesaurusFolder, line: concept?.line ?? null };
    }
    if (isPartField(field)) return { file: partFiles[field], line: lineIn(directory, partFiles[field], within) };
    return { file: restFile, line: lineIn(directory, restFile, issue?.path ?? []) };
  }
}

interface Placed {
  readonly concept: ThesaurusConcept;
  readonly file: string;
  readonly line: number;
}

function loadThesaurus(directory: string): Result<readonly Placed[], FileBroken> {
  const placed: Placed[] = [];
  for (const name of filesIn(join(directory, thesaurusFolder))) {
    const file = join(thesaurusFolder, name);
    const read = readJsonLines(directory, file, ThesaurusConcept);
    if (!read.ok) return read;
    placed.push(...read.value.map(({ value, line }) => ({ concept: value, file, line })));
  }
  if (placed.length > 0) return ok(placed);
  return refuse({ code: "file_broken", file: thesaurusFolder, line: null, problem: "no such file with concepts" });
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

function broken({ file, line, problem }: Omit<FileBroken, "code">) {
  return refuse({ code: "profile_broken", file, line, problem });
}

function isPartField(field: PropertyKey | undefined): field is keyof typeof partFiles {
  return field !== undefined && Object.hasOwn(partFiles, field);
}
