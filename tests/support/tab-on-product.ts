import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import type { Browser } from "playwright-core";
import type { Alliance } from "./alliance.ts";
import { launchChromium } from "./chromium.ts";
import type { ProductServer, SignIn } from "./product-server.ts";
import { productServer } from "./product-server.ts";
import { builtTab } from "./tab-built.ts";
import type { Looking, Visitor } from "./tab-visitor.ts";
import { visitor } from "./tab-visitor.ts";

export interface ProductStage {
  /** The sample alliance behind the tab, as new for every test. */
  readonly alliance: Alliance;
  readonly address: string;
  /** Lets somebody with a browser of their own visit the tab, and sees them out. */
  visiting(look: Looking, visit: (visitor: Visitor) => Promise<void>): Promise<void>;
}

/** For the tests of one file: the built tab on the whole product over a database in memory; nothing in between is scripted. */
export function productStage(signIn: SignIn = "demo"): ProductStage {
  let browser: Browser | undefined;
  let up: ProductServer | undefined;

  beforeAll(async () => {
    await builtTab();
    browser = await launchChromium();
  });

  beforeEach(async () => {
    await down();
    up = await productServer({ signIn });
  });

  afterAll(async () => {
    await browser?.close();
    await down();
  });

  async function down() {
    await up?.close();
    up = undefined;
  }

  function standing() {
    if (!up || !browser) throw new Error("the stage stands only while tests run");
    return { ...up, browser };
  }

  return {
    get alliance() {
      return standing().alliance;
    },
    get address() {
      return standing().address;
    },
    visiting: async (look, visit) => {
      const guest = await visitor(standing().browser, look);
      try {
        await visit(guest);
      } finally {
        await guest.leave();
      }
    },
  };
}
