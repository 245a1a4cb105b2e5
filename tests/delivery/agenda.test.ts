import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { AgendaProposalId } from "#src/delivery/agenda-proposal.ts";
import { draftAgenda } from "#src/delivery/draft-agenda.usecase.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import {
  addItem,
  editItem,
  orderAgenda,
  postponeItem,
  publishAgenda,
  removeItem,
} from "#src/delivery/prepare-agenda.usecase.ts";
import { proposeItem, settleProposals, withdrawProposal } from "#src/delivery/propose-item.usecase.ts";
import { takeUpProposals } from "#src/delivery/take-up-proposals.usecase.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { actorFor, intention, lea } from "#tests/support/coordination-desk.ts";
import type { DeliveryDesk } from "#tests/support/delivery-desk.ts";
import { deliveryDesk } from "#tests/support/delivery-desk.ts";
import { agendaItem, held, inProgress, itemId, kim, openedAt } from "#tests/support/delivery.ts";
import { eve, noor, owner, sam } from "#tests/support/people.ts";
import { deliveryMoment, inKraamkamer, inProject, stopped } from "#tests/support/portfolio.ts";

const kernteam = actorFor(kim);
const december = deliveryMoment();
const about = { moment: december.id, rev: 0 };
const before = held({
  id: DeliveryMomentId.parse("dlv_october"),
  day: Day.parse("2026-10-08"),
  agenda: [agendaItem("left", { title: "Blijft liggen", postponed: true, presenter: noor.id })],
});
let desk: DeliveryDesk;
beforeEach(async () => {
  desk = await deliveryDesk(december);
});
afterEach(() => desk.close());

const said = { title: "Iets van ons", note: "", minutes: 15, presenter: null, initiative: null };

async function titles() {
  return (await desk.standing()).agenda.map(({ kind, title }) => `${kind}: ${title}`);
}

