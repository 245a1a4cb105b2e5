import { afterEach, expect, test } from "@jest/globals";
import { z } from "zod";
import { ActionShown, AgendaProposalShown } from "#src/delivery/follow-up.contract.ts";
import type { Outcome } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { lea } from "#tests/support/coordination-desk.ts";
import { agendaItem, agreedOn, inProgress, itemId, kim, tess } from "#tests/support/delivery.ts";
import { noor, owner, sam } from "#tests/support/people.ts";
import { inProject } from "#tests/support/portfolio.ts";

let api: Api;
afterEach(() => api.close());

const people = [lea, kim, tess, noor, sam, owner];
const project = inProject();

async function actionsOf(who: Person, whose: string, state = "open") {
  return (await pageOf(who, `whose=${whose}&state=${state}`)).items;
}

async function pageOf(who: Person, query: string) {
  const { body } = await api.as(who).get(`/delivery-actions?${query}`);
  return z.object({ items: z.array(ActionShown), next: z.string().nullable() }).parse(body);
}

test("an action says which initiative it is for, and leaves the list of whoever does it once it is done", async () => {
  const moment = inProgress({ agenda: [agendaItem("project", { initiative: project.id })] });
  api = await startApi({ people, deliveryMoments: [moment], initiatives: [project] });
  const said = { kind: "action", text: "Bel de buren", who: { kind: "person", person: noor.id }, due: null };
  const record = { nonce: "intention-1", item: itemId("project"), said };
  const recorded = await api.as(tess).post(`/delivery-moments/${moment.id}/outcomes/record`, record);
  expect(recorded.status).toBe(200);
  const [action] = await actionsOf(noor, "mine");
  expect(action).toMatchObject({
    text: "Bel de buren",
    about: { id: project.id, title: project.title },
    moment: { id: moment.id },
    overdue: false,
    may: ["action.settle"],
  });
  expect(await actionsOf(sam, "mine")).toEqual([]);
  expect((await actionsOf(sam, "all")).map(({ may }) => may)).toEqual([[]]);
  const settle = (how: string, nonce: string) =>
    api.as(noor).post(`/delivery-actions/${action?.id}/settle`, { nonce, how });
  expect((await settle("done", "intention-2")).body).toMatchObject({ settled: { how: "done", by: { id: noor.id } } });
  expect(await actionsOf(noor, "mine")).toEqual([]);
  await settle("open", "intention-3");
  expect(await actionsOf(noor, "mine")).toHaveLength(1);
});

test("what was done or dropped is listed with who said so, the last one first, for whoever had to do it", async () => {
  api = await startApi({ people });
  const doneBy = (who: Person, how: "done" | "dropped", day: string) => ({
    who: { kind: "person" as const, person: noor.id },
    settled: { how, by: who.id, at: Instant.parse(`2026-11-${day}T10:00:00.000Z`) },
  });
  await put(agreedOn({ id: OutcomeId.parse("dvo_old"), text: "Bel de buren", ...doneBy(noor, "done", "02") }));
  await put(agreedOn({ id: OutcomeId.parse("dvo_new"), text: "Regel een zaal", ...doneBy(kim, "dropped", "04") }));
  await put(agreedOn({ id: OutcomeId.parse("dvo_open"), text: "Schrijf het op" }));

  const told = (actions: readonly ActionShown[]) =>
    actions.map(({ text, settled }) => [text, settled?.how, settled?.by.name]);
  const both = [
    ["Regel een zaal", "dropped", kim.name],
    ["Bel de buren", "done", noor.name],
  ];
  expect(told(await actionsOf(lea, "all", "settled"))).toEqual(both);
  expect(told(await actionsOf(noor, "mine", "settled"))).toEqual(both);
  expect(await actionsOf(sam, "mine", "settled")).toEqual([]);
  expect((await actionsOf(noor, "mine")).map(({ text }) => text)).toEqual(["Schrijf het op"]);
  const first = await pageOf(lea, "state=settled&limit=1");
  const rest = await pageOf(lea, `state=settled&limit=1&cursor=${encodeURIComponent(first.next ?? "")}`);
  expect(told([...first.items, ...rest.items])).toEqual(both);
  expect(rest.next).toBeNull();
  await api.as(noor).post("/delivery-actions/dvo_new/settle", { nonce: "intention-1", how: "open" });
  expect(told(await actionsOf(lea, "all", "settled"))).toEqual(both.slice(1));
});

async function put(value: Outcome): Promise<void> {
  const events = [{ type: "outcome_recorded" }] as const;
  const command = commandKey("test", "put", value.id, value.id);
  await api.stores.outcomes.create({ value, command, by: null, at: value.at, events: [...events] });
}

test("what a partner brings in says which initiative it is about, and goes when it is withdrawn", async () => {
  api = await startApi({ people, initiatives: [project] });
  const proposed = await api.as(noor).post("/proposed-items", {
    nonce: "intention-1",
    title: "Deelauto's bij de hubs",
    text: "",
    minutes: 15,
    initiative: project.id,
  });
  const waiting = AgendaProposalShown.parse(proposed.body);
  expect(waiting).toMatchObject({ about: { id: project.id, title: project.title }, may: ["proposal.withdraw"] });
  const listed = async (who: Person) =>
    z.object({ items: z.array(AgendaProposalShown) }).parse((await api.as(who).get("/proposed-items")).body).items;
  expect((await listed(sam)).map(({ id, may }) => [id, may])).toEqual([[waiting.id, []]]);
  await api.as(noor).post(`/proposed-items/${waiting.id}/withdraw`, { nonce: "intention-2" });
  expect(await listed(noor)).toEqual([]);
});
