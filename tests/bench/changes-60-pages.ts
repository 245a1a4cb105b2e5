import { join } from "node:path";
import { temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { offline } from "./in-channel.ts";
import { startMeasured } from "./measured-server.ts";
import type { Known } from "./open-pages.ts";
import { Items, cpuOf, got, openPage, personAt, posted } from "./open-pages.ts";

const pages = 60;
const rounds = 60;
const warmUp = 20;
/** Milliseconds within which every page must have heard of a change. */
const heardWithin = 1_000;

/**
 * How soon the last of sixty open pages has heard of a change, from the moment that somebody presses the button that makes
 * it, and has the question as it stands now; and the CPU of the server for all of that. Beside it the same change while
 * nobody looks.
 */
export async function benchChangesTo60Pages(): Promise<void> {
  const folder = await temporaryFolder();
  const server = await startMeasured({
    file: new URL("../../src/main/start.mjs", import.meta.url),
    ready: "Stoppen:",
    environment: { ...offline, DATA_DIR: join(folder.path, "data") },
  });
  const api = new URL("/api/v1", server.endpoint).href;
  const everybody = Items.parse(await got(api, "/demo/people", "nobody")).items;
  const question = await openQuestion(api, everybody);
  const alone = await cpuOf(server, rounds, () => change(api, question));

  const open = await Promise.all(
    Array.from({ length: pages }, (_, index) => openPage(api, personAt(everybody, index))),
  );
  const heard: number[] = [];
  const shown: number[] = [];
  const round = async (reads: boolean) => {
    const everyoneHeard = open.map((page) => page.untilHeard(question.id));
    const pressed = performance.now();
    const readings = everyoneHeard.map(async (hears, index) => {
      await hears;
      const at = performance.now() - pressed;
      if (reads) await got(api, `/questions/${question.id}`, personAt(everybody, index));
      return { heard: at, shown: performance.now() - pressed };
    });
    await change(api, question);
    const all = await Promise.all(readings);
    return { heard: Math.max(...all.map((one) => one.heard)), shown: Math.max(...all.map((one) => one.shown)) };
  };
  for (let count = 0; count < warmUp; count++) await round(true);
  const telling = await cpuOf(server, rounds, () => round(false).then((last) => void heard.push(last.heard)));
  const showing = await cpuOf(server, rounds, () => round(true).then((last) => void shown.push(last.shown)));

  for (const share of [50, 95]) {
    tell({
      bench: `changes-60-pages-told-p${share}`,
      value: percentile(heard, share),
      unit: "ms",
      against: heardWithin,
    });
    tell({
      bench: `changes-60-pages-shown-p${share}`,
      value: percentile(shown, share),
      unit: "ms",
      against: heardWithin,
    });
  }
  tell({ bench: "changes-60-pages-cpu-told", value: telling, unit: "ms per change", against: alone });
  tell({ bench: "changes-60-pages-cpu-shown", value: showing, unit: "ms per change", against: alone });

  for (const page of open) page.close();
  await server.stop();
  await folder.remove();
}

interface Question {
  readonly id: string;
  readonly follower: string;
  times: number;
}

/** One that everybody may see, and somebody who follows it and does not, time and again. */
async function openQuestion(api: string, everybody: Known): Promise<Question> {
  const follower = personAt(everybody, 0);
  const [first] = Items.parse(await got(api, "/questions?stage=in_triage&limit=1", follower)).items;
  if (!first) throw new Error("the samples have no question in triage");
  return { id: first.id, follower, times: 0 };
}

async function change(api: string, question: Question): Promise<void> {
  question.times += 1;
  const follows = { nonce: `bench-${question.times}-follow`, follows: question.times % 2 === 1 };
  await posted(api, question.follower, [`/questions/${question.id}/follow`, follows]);
}
