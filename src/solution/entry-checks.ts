import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Entry } from "./entry.ts";
import { nameOf } from "./solution-name.ts";

export interface UnknownTheme {
  readonly code: "unknown_theme";
}

export interface UnknownSdg {
  readonly code: "unknown_sdg";
}

/** One question stands twice among the examples of an entry. */
export interface ExampleTwice {
  readonly code: "example_twice";
  readonly text: string;
}

/** Refuses what is none of the alliance's own. */
export function ofAlliance(
  { themes, sdgs }: Pick<Profile, "themes" | "sdgs">,
  chosen: Pick<Entry, "themes" | "sdgs">,
): Result<void, UnknownTheme | UnknownSdg> {
  const keys = new Set(themes.map((theme) => theme.key));
  if (!chosen.themes.every((theme) => keys.has(theme))) return refuse({ code: "unknown_theme" });
  const numbers = new Set(sdgs.map((sdg) => sdg.number));
  if (!chosen.sdgs.every((sdg) => numbers.has(sdg))) return refuse({ code: "unknown_sdg" });
  return ok(undefined);
}

export function withoutDoubles({ examples }: Pick<Entry, "examples">): Result<void, ExampleTwice> {
  const names = examples.map(({ text }) => nameOf(text) || text);
  const twice = examples.find((_, index) => names.indexOf(names[index] ?? "") !== index);
  return twice ? refuse({ code: "example_twice", text: twice.text }) : ok(undefined);
}

/** All that people read or search in it. */
export function textOf(entry: Entry): string {
  const { title, description, forWhom, where, sources, alsoKnownAs, searchWords, examples } = entry;
  return [
    title,
    description,
    forWhom,
    where,
    ...sources,
    ...alsoKnownAs,
    ...searchWords,
    ...examples.map(exampleText),
  ].join("\n");
}

function exampleText({ text }: Entry["examples"][number]): string {
  return text;
}
