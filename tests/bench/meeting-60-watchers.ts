import { join } from "node:path";
import { DeliveryMomentDetail } from "#src/delivery/delivery-moment.contract.ts";
import { personId } from "#tests/support/acts.ts";
import { temporaryFolder } from "#tests/support/started.ts";
import { percentile, tell } from "./figures.ts";
import { offline } from "./in-channel.ts";
import { startMeasured } from "./measured-server.ts";
import { Items, cpuOf, got, openPage, personAt, posted } from "./open-pages.ts";

const watchers = 60;
const rounds = 60;
const warmUp = 20;
/** Milliseconds within which every watcher must see what one did. */
const shownWithin = 1_000;
/** A full day. */
const items = 20;

/**
 * How soon the last of sixty people in a meeting has the moment as it stands now, from the moment that the presenter brings
 * the next item on; and the CPU of the server for all of that. Beside it the same press while nobody watches.
 */
export async function benchMeeting60Watchers(): Promise<void> {
  const folder = await temporaryFolder();
  const server = await startMeasured({
    file: new URL("../../src/main/start.mjs", import.meta.url),
    ready: "Stoppen:",
    environment: { ...offline, DATA_DIR: join(folder.path, "data") },
  });
  const api = new URL("/api/v1", server.endpoint).href;
  const everybody = Items.parse(await got(api, "/demo/people", "nobody")).items;
  const moment = await fullMeeting(api);
  const bringOn = presenterOf(api, moment);
  const alone = await cpuOf(server, rounds, bringOn);

  const open = await Promise.all(
    Array.from({ length: watchers }, (_, index) => openPage(api, personAt(everybody, index))),
  );
  const shown: number[] = [];
  let bytes = 0;
  const round = async () => {
    const everyoneHeard = open.map((page) => page.untilHeard(moment.id));
    const pressed = performance.now();
    const readings = everyoneHeard.map(async (hears, index) => {
      await hears;
      const read = await got(api, `/delivery-moments/${moment.id}`, personAt(everybody, index));
      const at = performance.now() - pressed;
      bytes = JSON.stringify(read).length;
      return at;
    });
    await bringOn();
    return Math.max(...(await Promise.all(readings)));
  };
  for (let count = 0; count < warmUp; count++) await round();
  const showing = await cpuOf(server, rounds, () => round().then((last) => void shown.push(last)));

  for (const share of [50, 95]) {
    const value = percentile(shown, share);
    tell({ bench: `meeting-60-watchers-p${share}`, value, unit: "ms", against: shownWithin });
  }
  tell({ bench: "meeting-60-watchers-cpu", value: showing, unit: "ms per change", against: alone });
  tell({ bench: "meeting-60-watchers-size", value: bytes, unit: "bytes", against: null });

  for (const page of open) page.close();
  await server.stop();
  await folder.remove();
}

/** The moment of the samples that is to come, opened, with as many items as a day holds and something agreed on for each. */
async function fullMeeting(api: string): Promise<DeliveryMomentDetail> {
  const karin = personId("karin");
  let acts = 0;
  const act = async (path: string, body: object) => {
    acts += 1;
    return DeliveryMomentDetail.parse(await posted(api, karin, [path, { nonce: `bench-prepares-${acts}`, ...body }]));
  };
  const planned = Items.parse(await got(api, "/delivery-moments", karin)).items;
  const stages = await Promise.all(
    planned.map(async ({ id }) => DeliveryMomentDetail.parse(await got(api, `/delivery-moments/${id}`, karin))),
  );
  const coming = stages.find(({ stage }) => stage === "planned");
  if (!coming) throw new Error("the samples plan no moment");
  const at = `/delivery-moments/${coming.id}`;
  const own = { note: "", minutes: 10, presenter: null, initiative: null };
  for (let count = coming.agenda?.length ?? 0; count < items; count++) {
    await act(`${at}/agenda/add`, { ...own, title: `Punt ${count + 1}` });
  }
  const { agenda } = await act(`${at}/open`, {});
  for (const { id } of agenda ?? []) {
    await act(`${at}/outcomes/record`, { item: id, said: { kind: "note", text: "Dit is besproken." } });
  }
  return DeliveryMomentDetail.parse(await got(api, at, karin));
}

/** Karin brings the items on, one after the other, and begins anew after the last. */
function presenterOf(api: string, { id, agenda }: DeliveryMomentDetail): () => Promise<void> {
  const karin = personId("karin");
  let times = 0;
  return async () => {
    const item = agenda?.[times % agenda.length]?.id;
    times += 1;
    await posted(api, karin, [`/delivery-moments/${id}/present`, { nonce: `bench-${times}-presents`, item }]);
  };
}
