import { demoSignIn } from "#src/http/demo-sign-in.ts";
import { createHttpServer } from "#src/http/server.ts";
import type { PersonOf } from "#src/http/sign-in.ts";
import { apiRoutes } from "#src/main/api.routes.ts";
import { tabDirectory } from "#src/main/build-tab.ts";
import { systemTimer } from "#src/main/clock.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { PersonId } from "#src/people/person.ts";
import { standingPeople } from "#src/people/standing-person.ts";
import type { Alliance } from "./alliance.ts";
import { alliance, sender } from "./alliance.ts";
import { profile } from "./loaded-sample.ts";

/** By the sample people, as in the demo, or by what a Teams around the tab says. */
export type SignIn = "demo" | "teams";

export interface ProductServer {
  readonly alliance: Alliance;
  readonly address: string;
  readonly close: () => Promise<void>;
}

interface Opening {
  readonly signIn: SignIn;
  /** Where it listens; any free port without it. */
  readonly port?: number;
  /** Its database; in memory without it. */
  readonly file?: string;
}

/** A server over the sample alliance, with nothing left out. */
export async function productServer({ signIn, port = 0, file }: Opening): Promise<ProductServer> {
  const standing = await alliance(file === undefined ? {} : { file });
  const { product, clock } = standing;
  const people = standingPeople(product.stores);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const server = createHttpServer({
    routes: apiRoutes({
      ...product.stores,
      ...product.filtering,
      profile,
      clock,
      demo: signIn === "demo",
    }),
    personOf: signIn === "demo" ? demoSignIn({ people }) : teamsSignIn(demoSignIn({ people })),
    receive: product.receive,
    changes: product.changes,
    clock,
    timer: systemTimer,
    ready: product.outbox.running,
    tabDirectory,
    language: profile.language,
    log,
  });
  const listening = await server.listen(port);
  if (!listening.ok) throw new Error(listening.refusal.code);
  return {
    alliance: standing,
    address: `http://127.0.0.1:${listening.value.port}`,
    close: async () => {
      await server.close();
      await standing.close();
    },
  };
}

/** What single sign-on in Teams gives to somebody of the samples. */
export function teamsTokenOf(key: string): string {
  return `teams.${samplePersonId(key)}`;
}

export function samplePersonId(key: string): PersonId {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}

/** As it will be in earnest: the tokens of Teams count, and those of the demo do not. */
function teamsSignIn(people: PersonOf): PersonOf {
  return async (authorization) => {
    const [, person] = /^Bearer teams\.(\S+)$/.exec(authorization ?? "") ?? [];
    return person === undefined ? null : people(`Bearer demo.${person}`);
  };
}
