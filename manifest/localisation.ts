import type { TeamsAppManifest } from "./manifest.ts";
import { localisationSchema } from "./manifest.ts";

/** One language file of the package: each text under the place in the manifest where it stands. */
export type Localisation = Readonly<Record<string, string>>;

/** These the schema wants in every language, also where they are the same in all. */
const always: ReadonlySet<string> = new Set(["name.short", "description.short", "description.full"]);

/**
 * What a reader of another language sees instead: whatever differs in a manifest that was made with that language's texts.
 * So a text that is added to the manifest cannot be forgotten here.
 */
export function localisationOf(manifest: TeamsAppManifest, translated: TeamsAppManifest): Localisation {
  const texts = new Map(textsIn(manifest));
  const other = textsIn(translated).filter(([place, text]) => always.has(place) || texts.get(place) !== text);
  return { $schema: localisationSchema, ...Object.fromEntries(other) };
}

/** Every text with its place, such as `bots[0].commandLists[1].commands[0].title`. */
function textsIn(value: unknown, place = ""): readonly (readonly [place: string, text: string])[] {
  if (typeof value === "string") return [[place, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${place}[${index}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, place === "" ? name : `${place}.${name}`));
}
