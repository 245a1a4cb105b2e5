import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Conversation } from "#src/conversation/conversation.ts";
import { commandKey } from "#src/kernel/command.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import type { Person } from "#src/people/person.ts";
import type { Answer, Api } from "../support/api.ts";
import { startApi } from "../support/api.ts";
import { channel, landlord, lea } from "../support/coordination-desk.ts";
import { eve, housing, noor, sam, school } from "../support/people.ts";
import { problem } from "../support/problem.ts";

const at = Instant.parse("2026-11-02T09:00:00.000Z");
const asking = channel("Vragen", { use: { for: "intake" }, appointedAt: at });
const fresh = channel("Nieuw", { seenAt: Instant.parse("2026-11-05T09:00:00.000Z") });
const deleted = channel("Weg", { state: "gone", seenAt: Instant.parse("2026-11-01T09:00:00.000Z") });
const chat = channel("Chat", { kind: "personal_chat", name: null, person: noor.id });

let api: Api;

beforeEach(async () => {
  api = await startApi({ people: [lea, sam, noor, eve], partners: [housing, school, landlord] });
  for (const conversation of [asking, fresh, deleted, chat]) await given(conversation);
});
afterEach(() => api.close());

describe("the channels of the alliance", () => {
  test.each([
    ["the network lead, who may change them", lea, ["conversation.appoint"]],
    ["a member of the QRT, who may not", sam, []],
  ])("are shown to %s", async (_, person, may) => {
    const { status, body } = await api.as(person).get("/conversations");

    expect(status).toBe(200);
    const shown = { state: "open", notices: { waiting: 0, dead: 0 }, may };
    expect(body).toEqual({
      items: [
        { ...shown, id: fresh.id, name: "Nieuw", use: null, seenAt: fresh.seenAt },
        { ...shown, id: asking.id, name: "Vragen", use: { for: "intake" }, seenAt: asking.seenAt },
        { ...shown, id: deleted.id, name: "Weg", use: null, seenAt: deleted.seenAt, state: "gone" },
      ],
      next: null,
    });
  });

  test("come page by page", async () => {
    const first = await api.as(lea).get("/conversations?limit=2");
    const { next } = first.body as { readonly next: string };
    const second = await api.as(lea).get(`/conversations?limit=2&cursor=${encodeURIComponent(next)}`);

    expect(second.body).toMatchObject({ items: [{ id: deleted.id }], next: null });
  });

  test.each([
    ["a partner", noor],
    ["a newcomer", eve],
  ])("are not shown to %s", async (_, person) => {
    expectRefused(await api.as(person).get("/conversations"), { status: 403, code: "role_missing" });
  });

  test("get another use from the network lead, and the channel before loses it", async () => {
    const { status, body } = await appoint(fresh, { for: "intake" });

    expect(status).toBe(200);
    expect(body).toMatchObject({ id: fresh.id, use: { for: "intake" } });
    expect((await api.stores.conversations.get(asking.id))?.value.use).toBeNull();
  });

  test("keep their use when somebody else tries, or when there is nothing to write in", async () => {
    expect(await appoint(fresh, { for: "qrt" }, sam)).toMatchObject({
      status: 403,
      body: problem(403, "role_missing", "Dit kan alleen de netwerkleider of de beheerder."),
    });
    expectRefused(await appoint(deleted, { for: "qrt" }), { status: 409, code: "conversation_closed" });
    expectRefused(await appoint(chat, { for: "qrt" }), { status: 422, code: "not_a_channel" });
    expectRefused(await appoint(fresh, { for: "theme", theme: "ruimtevaart" }), { status: 422, code: "unknown_theme" });
    expectRefused(await appoint(channel("Nergens"), { for: "qrt" }), { status: 404, code: "not_found" });
    expectRefused(await appoint(fresh, { for: "everything" }), { status: 400, code: "not_understood" });
  });
});