describe("an agenda made from the portfolio", () => {
  beforeEach(async () => {
    await desk.put(before);
    await desk.people.create({
      value: owner,
      command: intention("owner"),
      by: null,
      at: openedAt,
      events: [{ type: "person_welcomed" }],
    });
    await desk.bear(
      inKraamkamer({
        id: InitiativeId.parse("ini_new"),
        title: "Nieuw",
        bornAt: Instant.parse("2026-10-20T10:00:00.000Z"),
        problemOwner: null,
      }),
    );
    await desk.bear(
      inProject({
        id: InitiativeId.parse("ini_gate"),
        title: "Wacht op besluit",
        gate: { name: "Opschalen", day: Day.parse("2026-12-01") },
      }),
    );
    await desk.bear(stopped({ id: InitiativeId.parse("ini_stopped"), title: "Gestopt" }));
    const proposal = { title: "Van een partner", text: "Graag tien minuten.", minutes: 10, initiative: null };
    await proposeItem(desk, actorFor(noor), { key: intention("propose", proposal), ...proposal });
  });

  test("has what was left, results, what wants attention, gates, what partners brought in and a look ahead, in that order", async () => {
    expect(await draftAgenda(desk, kernteam, { ...about, key: intention("draft") })).toMatchObject({ ok: true });
    expect(await titles()).toEqual([
      "own: Blijft liggen",
      "result: Gestopt",
      "attention: Nieuw",
      "gate: Wacht op besluit",
      "proposal: Van een partner",
      "look_ahead: Vooruitblik en rondvraag",
    ]);
    const { agenda } = await desk.standing();
    expect(agenda.find(({ kind }) => kind === "gate")).toMatchObject({
      minutes: 15,
      presenter: owner.id,
    });
    expect(agenda.find(({ kind }) => kind === "proposal")?.presenter).toBe(noor.id);
  });

  test("made once more adds what is new, and brings back nothing that was taken off or written anew", async () => {
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    const [first, second] = (await desk.standing()).agenda;
    if (!first || !second) throw new Error("an empty agenda");
    await removeItem(desk, kernteam, { ...about, key: intention("remove"), item: first.id });
    const words = { title: "Anders gezegd", note: "", minutes: 25, presenter: null };
    await editItem(desk, kernteam, { ...about, key: intention("edit"), item: second.id, edition: 1, ...words });
    const was = await titles();
    await desk.bear(inKraamkamer({ id: InitiativeId.parse("ini_later"), title: "Later", bornAt: openedAt }));

    await draftAgenda(desk, kernteam, { ...about, key: intention("again") });

    expect(was).toContain("result: Anders gezegd");
    expect(was.at(-1)).toBe("look_ahead: Vooruitblik en rondvraag");
    const now = await titles();
    expect(now.filter((title) => !was.includes(title))).toEqual(["attention: Later"]);
    expect(was.filter((title) => !now.includes(title))).toEqual([]);
  });

  test("speaks of an initiative once, for the strongest of its reasons, and tells all of them", async () => {
    await desk.bear(
      inProject({
        id: InitiativeId.parse("ini_stuck"),
        title: "Zit vast",
        problemOwner: null,
        obstacles: [
          {
            state: "open",
            id: "data",
            text: "Er zijn geen gegevens",
            remover: null,
            notedBy: noor.id,
            since: Instant.parse("2026-10-12T10:00:00.000Z"),
            asked: null,
          },
        ],
      }),
    );
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    const { agenda } = await desk.standing();
    const of = (title: string) => agenda.filter((item) => item.title === title);
    expect(of("Zit vast").map(({ kind }) => kind)).toEqual(["obstacle"]);
    expect(of("Zit vast")[0]?.note).toMatch(
      /^Obstakel: Er zijn geen gegevens\nVraagt aandacht: .*geen probleemeigenaar/,
    );
    expect(of("Wacht op besluit").map(({ kind }) => kind)).toEqual(["gate"]);
    expect(of("Wacht op besluit")[0]?.note).toMatch(/^Beslismoment: Opschalen, 1 december 2026\./);
    expect(of("Nieuw")[0]?.note).toMatch(/Nieuw sinds het vorige oplevermoment\.$/);
  });

  test("made once more leaves the order of people: what is new comes behind it, and before the look ahead", async () => {
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    const { agenda } = await desk.standing();
    const items = [...agenda.slice(0, -1).toReversed(), ...agenda.slice(-1)].map(({ id }) => id);
    await orderAgenda(desk, kernteam, { ...about, key: intention("order"), items });
    await desk.bear(stopped({ id: InitiativeId.parse("ini_over"), title: "Ook gestopt" }));
    await draftAgenda(desk, kernteam, { ...about, key: intention("again") });
    const now = (await desk.standing()).agenda;
    expect(now.map(({ id }) => id).filter((id) => items.includes(id))).toEqual(items);
    expect(now.slice(-2).map(({ title }) => title)).toEqual(["Ook gestopt", "Vooruitblik en rondvraag"]);
  });

  test("tells of an initiative that stands on it a stronger reason alone, in the same place, with what people wrote", async () => {
    const initiative = InitiativeId.parse("ini_gate");
    await desk.close();
    const note = "Vraagt aandacht: geen probleemeigenaar.\nBel eerst Noor.\nIs vorige keer blijven liggen.";
    const weak = { kind: "attention", initiative, source: `attention:${initiative}`, note } as const;
    desk = await deliveryDesk(
      deliveryMoment({
        agenda: [
          agendaItem("weak", { ...weak, title: "Nog eens kijken", minutes: 12, edition: 2, editedBy: lea.id }),
          agendaItem("strong", { kind: "gate", initiative: InitiativeId.parse("ini_new") }),
        ],
      }),
    );
    await desk.bear(inProject({ id: initiative, gate: { name: "Opschalen", day: Day.parse("2026-12-01") } }));
    await desk.bear(inKraamkamer({ id: InitiativeId.parse("ini_new"), problemOwner: null }));
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    const [first, ...others] = (await desk.standing()).agenda;
    expect(first).toMatchObject({
      id: itemId("weak"),
      kind: "gate",
      title: "Nog eens kijken",
      minutes: 12,
      edition: 3,
      editedBy: lea.id,
    });
    expect(first?.note).toMatch(/^Bel eerst Noor\.\nBeslismoment: Opschalen, 1 december 2026\.\n/);
    expect(first?.note).not.toContain("geen probleemeigenaar");
    expect(first?.note).toMatch(/\nIs vorige keer blijven liggen\.$/);
    expect(others.map(({ kind, initiative: one }) => [kind, one])).toEqual([
      ["gate", "ini_new"],
      ["look_ahead", null],
    ]);
    // Made once more nothing is told again.
    await draftAgenda(desk, kernteam, { ...about, key: intention("again") });
    expect((await desk.standing()).agenda).toEqual([first, ...others]);
  });

  test("says nothing twice that somebody wrote down by hand", async () => {
    await desk.close();
    const initiative = InitiativeId.parse("ini_gate");
    desk = await deliveryDesk(deliveryMoment({ agenda: [agendaItem("hand", { kind: "gate", initiative })] }));
    const gate = { name: "Opschalen", day: Day.parse("2026-12-01") };
    await desk.bear(inProject({ id: initiative, gate }));
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    expect((await titles()).filter((title) => title.startsWith("gate"))).toEqual(["gate: Punt hand"]);
  });

  test("takes up what partners brought in; taken off, it waits for the next agenda", async () => {
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    await settleProposals(desk, december.id);
    expect(await desk.agendaProposals.count({ stage: "taken_up" })).toBe(1);
    const brought = (await desk.standing()).agenda.find(({ kind }) => kind === "proposal");
    if (!brought) throw new Error("nothing was brought in");
    await removeItem(desk, kernteam, { ...about, key: intention("remove"), item: brought.id });
    await settleProposals(desk, december.id);
    await settleProposals(desk, december.id);
    expect(await desk.agendaProposals.count({ stage: "waiting" })).toBe(1);
  });
});

