import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { declarations, typedStores } from "#src/main/stores.ts";
import { QuestionId } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { sender } from "#tests/support/alliance.ts";
import type { FakeConnector, StandingMessage } from "#tests/support/fake-connector.ts";
import { fakeConnector } from "#tests/support/fake-connector.ts";
import { buttonsOf } from "#tests/support/inbound-activities.ts";
import { cardOf } from "#tests/support/in-teams.ts";
import type { Started } from "#tests/support/started.ts";
import { isAcknowledged, startProduct, temporaryFolder } from "#tests/support/started.ts";

const rounds = 12;
const askersAtOnce = 8;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let teams: FakeConnector;
let product: Started;

beforeAll(async () => {
  folder = await temporaryFolder();
  teams = await fakeConnector();
  // A program that ends in good order leaves behind what it compiled; those that are killed start all the sooner for it.
  await (await startProduct(folder.path, { PLAYGROUND: "off" })).stop();
});

afterAll(async () => {
  await product?.stop();
  await teams?.close();
  await folder?.remove();
});

test("pulling the plug under load loses no question that was acknowledged, nor a message about one", async () => {
  const asked = new Set<string>();
  const submitted = new Set<string>();
  for (let round = 1; round <= rounds; round++) {
    product = await startProduct(folder.path, { PLAYGROUND: "off" });
    const down = once(product.child, "exit");
    const load = Promise.all(
      Array.from({ length: askersAtOnce }, (_, asker) => askUntilDown(`${round}-${asker}`, { asked, submitted, down })),
    );
    // A different moment of the work in each round: after so many messages that people have got to see.
    const seen = teams.messages().length + 2 + ((round * 7) % 23);
    await teams.until(() => teams.messages().length >= seen);
    product.child.kill("SIGKILL");
    await down;
    await load;
  }
  expect(asked.size).toBeGreaterThan(rounds);
  expect(submitted.size).toBeGreaterThan(0);

  product = await startProduct(folder.path, { PLAYGROUND: "off" });
  await teams.until(() => [...asked].every((title) => cardsAbout(title).length > 0));
  await product.stop();

  const documents = openSqliteStore({ file: join(folder.path, "vraagbaak.sqlite"), declarations });
  const { questions, notices } = typedStores(documents, "V", () => undefined);
  for (const title of asked) {
    const [card] = cardsAbout(title);
    const question = card ? await questions.get(questionOn(card)) : undefined;
    expect(question?.value.text).toBe(title);
    if (submitted.has(title)) expect(question?.value.stage).toBe("submitted");
    const about = question ? await notices.about(question.value.id) : [];
    expect(about.map(({ state }) => state)).not.toContain("dead");
    expect(about.map(({ id }) => id)).toContain("card:thread");
    if (submitted.has(title)) expect(about.map(({ id }) => id)).toContain("card:triage");
  }
  const numbers = await numbersOf(questions);
  expect(new Set(numbers).size).toBe(numbers.length);
  await documents.close();
}, 240_000);

interface Load {
  /** What was acknowledged: titles of questions. */
  readonly asked: Set<string>;
  readonly submitted: Set<string>;
  /** The program has ended. */
  readonly down: Promise<unknown>;
}

/** Asks and submits one question after the other until nobody answers any more. */
async function askUntilDown(name: string, { asked, submitted, down }: Load): Promise<void> {
  for (let turn = 1; ; turn++) {
    const title = `Hoeveel bomen staan er in straat ${name}-${turn}?`;
    if (!(await isAcknowledged(product, teams.inbound.channelMessage({ text: title, from: sender("rosa") })))) return;
    asked.add(title);
    await Promise.race([teams.until(() => cardsAbout(title).length > 0), down]);
    const [card] = cardsAbout(title);
    const button = card && buttonsOf(cardOf(card))["intake.submit"];
    if (!card || !button) return;
    const press = teams.inbound.press({ button, from: sender("rosa"), on: card.activity, inputs: { title } });
    if (!(await isAcknowledged(product, press))) return;
    submitted.add(title);
  }
}

function cardsAbout(title: string): readonly StandingMessage[] {
  return teams.messages().filter(({ body }) => body.summary?.endsWith(title));
}

function questionOn(message: StandingMessage): QuestionId {
  return QuestionId.parse(/qst_[a-z0-9]+/.exec(JSON.stringify(cardOf(message)))?.[0]);
}

async function numbersOf(questions: ReturnType<typeof typedStores>["questions"]): Promise<readonly string[]> {
  const numbers: string[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await questions.list({
      where: { stage: "submitted" },
      order: "askedAt",
      direction: "ascending",
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    });
    for (const { value } of page.items) if (value.stage === "submitted") numbers.push(value.number);
    if (page.next === null) return numbers;
    cursor = page.next;
  }
}
