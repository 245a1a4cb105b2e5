import { once } from "node:events";
import { cp, mkdir, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import Sqlite from "better-sqlite3";
import { zwolleDirectory } from "#src/main/load-profile.ts";
import { declarations } from "#src/main/stores.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { sender } from "#tests/support/alliance.ts";
import type { FakeConnector } from "#tests/support/fake-connector.ts";
import { fakeConnector } from "#tests/support/fake-connector.ts";
import type { Started } from "#tests/support/started.ts";
import { isAcknowledged, spawnProduct, startProduct, temporaryFolder } from "#tests/support/started.ts";

/** Each test starts a program, on a machine that may have more to do. */
const long = 30_000;

let folder: Awaited<ReturnType<typeof temporaryFolder>>;
let teams: FakeConnector;
const running = new Set<Started>();

beforeAll(async () => {
  folder = await temporaryFolder();
  teams = await fakeConnector();
});

afterAll(async () => {
  await Promise.all([...running].map((product) => product.stop()));
  await teams.close();
  await folder.remove();
});

interface Refusal {
  readonly what: string;
  readonly environment: () => Promise<Readonly<Record<string, string>>>;
  readonly says: RegExp;
}

const refusals: readonly Refusal[] = [
  { what: "a port that is no number", environment: async () => ({ PORT: "abc" }), says: /PORT/ },
  {
    what: "a folder for the data that is a file",
    environment: async () => ({ DATA_DIR: await aFile("data") }),
    says: /DATA_DIR/,
  },
  {
    what: "a profile with a file that is not JSON",
    environment: async () => ({ PROFILE_DIR: await profileWith("themes.json", "[{") }),
    says: /themes\.json:1: is not JSON/,
  },
  {
    what: "a profile whose sample people are not in order",
    environment: async () => ({ PROFILE_DIR: await profileWith("sample/people.json", "[{}]") }),
    says: /sample\/people\.json/,
  },
  {
    what: "a profile folder that is not there",
    environment: async () => ({ PROFILE_DIR: join(folder.path, "nowhere") }),
    says: /profile\.json/,
  },
  {
    what: "a database that a newer version wrote",
    environment: async () => ({ DATA_DIR: await dataWrittenByNewerVersion() }),
    says: /written by a newer version/,
  },
  {
    what: "a database that is none",
    environment: async () => ({ DATA_DIR: await dataWithGarbage() }),
    says: /vraagbaak\.sqlite cannot be opened/,
  },
];

test.each(refusals)(
  "with $what it does not start, and says why in one line",
  async ({ environment, says }) => {
    await expectRefusal(await environment(), says);
  },
  long,
);

test(
  "with a port that is taken it does not start, and says which one, and what to do",
  async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await once(other, "listening");
    // A TCP server that listens has an address with a port.
    const { port } = other.address() as AddressInfo;
    await expectRefusal({ PORT: `${port}` }, new RegExp(`^PORT: port ${port} is taken; choose another one`));
    other.close();
  },
  long,
);

test(
  "told to stop while people ask, it ends in good order and forgets nothing that it acknowledged",
  async () => {
    const data = join(folder.path, "stopped");
    const first = await started(data);
    const acknowledged = new Set<string>();
    const load = Promise.all(Array.from({ length: 8 }, (_, asker) => askUntilDown(first, `${asker}`, acknowledged)));
    await teams.until(() => teams.messages().length >= 20);
    const told = performance.now();
    expect(await first.stop()).toBe(0);
    expect(performance.now() - told).toBeLessThan(10_000);
    await load;
    expect(acknowledged.size).toBeGreaterThanOrEqual(20);

    const second = await started(data);
    await teams.until(() => [...acknowledged].every((title) => cardsAbout(title) > 0));
    const kept = await titlesOf(second);
    expect([...acknowledged].filter((title) => !kept.has(title))).toEqual([]);
    expect([...acknowledged].filter((title) => cardsAbout(title) > 1)).toEqual([]);
    expect(await second.stop()).toBe(0);
  },
  long,
);

async function expectRefusal(environment: Readonly<Record<string, string>>, says: RegExp): Promise<void> {
  const data = join(folder.path, "refused");
  const child = spawnProduct({ PLAYGROUND: "off", DATA_DIR: data, PORT: "0", ...environment });
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit"), text(child.stdout)]);
  expect(stderr).toMatch(says);
  expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(code).toBe(2);
}

async function started(data: string): Promise<Started> {
  const product = await startProduct(data, { PLAYGROUND: "off" });
  running.add(product);
  return product;
}

/** Asks one question after the other until nobody answers any more. */
async function askUntilDown(product: Started, asker: string, acknowledged: Set<string>): Promise<void> {
  for (let turn = 1; ; turn++) {
    const title = `Hoeveel bankjes staan er in park ${asker}-${turn}?`;
    const activity = teams.inbound.channelMessage({ text: title, from: sender("rosa") });
    if (!(await isAcknowledged(product, activity))) return;
    acknowledged.add(title);
  }
}

function cardsAbout(title: string): number {
  return teams.messages().filter(({ body }) => body.summary?.endsWith(title)).length;
}

/** All questions that their asker sees in the tab. */
async function titlesOf({ url }: Started): Promise<ReadonlySet<string>> {
  const { tenant = "", object } = sender("rosa");
  const headers = { authorization: `Bearer demo.${personIdOf(tenant, object)}` };
  const titles = new Set<string>();
  let cursor: string | null = "";
  while (cursor !== null) {
    const query = new URLSearchParams({ limit: "100", ...(cursor === "" ? {} : { cursor }) });
    const response = await fetch(`${url}/api/v1/questions?${query}`, { headers });
    // The form of the answer is proved where the API is.
    const page = (await response.json()) as {
      readonly items: readonly { readonly title: string }[];
      readonly next: string | null;
    };
    for (const { title } of page.items) titles.add(title);
    cursor = page.next;
  }
  return titles;
}

async function aFile(name: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, "");
  return path;
}

let copies = 0;

async function profileWith(file: string, content: string): Promise<string> {
  const directory = join(folder.path, `profile-${copies++}`);
  await cp(zwolleDirectory, directory, { recursive: true });
  await writeFile(join(directory, file), content);
  return directory;
}

async function dataWrittenByNewerVersion(): Promise<string> {
  const directory = join(folder.path, "newer");
  await mkdir(directory);
  const file = join(directory, "vraagbaak.sqlite");
  await openSqliteStore({ file, declarations }).close();
  const db = new Sqlite(file);
  db.exec("INSERT INTO migrations VALUES (99, 'from the future')");
  db.close();
  return directory;
}

async function dataWithGarbage(): Promise<string> {
  const directory = join(folder.path, "garbage");
  await mkdir(directory);
  await writeFile(join(directory, "vraagbaak.sqlite"), "This is no database. ".repeat(500));
  return directory;
}
