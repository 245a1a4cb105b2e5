import { join } from "node:path";
import { declarations } from "#src/main/stores.ts";
import { questionStore } from "#src/question/question.store.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { fakeConnector } from "#tests/support/fake-connector.ts";
import { startProduct, temporaryFolder } from "#tests/support/started.ts";
import { tell } from "./figures.ts";
import { acknowledged, newText, offline } from "./in-channel.ts";

const messages = 1_000;
/** Milliseconds after which Teams takes a message for lost and delivers it again. */
const acknowledgedWithin = 10_000;

/** A thousand questions at once: how long until all are acknowledged and until all cards stand, and whether one was lost. */
export async function benchThousandMessages(): Promise<void> {
  const teams = await fakeConnector();
  const folder = await temporaryFolder();
  const data = join(folder.path, "data");
  await (await startProduct(data, offline)).stop();
  const before = await questionsIn(data);
  const product = await startProduct(data, offline);

  const texts = Array.from({ length: messages }, newText);
  const began = performance.now();
  const refusals = await Promise.all(texts.map((text) => acknowledged(product, teams, text)));
  const taken = performance.now() - began;
  await teams.until(() => teams.messages().length >= messages);
  const posted = performance.now() - began;
  await product.stop();

  tell({ bench: "thousand-messages", value: taken, unit: "ms", against: acknowledgedWithin });
  tell({ bench: "thousand-messages-cards", value: posted, unit: "ms", against: null });
  const stored = (await questionsIn(data)) - before;
  tell({ bench: "thousand-messages-stored", value: stored, unit: "questions", against: messages });
  // Of each text exactly one: two of one question and none of another are a thousand too.
  const summaries = teams.messages().map(({ body }) => body.summary ?? "");
  const once = texts.filter((text) => summaries.filter((summary) => summary.endsWith(text)).length === 1).length;
  tell({ bench: "thousand-messages-posted", value: once, unit: "cards", against: messages });
  const repeated = refusals.filter((times) => times > 0).length;
  if (repeated > 0) console.error(`thousand-messages: ${repeated} were told to come back later, and did`);
  await teams.close();
  await folder.remove();
  if (stored !== messages || once !== messages) throw new Error("a message was lost, or answered twice");
}

/** Counted in the file, while the product stands still. */
async function questionsIn(data: string): Promise<number> {
  const documents = openSqliteStore({ file: join(data, "vraagbaak.sqlite"), declarations });
  const count = await questionStore(documents).count({});
  await documents.close();
  return count;
}