describe("people and their organisations", () => {
  test("everybody is told what their roles allow for the alliance as a whole", async () => {
    const may = async (person: Person) => ((await api.as(person).get("/me")).body as { readonly may: unknown }).may;

    const forAll = ["conversation.see", "people.see", "people.correct-organisation"];
    const forTheLead = ["conversation.appoint", "partner.merge"];
    expect(await may(lea)).toEqual(expect.arrayContaining([...forAll, ...forTheLead]));
    expect(await may(sam)).toEqual(expect.arrayContaining([...forAll, "people.absence"]));
    expect(await may(sam)).not.toEqual(expect.arrayContaining([forTheLead[0]]));
    expect(await may(lea)).not.toEqual(expect.arrayContaining(["people.absence"]));
    expect(await may(noor)).toEqual([]);
  });

  test("the network lead and the QRT see who acts for which organisation, and nobody's absences", async () => {
    const { body } = await api.as(sam).get("/people");

    expect(body).toMatchObject({ next: null });
    expect((body as { readonly items: unknown }).items).toContainEqual({
      id: noor.id,
      name: noor.name,
      roles: noor.roles,
      organisation: { id: housing.id, name: housing.name },
    });
    expectRefused(await api.as(noor).get("/people"), { status: 403, code: "role_missing" });
  });

  test("the QRT corrects the organisation that somebody chose", async () => {
    const corrected = await api
      .as(sam)
      .post(`/people/${eve.id}/organisation`, { nonce: "correcting", organisation: school.id });

    expect(corrected.status).toBe(200);
    expect(corrected.body).toMatchObject({ id: eve.id, organisation: { id: school.id, name: school.name } });
    expect((await api.as(eve).get("/me")).body).toMatchObject({ organisation: { id: school.id } });
    const unknown = { nonce: "correcting again", organisation: PartnerId.parse("prt_nobody") };
    expectRefused(await api.as(sam).post(`/people/${eve.id}/organisation`, unknown), {
      status: 422,
      code: "unknown_partner",
    });
  });

  test("a merged partner is listed no more, and its people act for the other one from the next request on", async () => {
    const merged = await merge(housing.id, landlord.id);

    expect(merged.status).toBe(200);
    const { mergedInto: _, ...shown } = landlord;
    expect(merged.body).toEqual(shown);
    const partners = (await api.as(noor).get("/partners")).body as { readonly items: readonly unknown[] };
    expect(partners.items).toEqual([landlord, school].toSorted(byName).map(({ mergedInto: __, ...each }) => each));
    expect((await api.as(noor).get("/me")).body).toMatchObject({ organisation: { id: landlord.id } });
  });

  test("a merger that makes no sense is refused, and so is one by somebody else", async () => {
    expectRefused(await merge(housing.id, housing.id), { status: 409, code: "merges_in_circle" });
    expectRefused(await merge(housing.id, landlord.id, sam), { status: 403, code: "role_missing" });
    await merge(housing.id, landlord.id);
    expectRefused(await merge(housing.id, school.id), { status: 409, code: "merged_already" });
  });
});

function expectRefused(answer: Answer, { status, code }: { readonly status: number; readonly code: string }): void {
  expect(answer).toMatchObject({ status, body: { status, code } });
}

let presses = 0;

function appoint({ id }: Conversation, use: object | null, by: Person = lea) {
  presses += 1;
  return api.as(by).post(`/conversations/${id}/use`, { nonce: `appointing-${presses}`, use });
}

function merge(id: PartnerId, into: PartnerId, by: Person = lea) {
  presses += 1;
  return api.as(by).post(`/partners/${id}/merge`, { nonce: `merging-${presses}`, into });
}

async function given(value: Conversation): Promise<void> {
  const command = commandKey("test", "given", value.id, value.id);
  const events = [{ type: "conversation_seen" } as const];
  await api.stores.conversations.create({ value, command, by: null, at, events });
}

function byName(one: { readonly name: string }, other: { readonly name: string }): number {
  return one.name.toLowerCase() < other.name.toLowerCase() ? -1 : 1;
}
