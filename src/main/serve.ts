import { join } from "node:path";
import { modelReviewer } from "#bot/teams/model-reviewer.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import { demoSignIn } from "#src/http/demo-sign-in.ts";
import { createHttpServer } from "#src/http/server.ts";
import type { DocumentStore } from "#src/kernel/document-store.port.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { standingPeople } from "#src/people/standing-person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { personIdOf } from "#src/people/person-id.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { apiRoutes } from "./api.routes.ts";
import { systemClock, systemTimer } from "./clock.ts";
import type { Config } from "./config.ts";
import { zwolleDirectory } from "./load-profile.ts";
import { fileLog } from "./log.ts";
import { refreshDocuments } from "./refresh-documents.ts";
import { readSampleCast } from "./sample/read-sample.ts";
import { isEmptyStore, loadSampleAlliance } from "./sample/sample-alliance.ts";
import { declarations } from "./stores.ts";
import type { Product } from "./wire.ts";
import { warmUp } from "./filtering.ts";
import { wire } from "./wire.ts";

export interface Serving {
  readonly port: number;
  /** Takes no new requests, finishes those under way, and closes the database. */
  readonly stop: () => Promise<void>;
}

export interface CannotServe {
  readonly code: "cannot_serve";
  /** One line for whoever started it. */
  readonly problem: string;
}

interface Plan {
  readonly config: Config;
  readonly profile: Profile;
  readonly tabDirectory: string;
}

/** Opens the database, joins the parts and answers on loopback. */
export async function serve({ config, profile, tabDirectory }: Plan): Promise<Result<Serving, CannotServe>> {
  const log = fileLog(join(config.dataDirectory, "vraagbaak.log"), config.logLevel);
  const opened = openStore(join(config.dataDirectory, "vraagbaak.sqlite"));
  if (!opened.ok) return opened;
  const documents = opened.value;
  const tab = `http://127.0.0.1:${config.port}`;
  const product = wire({
    documents,
    profile,
    clock: systemClock,
    log,
    tab,
    teamsApp: config.teamsApp,
    reviewer: config.reviewer && modelReviewer({ ...config.reviewer, timer: systemTimer }),
  });
  const server = createHttpServer({
    routes: apiRoutes({
      ...product.stores,
      ...product.filtering,
      profile,
      clock: systemClock,
      demo: true,
      tab,
    }),
    personOf: demoSignIn({ people: standingPeople(product.stores) }),
    receive: product.receive,
    changes: product.changes,
    clock: systemClock,
    timer: systemTimer,
    ready: product.outbox.running,
    tabDirectory,
    language: profile.language,
    log,
  });
  try {
    // Before anybody asks for a list: what an older program stored is not found by today's fields.
    await refreshDocuments({ documents, profile, clock: systemClock, log });
  } catch (error) {
    await documents.close();
    return refuse({ code: "cannot_serve", problem: `The database cannot be brought up to date: ${messageOf(error)}` });
  }
  const listening = await server.listen(config.port);
  if (!listening.ok) {
    await documents.close();
    const why = listening.refusal.code === "port_taken" ? "is taken" : "may not be used";
    return refuse({
      code: "cannot_serve",
      problem: `PORT: port ${config.port} ${why}; choose another one, such as PORT=3979.`,
    });
  }
  const stop = async () => {
    await server.close();
    await product.outbox.stop();
    await documents.close();
  };
  try {
    await fillWithSamples(product, { documents, profile, config });
  } catch (error) {
    await stop();
    return refuse({ code: "cannot_serve", problem: `The samples cannot be loaded: ${messageOf(error)}` });
  }
  product.outbox.start();
  let isStopping = false;
  // Nobody waits for it: until it is done, less is found.
  warmUp(product.filtering).catch((error: unknown) => {
    if (!isStopping) log.error({ error }, "the search could not be filled");
  });
  return ok({
    port: listening.value.port,
    stop: () => {
      isStopping = true;
      return stop();
    },
  });
}

function openStore(file: string): Result<DocumentStore, CannotServe> {
  try {
    return ok(openSqliteStore({ file, declarations }));
  } catch (error) {
    return refuse({
      code: "cannot_serve",
      problem: `DATA_DIR: the database ${file} cannot be opened: ${messageOf(error)}`,
    });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The demo's alliance, the first time; and where its channels are reached today, since the Playground's port may have changed. */
async function fillWithSamples(
  { stores }: Product,
  { documents, profile, config }: Pick<Plan, "profile" | "config"> & { readonly documents: DocumentStore },
): Promise<void> {
  const directory = config.profileDirectory ?? zwolleDirectory;
  const serviceUrl = `http://127.0.0.1:${config.playgroundPort}/_connector`;
  const { teams, people } = readSampleCast(directory);
  const { bot, tenant, team, channels } = teams;
  const reached = { tenant, team: team.id, kind: "channel", serviceUrl, bot } as const;
  if (await isEmptyStore(documents)) {
    await loadSampleAlliance({ documents, profile, directory, clock: systemClock, serviceUrl, bot });
  }
  for (const { id: reference, name } of channels) {
    await seeConversation({ ...stores, clock: systemClock }, { ...reached, reference, name });
  }
  // The one chat that the Playground shows; what it would make for anybody else nobody sees.
  for (const { object } of people.filter(({ playground }) => playground === "current_user")) {
    const chat = { kind: "personal_chat", reference: `a:${object}`, person: personIdOf(tenant, object) } as const;
    await seeConversation({ ...stores, clock: systemClock }, { tenant, serviceUrl, bot, ...chat });
  }
}
