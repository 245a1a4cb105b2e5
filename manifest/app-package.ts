import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Zippable } from "fflate";
import { strToU8, zipSync } from "fflate";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { TeamsAppConfig } from "#src/main/teams-app-config.ts";
import { problemsWith } from "./check.ts";
import { en } from "./en.ts";
import { localisationOf } from "./localisation.ts";
import { iconFiles, languageFiles, manifestOf } from "./manifest.ts";
import { nl } from "./nl.ts";

export interface PackageBroken {
  readonly code: "package_broken";
  readonly problems: readonly string[];
}

/** The zip that an administrator gives to Teams. The same configuration always makes the same bytes. */
export async function appPackage(config: TeamsAppConfig): Promise<Result<Uint8Array, PackageBroken>> {
  const app = { config, version: config.version ?? programVersion() };
  const manifest = manifestOf(app, nl);
  const localisation = localisationOf(manifest, manifestOf(app, en));
  const icons = { color: icon(iconFiles.color), outline: icon(iconFiles.outline) };
  const problems = await problemsWith({ manifest, localisations: [localisation], icons });
  if (problems.length > 0) return refuse({ code: "package_broken", problems });
  return ok(
    zipSync({
      "manifest.json": asFile(JSON.stringify(manifest, null, 2)),
      [languageFiles.en]: asFile(JSON.stringify(localisation, null, 2)),
      [iconFiles.color]: stored(icons.color),
      [iconFiles.outline]: stored(icons.outline),
    }),
  );
}

/** A zip tells when each file was changed, by the wall clock of whoever made it; ours always tells the same. */
const mtime = new Date(1980, 0, 1);

function asFile(text: string): Zippable[string] {
  return [strToU8(`${text}\n`), { level: 9, mtime }];
}

/** A PNG is compressed already. */
function stored(bytes: Uint8Array): Zippable[string] {
  return [bytes, { level: 0, mtime }];
}

function icon(name: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, "icons", name));
}

function programVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../package.json"), "utf8"),
  );
  return version;
}