test("what a partner brought in is taken back by them or the network lead, until it is on an agenda", async () => {
  const proposal = { title: "Van een partner", text: "", minutes: 10, initiative: null };
  const key = intention("propose", proposal);
  const proposed = await proposeItem(desk, actorFor(noor), { key, ...proposal });
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  const { id } = proposed.value.value;
  const withdraw = (who: typeof noor, name: string) =>
    withdrawProposal(desk, actorFor(who), { key: intention(name), proposal: id });
  expect(await withdraw(sam, "sam")).toMatchObject({ ok: false, refusal: { code: "delivery_forbidden" } });
  expect(await withdraw(noor, "noor")).toMatchObject({ ok: true, value: { value: { stage: "withdrawn" } } });
  expect(await withdraw(lea, "lea")).toMatchObject({ ok: false, refusal: { code: "proposal_settled" } });
  const unknown = AgendaProposalId.parse("agp_unknown");
  expect(await withdrawProposal(desk, actorFor(noor), { key: intention("none"), proposal: unknown })).toMatchObject({
    refusal: { code: "not_found" },
  });
  expect(await proposeItem(desk, actorFor(eve), { key: intention("eve"), ...proposal })).toEqual({
    ok: false,
    refusal: { code: "delivery_forbidden", needs: "partner" },
  });
});

describe("preparing an agenda", () => {
  test("of two who write the same item at once, the later hears what stands, and nothing is lost", async () => {
    const added = await addItem(desk, kernteam, { ...about, key: intention("add", said), ...said });
    const [item] = added.ok ? added.value.value.agenda : [];
    if (!item) throw new Error("nothing was added");
    const edit = { ...about, item: item.id, edition: 1, note: "", minutes: 5, presenter: null };
    const mine = await editItem(desk, kernteam, { ...edit, key: intention("mine"), title: "Zoals Kim het schrijft" });
    expect(mine).toMatchObject({ ok: true });
    expect(
      await editItem(desk, actorFor(lea), { ...edit, key: intention("theirs"), title: "Zoals Lea het schrijft" }),
    ).toEqual({ ok: false, refusal: { code: "written_meanwhile", stands: "Zoals Kim het schrijft" } });
  });

  test("items that several add at once all stand on it", async () => {
    const names = Array.from({ length: 12 }, (_, index) => `Punt ${index}`);
    await Promise.all(
      names.map((title) => addItem(desk, kernteam, { ...about, key: intention(title), ...said, title })),
    );
    expect((await titles()).toSorted()).toEqual(names.map((title) => `own: ${title}`).toSorted());
  });

  test("the order is what was asked for; what came meanwhile stays behind it", async () => {
    await desk.close();
    desk = await deliveryDesk(deliveryMoment({ agenda: ["a", "b", "c"].map((name) => agendaItem(name)) }));
    const items = [itemId("c"), itemId("unknown"), itemId("a")];
    await orderAgenda(desk, kernteam, { ...about, key: intention("order"), items });
    expect((await desk.standing()).agenda.map(({ id }) => id)).toEqual([itemId("c"), itemId("a"), itemId("b")]);
  });

  test("it holds two hundred items; one more is refused with the number", async () => {
    await desk.close();
    const agenda = Array.from({ length: 200 }, (_, index) => agendaItem(String(index)));
    desk = await deliveryDesk(deliveryMoment({ agenda }));
    expect(await addItem(desk, kernteam, { ...about, key: intention("more"), ...said })).toEqual({
      ok: false,
      refusal: { code: "agenda_full", most: 200 },
    });
    expect(await draftAgenda(desk, kernteam, { ...about, key: intention("draft") })).toMatchObject({ ok: true });
    expect(await titles()).toHaveLength(200);
  });

  test("it is published once, by the network lead, and not while it is empty", async () => {
    const publish = (who: typeof lea, name: string) =>
      publishAgenda(desk, actorFor(who), { ...about, key: intention(name) });
    expect(await publish(lea, "empty")).toEqual({ ok: false, refusal: { code: "agenda_empty" } });
    await addItem(desk, kernteam, { ...about, key: intention("add"), ...said });
    expect(await publish(kim, "kim")).toEqual({
      ok: false,
      refusal: { code: "delivery_forbidden", needs: "network_lead" },
    });
    expect(await publish(lea, "now")).toMatchObject({ ok: true });
    expect(await publish(lea, "again")).toEqual({ ok: false, refusal: { code: "published_already" } });
    const told = (await desk.deliveryMoments.history(december.id)).map(({ event }) => event.type);
    expect(told.filter((type) => type === "agenda_published")).toHaveLength(1);
  });

  test("what everybody is looking at is neither taken off nor left for the next time", async () => {
    await desk.close();
    const presenting = { item: itemId("first"), by: lea.id, since: openedAt };
    desk = await deliveryDesk(inProgress({ presenting }));
    const item = itemId("first");
    const refused = { ok: false, refusal: { code: "item_presented" } };
    expect(await removeItem(desk, kernteam, { ...about, key: intention("remove"), item })).toEqual(refused);
    expect(await postponeItem(desk, kernteam, { ...about, key: intention("later"), item, postponed: true })).toEqual(
      refused,
    );
    expect(
      await removeItem(desk, kernteam, { ...about, key: intention("other"), item: itemId("second") }),
    ).toMatchObject({ ok: true });
  });
});

