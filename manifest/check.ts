import { AppManifestUtils } from "@microsoft/app-manifest";
import type { Localisation } from "./localisation.ts";
import type { TeamsAppManifest } from "./manifest.ts";
import { iconFiles, localisationSchema } from "./manifest.ts";

interface Checked {
  readonly manifest: TeamsAppManifest;
  readonly localisations: readonly Localisation[];
  readonly icons: Readonly<Record<keyof typeof iconFiles, Uint8Array>>;
}

/**
 * What Teams would refuse of the package, by Microsoft's own schemas; those come with its library, so nothing is fetched.
 */
export async function problemsWith({ manifest, localisations, icons }: Checked): Promise<readonly string[]> {
  const schema = await schemaOfLocalisations();
  const found = await Promise.all([
    AppManifestUtils.validateAgainstSchema(manifest),
    // The library checks any JSON against any schema, but its type says manifests only.
    ...localisations.map((each) => AppManifestUtils.validateAgainstSchema(each as unknown as TeamsAppManifest, schema)),
  ]);
  return [
    ...found.flat(),
    ...wrongSize(iconFiles.color, icons.color, 192),
    ...wrongSize(iconFiles.outline, icons.outline, 32),
  ];
}

type Schema = Awaited<ReturnType<typeof AppManifestUtils.fetchSchema>>;

/**
 * Without those places of texts that it describes in a way that JavaScript does not take, such as `[0-9]\b]`. They are of
 * parts that our manifest does not have; if it ever gets them, their texts are refused here as being in an unknown place.
 */
async function schemaOfLocalisations(): Promise<Schema> {
  const schema: Schema = await AppManifestUtils.fetchSchema(localisationSchema);
  const places: Readonly<Record<string, unknown>> = schema["patternProperties"];
  const understood = Object.entries(places).filter(([pattern]) => isUnderstood(pattern));
  // With fewer places it is a schema as before; the spread loses which of the many kinds of schema it is.
  return { ...schema, patternProperties: Object.fromEntries(understood) } as Schema;
}

function isUnderstood(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}

/** A PNG holds its width and height in a fixed place. */
function wrongSize(name: string, png: Uint8Array, wanted: number): readonly string[] {
  const bytes = Buffer.from(png);
  const isPng = bytes.toString("latin1", 1, 4) === "PNG" && bytes.byteLength > 24;
  if (isPng && bytes.readUInt32BE(16) === wanted && bytes.readUInt32BE(20) === wanted) return [];
  return [`${name} must be a PNG of ${wanted} by ${wanted} pixels`];
}
