import { botRegistry } from "#bot/conversation/converse.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { systemClock } from "../clock.ts";
import { loadProfile } from "../load-profile.ts";
import { said } from "../read-json.ts";
import { declarations } from "../stores.ts";
import { wire } from "../wire.ts";
import { verbTable, verbsOf } from "./verb-list.ts";

/** `npm run verbs`: every verb with who may, in which stages, and the fields of its button; with `--json` for programs. */
async function listVerbs(asJson: boolean): Promise<void> {
  const profile = loadProfile();
  if (!profile.ok) throw new Error(said(profile.refusal));
  // The handlers belong to a product at work; an empty one in memory has them all.
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const log = { info: ignore, warn: ignore, error: ignore };
  const { bot } = wire({ documents, profile: profile.value, clock: systemClock, log, tab: "" });
  const verbs = verbsOf([...botRegistry(bot).values()].map(({ action }) => action));
  console.log(asJson ? JSON.stringify(verbs, null, 2) : verbTable(verbs));
  await documents.close();
}

function ignore(): void {}

await listVerbs(process.argv.includes("--json"));
