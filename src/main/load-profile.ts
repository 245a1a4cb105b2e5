import { join } from "node:path";
import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { Profile } from "#src/profile/profile.ts";
import { firstProblem, readJson } from "./read-json.ts";

export interface ProfileBroken {
  readonly code: "profile_broken";
  readonly file: string;
  /** One line: where in the file, and what is wrong there. */
  readonly problem: string;
}

/** The folder of the alliance for which the product was first made. */
export const zwolleDirectory = join(import.meta.dirname, "../profile/zwolle");

/** Which file holds which long list; all that is short stands in the last. */
const listFiles = {
  themes: "themes.json",
  sdgs: "sdgs.json",
  themeWords: "theme-words.json",
  knownSolutions: "known-solutions.json",
} as const;
const restFile = "profile.json";

/** Puts the files of a profile folder together. Refuses at the first thing that is wrong. */
export function loadProfile(directory: string = zwolleDirectory): Result<Profile, ProfileBroken> {
  const rest = readJson(directory, restFile, z.record(z.string(), z.unknown()));
  if (!rest.ok) return broken(rest.refusal);
  const parts = rest.value;
  for (const [field, file] of Object.entries(listFiles)) {
    const list = readJson(directory, file, z.array(z.unknown()));
    if (!list.ok) return broken(list.refusal);
    parts[field] = list.value;
  }
  const profile = Profile.safeParse(parts);
  if (profile.success) return ok(profile.data);
  const [field] = profile.error.issues[0]?.path ?? [];
  return broken({
    file: isListField(field) ? listFiles[field] : restFile,
    problem: firstProblem(profile.error),
  });
}

function broken({ file, problem }: { readonly file: string; readonly problem: string }) {
  return refuse({ code: "profile_broken", file, problem });
}

function isListField(field: PropertyKey | undefined): field is keyof typeof listFiles {
  return field !== undefined && Object.hasOwn(listFiles, field);
}
