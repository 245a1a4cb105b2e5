import { afterEach, expect, test } from "@jest/globals";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import type { ChangeListener } from "#tests/support/change-listener.ts";
import { listening } from "#tests/support/change-listener.ts";
import { inProgress, itemId, tess } from "#tests/support/delivery.ts";
import { fakeTimer } from "#tests/support/fake-timer.ts";
import { noor, sam } from "#tests/support/people.ts";
import { inProject } from "#tests/support/portfolio.ts";

let api: Api;
const open: ChangeListener[] = [];
afterEach(async () => {
  for (const listener of open.splice(0)) listener.leave();
  await api.close();
});

test("whoever watches a meeting hears of the item that is presented, of what is written down and of what is decided", async () => {
  const timer = fakeTimer();
  const going = inProgress();
  const project = inProject();
  api = await startApi({ people: [tess, noor, sam], deliveryMoments: [going], initiatives: [project], timer });
  const watchers = await Promise.all([noor, sam].map((person) => listening(api.address, person)));
  open.push(...watchers);
  for (const watcher of watchers) expect((await watcher.next())?.news).toEqual({ kind: "at" });
  const at = `/delivery-moments/${going.id}`;
  const item = itemId("first");
  const heard = async (): Promise<readonly (readonly string[])[]> => {
    timer.pass(100);
    return Promise.all(watchers.map((watcher) => watcher.changed()));
  };

  await api.as(tess).post(`${at}/present`, { nonce: "presented", item });
  expect(await heard()).toEqual(watchers.map(() => [`delivery-moment ${going.id}`]));

  const said = { kind: "note", text: "Iedereen is er." };
  await api.as(tess).post(`${at}/outcomes/record`, { nonce: "recorded", item, said });
  expect(await heard()).toEqual(watchers.map(() => [expect.stringMatching(/^delivery-outcome dvo_/)]));

  const decision = { kind: "stop", reason: "Het levert te weinig op." };
  const decided = { item, initiative: project.id, initiativeRev: 1, decision, note: "" };
  await api.as(tess).post(`${at}/outcomes/decide`, { nonce: "decided-1", ...decided });
  expect(await heard()).toEqual(watchers.map(() => [`initiative ${project.id}`]));
});