describe("what partners brought in", () => {
  const standing = deliveryMoment({ agenda: [agendaItem("first"), agendaItem("second"), agendaItem("third")] });
  let [a, b]: readonly AgendaProposalId[] = [];
  beforeEach(async () => {
    await desk.close();
    desk = await deliveryDesk(standing);
    [a, b] = await Promise.all(["Een", "Twee"].map((title) => proposed(title)));
  });

  const take = (name: string, proposals: readonly (AgendaProposalId | undefined)[], at: string | null = null) =>
    takeUpProposals(desk, kernteam, {
      ...about,
      key: intention(name),
      proposals: proposals.flatMap((id) => id ?? []),
      before: at === null ? null : itemId(at),
    });

  async function proposed(title: string): Promise<AgendaProposalId> {
    const said = { title, text: "", minutes: 10, initiative: null };
    const made = await proposeItem(desk, actorFor(noor), { key: intention(title, said), ...said });
    if (!made.ok) throw new Error(made.refusal.code);
    return made.value.value.id;
  }

  test("comes on the agenda one by one, each where somebody wants it, and waits no longer", async () => {
    expect(await take("one", [a], "second")).toMatchObject({ ok: true });
    expect(await titles()).toEqual(["own: Punt first", "proposal: Een", "own: Punt second", "own: Punt third"]);
    await settleProposals(desk, standing.id);
    const left = { where: { stage: "waiting" }, order: "at", direction: "ascending", limit: 10 } as const;
    expect((await desk.agendaProposals.list(left)).items.map(({ value }) => value.title)).toEqual(["Twee"]);
    // Pressed by a second person, it stands there once.
    expect(await take("again", [a, b])).toMatchObject({ ok: true });
    expect(await titles()).toEqual([
      "own: Punt first",
      "proposal: Een",
      "own: Punt second",
      "own: Punt third",
      "proposal: Twee",
    ]);
  });

  test("and was taken off this agenda comes back when somebody takes it up", async () => {
    await take("one", [a]);
    const item = (await desk.standing()).agenda.find(({ title }) => title === "Een")?.id ?? itemId("none");
    await removeItem(desk, kernteam, { ...about, key: intention("remove"), item });
    await draftAgenda(desk, kernteam, { ...about, key: intention("draft") });
    expect(await titles()).not.toContain("proposal: Een");
    await take("after-all", [a]);
    expect(await titles()).toContain("proposal: Een");
  });

  test("cannot be taken up when it was taken back, is unknown, or comes before an item that is gone", async () => {
    if (a) await withdrawProposal(desk, actorFor(noor), { key: intention("back"), proposal: a });
    expect(await take("late", [a, b])).toMatchObject({ ok: false, refusal: { code: "proposal_settled" } });
    expect(await take("stranger", [AgendaProposalId.parse("agp_none")])).toMatchObject({
      ok: false,
      refusal: { code: "not_found" },
    });
    expect(await take("gone", [b], "gone")).toMatchObject({ ok: false, refusal: { code: "unknown_item" } });
    expect(await titles()).toEqual(["own: Punt first", "own: Punt second", "own: Punt third"]);
  });
});
