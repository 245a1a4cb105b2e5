import { readSampleCast } from "#src/main/sample/read-sample.ts";
import { isEmptyStore, loadSampleAlliance } from "#src/main/sample/sample-alliance.ts";
import { zwolleDirectory } from "#src/main/load-profile.ts";
import { declarations } from "#src/main/stores.ts";
import type { Product } from "#src/main/wire.ts";
import { wire } from "#src/main/wire.ts";
import type { Reviewer } from "#src/filter/reviewer.port.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Log } from "#src/kernel/log.port.ts";
import { Instant } from "#src/kernel/time.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import type { FakeClock } from "./fake-clock.ts";
import { fakeClock } from "./fake-clock.ts";
import type { FakeConnector } from "./fake-connector.ts";
import { fakeConnector } from "./fake-connector.ts";
import type { SampleSender } from "./inbound-activities.ts";
import { profile, workday } from "./loaded-sample.ts";

const { teams: sampleTeams, people: samplePeople } = readSampleCast(zwolleDirectory);

/** Somebody of the samples, as Teams names the sender of a message. */
export function sender(key: string): SampleSender {
  const person = samplePeople.find((each) => each.key === key);
  if (!person) throw new Error(`nobody is called ${key}`);
  return { name: person.name, object: person.object, tenant: sampleTeams.tenant };
}

export const intakeChannel = channelFor("intake");
export const qrtChannel = channelFor("qrt");

export interface Alliance {
  readonly product: Product;
  /** What the product sees of it may have something in between. */
  readonly documents: DocumentStore;
  readonly teams: FakeConnector;
  readonly clock: FakeClock;
  /** What was logged as a warning or an error. */
  readonly logged: readonly string[];
  /** The outbox has nothing left to do now. */
  readonly settled: () => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Around {
  readonly file?: string;
  readonly now?: string;
  readonly through?: (documents: DocumentStore) => DocumentStore;
  /** None, as it is by default. */
  readonly reviewer?: Reviewer | null;
  /** By which Teams knows the app; by default cards lead to the web. */
  readonly teamsApp?: string | null;
}

/** The sample alliance at work: the whole product over a database in memory, and a Teams that we look into. */
export async function alliance({
  file = ":memory:",
  now = workday,
  through = unchanged,
  reviewer = null,
  teamsApp = null,
}: Around = {}): Promise<Alliance> {
  const teams = await fakeConnector();
  const clock = fakeClock(Instant.parse(now));
  const documents = openSqliteStore({ file, declarations });
  const logged: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (_, event) => void logged.push(event),
    error: (fields, event) => void logged.push(`${event}: ${JSON.stringify(fields, errorsInWords)}`),
  };
  const serviceUrl = teams.serviceUrl;
  const deps = { documents, profile, directory: zwolleDirectory, clock, serviceUrl, bot: sampleTeams.bot };
  if (await isEmptyStore(documents)) await loadSampleAlliance(deps);
  const product = wire({
    documents: through(documents),
    profile,
    clock,
    log,
    tab: "http://127.0.0.1:3978",
    jitter: () => 1,
    reviewer,
    teamsApp,
  });
  product.outbox.start();
  return {
    product,
    documents,
    teams,
    clock,
    logged,
    settled: () => product.outbox.idle(),
    close: async () => {
      // First, so that nobody waits for an answer that a test made it withhold.
      await teams.close();
      await product.outbox.stop();
      await documents.close();
    },
  };
}

/** JSON knows nothing of errors. */
function errorsInWords(_: string, value: unknown): unknown {
  return value instanceof Error ? value.stack : value;
}

/** What the product sees of the database; a test that breaks it puts something in between. */
function unchanged(documents: DocumentStore): DocumentStore {
  return documents;
}

function channelFor(use: "intake" | "qrt"): string {
  const channel = sampleTeams.channels.find((each) => each.use === use);
  if (!channel) throw new Error(`no channel for ${use}`);
  return channel.id;
}
