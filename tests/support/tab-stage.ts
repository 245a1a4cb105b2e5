import { afterAll, beforeAll, beforeEach } from "@jest/globals";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium.ts";
import { builtTab } from "./tab-built.ts";
import type { TabFixture } from "./tab-fixture.ts";
import { startTabFixture } from "./tab-fixture.ts";
import type { Looking, Visitor } from "./tab-visitor.ts";
import { visitor } from "./tab-visitor.ts";

export interface TabStage {
  readonly tab: TabFixture;
  /** Lets somebody with a browser of their own visit the tab, and sees them out. */
  visiting(look: Looking, visit: (visitor: Visitor) => Promise<void>): Promise<void>;
}

/** For the tests of one file: the tab behind a scripted server, as new for every test, and one browser for all visitors. */
export function tabStage(): TabStage {
  let up: { readonly browser: Browser; readonly tab: TabFixture } | undefined;

  beforeAll(async () => {
    await builtTab();
    const [browser, tab] = await Promise.all([launchChromium(), startTabFixture()]);
    up = { browser, tab };
  });

  beforeEach(() => up?.tab.reset());

  afterAll(async () => {
    await up?.browser.close();
    await up?.tab.close();
  });

  function standing() {
    if (!up) throw new Error("the stage stands only while tests run");
    return up;
  }

  async function visiting(look: Looking, visit: (visitor: Visitor) => Promise<void>) {
    const guest = await visitor(standing().browser, look);
    try {
      await visit(guest);
    } finally {
      await guest.leave();
    }
  }

  return {
    get tab() {
      return standing().tab;
    },
    visiting,
  };
}
