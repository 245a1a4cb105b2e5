import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { demoSignIn } from "#src/http/demo-sign-in.ts";
import type { HttpServer, HttpServerOptions } from "#src/http/server.ts";
import { createHttpServer } from "#src/http/server.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { filtering } from "#src/main/filtering.ts";
import type { AggregateStore } from "#src/kernel/aggregate-store.ts";
import type { ChangeFeed } from "#src/kernel/change-feed.ts";
import { changeFeed } from "#src/kernel/change-feed.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Timer } from "#src/kernel/timer.port.ts";
import { apiRoutes } from "#src/main/api.routes.ts";
import { systemTimer } from "#src/main/clock.ts";
import type { Stores } from "#src/main/stores.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import { changeIn } from "#src/main/told-changes.ts";
import { whoMayKnow } from "#src/main/who-may-know.ts";
import type { Notice } from "#src/notice/notice.ts";
import { writeNotice } from "#src/notice/notice.store.ts";
import type { Partner } from "#src/partner/partner.ts";
import type { Person } from "#src/people/person.ts";
import { standingPeople } from "#src/people/standing-person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { fakeClock } from "./fake-clock.ts";
import { profile } from "./loaded-sample.ts";
import { eve, housing, noor, owner, sam, school } from "./people.ts";

/** What is stored before the server starts, and what surrounds it. Whatever is not named is as in every test. */
export interface Given {
  readonly questions?: readonly Question[];
  readonly initiatives?: readonly Initiative[];
  readonly deliveryMoments?: readonly DeliveryMoment[];
  readonly conversations?: readonly Conversation[];
  readonly notices?: readonly Notice[];
  readonly people?: readonly Person[];
  readonly partners?: readonly Partner[];
  readonly profile?: Profile;
  readonly demo?: boolean;
  /** By which changes are gathered and told, and streams end. */
  readonly timer?: Timer;
  readonly server?: Partial<HttpServerOptions>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON. */
  readonly body: unknown;
}

interface Asker {
  get(path: string): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
}

export interface Api {
  /** `http://127.0.0.1:<port>`, without a slash. */
  readonly address: string;
  readonly server: HttpServer;
  readonly stores: Stores;
  readonly changes: ChangeFeed<Person>;
  readonly logged: readonly { readonly event: string; readonly fields: object }[];
  /** Paths are those below /api/v1. */
  as(person: Person): Asker;
  request(path: string, init?: RequestInit): Promise<Answer>;
  close(): Promise<void>;
}

/** A Friday, four days after the questions were asked. */
const now = Instant.parse("2026-11-06T09:00:00.000Z");

/** A whole server over a database in a file of its own. */
export async function startApi(given: Given = {}): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), "vraagbaak-api-"));
  const documents = openSqliteStore({ file: join(folder, "vraagbaak.db"), declarations });
  const timer = given.timer ?? systemTimer;
  const stores: Stores = typedStores(documents, "V", (id, events) => {
    const change = changeIn(id, events);
    if (change) changes.announce(change);
  });
  const changes = changeFeed({ epoch: "start", audienceOf: whoMayKnow(stores), timer });
  await putAll(stores.people, given.people ?? [noor, sam, eve, owner], { type: "person_welcomed" });
  await putAll(stores.partners, given.partners ?? [housing, school], { type: "partner_joined" });
  await putAll(stores.questions, given.questions ?? [], { type: "question_asked" });
  await putAll(stores.initiatives, given.initiatives ?? [], { type: "initiative_born", origin: null });
  await putAll(stores.deliveryMoments, given.deliveryMoments ?? [], { type: "delivery_moment_planned" });
  await putAll(stores.conversations, given.conversations ?? [], { type: "conversation_seen" });
  for (const notice of given.notices ?? []) await documents.commit(notice.about, [writeNotice(undefined, notice)]);

  const logged: { readonly event: string; readonly fields: object }[] = [];
  const log = (fields: object, event: string) => void logged.push({ event, fields });
  const alliance = given.profile ?? profile;
  const server = createHttpServer({
    routes: apiRoutes({
      ...stores,
      profile: alliance,
      ...filtering(alliance, growingCatalogue(alliance, stores.solutions), stores),
      clock: fakeClock(now),
      demo: given.demo ?? true,
    }),
    personOf: demoSignIn({ people: standingPeople(stores) }),
    receive: async () => ({ status: 200 }),
    changes,
    clock: fakeClock(now),
    timer,
    ready: () => true,
    tabDirectory: join(folder, "tab"),
    language: alliance.language,
    log: { info: log, warn: log, error: log },
    ...given.server,
  });
  const listening = await server.listen(0);
  if (!listening.ok) throw new Error(listening.refusal.code);
  const address = `http://127.0.0.1:${listening.value.port}`;

  const request = async (path: string, init: RequestInit = {}) => answerIn(await fetch(`${address}${path}`, init));
  return {
    address,
    server,
    stores,
    changes,
    logged,
    request,
    as: ({ id }) => {
      const authorization = `Bearer demo.${id}`;
      const json = { authorization, "content-type": "application/json" };
      return {
        get: (path) => request(`/api/v1${path}`, { headers: { authorization } }),
        post: (path, body) => request(`/api/v1${path}`, { method: "POST", headers: json, body: JSON.stringify(body) }),
      };
    },
    close: async () => {
      await server.close();
      await documents.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function putAll<Id extends string, T extends { readonly id: Id }, E>(
  store: Pick<AggregateStore<Id, T, E, never, never>, "create">,
  values: readonly T[],
  event: E,
): Promise<void> {
  for (const value of values) {
    const command = commandKey("test", "given", value.id, value.id);
    const put = await store.create({ value, command, by: null, at: now, events: [event] });
    if (!put.ok) throw new Error(`${value.id}: ${put.refusal.code}`);
  }
}

async function answerIn(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /^application\/([a-z]+\+)?json\b/.test(response.headers.get("content-type") ?? "");
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== "" ? (JSON.parse(text) as unknown) : text,
  };
}
