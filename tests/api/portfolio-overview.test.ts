import { afterEach, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Person } from "#src/people/person.ts";
import { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { SdgNumber } from "#src/profile/profile.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { inProgress } from "#tests/support/delivery.ts";
import { lead } from "#tests/support/initiative-desk.ts";
import { eve, housing, noor, owner, sam, school } from "#tests/support/people.ts";
import { deliveryMoment, handedOver, inKraamkamer, inProject, stopped, takingPart } from "#tests/support/portfolio.ts";
import { decided, decisions, inTriage, submitted, theme, waitingForAsker } from "#tests/support/questions.ts";

let api: Api | undefined;
afterEach(async () => api?.close());

const ini = (name: string) => ({ id: InitiativeId.parse(`ini_${name}`) });
const qst = (name: string) => ({ id: QuestionId.parse(`qst_${name}`) });
const people = [noor, sam, eve, owner, lead];

const heat = inKraamkamer({
  ...ini("heat"),
  title: "Hitte in de straat",
  problemOwner: null,
  bornAt: Instant.parse("2026-10-03T09:00:00.000Z"),
});
const rent = inProject({
  ...ini("rent"),
  title: "Eerlijke huur",
  theme: theme.housing,
  sdgs: [SdgNumber.parse(11)],
  processOwner: sam.id,
  partners: [takingPart(school, "Twee studenten")],
  bornAt: Instant.parse("2026-10-02T09:00:00.000Z"),
});
const done = handedOver({ ...ini("done"), title: "Klaar", bornAt: Instant.parse("2026-10-01T09:00:00.000Z") });
const ended = stopped({ ...ini("ended"), title: "Gestopt", bornAt: Instant.parse("2026-09-30T09:00:00.000Z") });
const initiatives = [heat, rent, done, ended];

const questions = [
  submitted(qst("submitted")),
  inTriage(qst("triage")),
  waitingForAsker(qst("waiting")),
  decided(decisions.answered, qst("answered")),
  decided(decisions.quick_analysis, qst("analysis")),
  decided(decisions.miscellaneous, qst("misc")),
  inTriage({ ...qst("secret"), confidential: true }),
];

async function overview(query = "", person = noor): Promise<PortfolioOverview> {
  if (!api) throw new Error("no server");
  const { status, body } = await api.as(person).get(`/portfolio/overview${query}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return PortfolioOverview.parse(body);
}

const idsOf = ({ initiatives: cards }: PortfolioOverview) => cards.map(({ id }) => id);

describe("all that the views show", () => {
  test("an initiative with how it stands, and what its reader can do with it", async () => {
    api = await startApi({ people, initiatives: [rent] });
    expect((await overview("", owner)).initiatives).toEqual([
      {
        id: "ini_rent",
        rev: 1,
        title: "Eerlijke huur",
        summary: rent.summary,
        phase: "project",
        since: "2026-10-12",
        phases: [
          { phase: "kraamkamer", since: "2026-10-01" },
          { phase: "project", since: "2026-10-12" },
        ],
        theme: "betaalbare-woonruimte",
        sdgs: [11],
        processOwner: { id: sam.id, name: sam.name },
        problemOwner: { kind: "words", id: null, name: "Sam Voorbeeld, corporatie" },
        owningPartners: { process: { id: school.id, name: school.name }, problem: null },
        participation: [{ id: school.id, name: school.name, brings: "Twee studenten", since: "2026-10-01" }],
        gate: null,
        end: null,
        latest: null,
        openObstacles: 0,
        attention: [{ why: "one_partner", since: "2026-10-12" }],
        ways: ["handed_over", "stopped"],
        may: [],
      },
    ]);
    const [asLead] = (await overview("", lead)).initiatives;
    expect(asLead?.may).toEqual(["initiative.move", "initiative.stop", "initiative.update"]);
  });

  test("for whom its owners act is told, as far as anybody knows", async () => {
    const owned = (name: string, processOwner: Person["id"] | null, problemOwner: Responsible | null) =>
      inKraamkamer({ ...ini(name), processOwner, problemOwner });
    api = await startApi({
      people,
      initiatives: [
        owned("a", owner.id, { kind: "person", person: sam.id }),
        owned("b", eve.id, { kind: "partner", partner: school.id }),
        owned("c", null, { kind: "words", words: "De gemeente" }),
      ],
    });
    const cards = (await overview()).initiatives.map(({ id, owningPartners: { process, problem } }) => [
      id,
      process?.name ?? null,
      problem?.name ?? null,
    ]);
    expect(cards.toSorted(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
      ["ini_a", housing.name, school.name],
      ["ini_b", null, school.name],
      ["ini_c", null, null],
    ]);
  });

  test("the open questions before the initiatives, as far as the reader may see them", async () => {
    api = await startApi({ people, initiatives, questions });
    const lanes = async (person: typeof noor) =>
      (await overview("", person)).questions.map(({ lane, total, items }) => [
        lane,
        total,
        items.map(({ id }) => id).toSorted(),
      ]);
    const seen = ["qst_submitted", "qst_triage", "qst_waiting"];
    expect(await lanes(owner)).toEqual([
      ["in_triage", 3, seen],
      ["quick_analysis", 1, ["qst_analysis"]],
      ["miscellaneous", 1, ["qst_misc"]],
    ]);
    expect((await lanes(sam))[0]).toEqual(["in_triage", 4, ["qst_secret", ...seen]]);
  });

  test("how many ask for attention, for each reason", async () => {
    api = await startApi({ people, initiatives });
    expect((await overview()).attention.filter(({ count }) => count > 0)).toEqual([
      { why: "no_problem_owner", count: 1 },
      { why: "silent", count: 1 },
      { why: "one_partner", count: 1 },
    ]);
  });
});

describe("every view is narrowed the same way", () => {
  test.each([
    ["", ["ini_heat", "ini_rent", "ini_done", "ini_ended"]],
    ["?theme=betaalbare-woonruimte", ["ini_rent"]],
    ["?phase=handed_over", ["ini_done"]],
    ["?phase=in_triage", []],
    [`?processOwner=${sam.id}`, ["ini_rent"]],
    [`?partner=${school.id}`, ["ini_heat", "ini_rent", "ini_done", "ini_ended"]],
    [`?partner=${housing.id}`, ["ini_heat", "ini_done", "ini_ended"]],
    ["?sdg=11", ["ini_rent"]],
    ["?q=hitte%20STRAAT", ["ini_heat"]],
    ["?q=hogeschool", ["ini_heat", "ini_rent", "ini_done", "ini_ended"]],
    ["?q=xyzzy", []],
    ["?attention=any", ["ini_heat", "ini_rent"]],
    ["?attention=no_problem_owner", ["ini_heat"]],
    ["?attention=any&theme=betaalbare-woonruimte&q=huur", ["ini_rent"]],
  ])("%s", async (query, found) => {
    api = await startApi({ people, initiatives });
    const told = await overview(query);
    expect([idsOf(told), told.total]).toEqual([found, found.length]);
  });

  test("what an organisation asked and does goes with it when it becomes part of another", async () => {
    const partners = [{ ...housing, mergedInto: school.id }, school];
    api = await startApi({ people, partners, initiatives: [heat], questions: [submitted()] });
    const told = await overview(`?partner=${school.id}`);
    expect(told.initiatives.map(({ participation }) => participation.map(({ id }) => id))).toEqual([[school.id]]);
    expect(told.questions.map(({ total }) => total)).toEqual([1, 0, 0]);
  });

  test("the questions go along, and none where only initiatives can match", async () => {
    api = await startApi({ people, questions });
    const totals = async (query: string) => (await overview(query)).questions.map(({ total }) => total);
    expect(await totals("?phase=miscellaneous")).toEqual([0, 0, 1]);
    expect(await totals("?phase=project")).toEqual([0, 0, 0]);
    expect(await totals("?attention=any")).toEqual([0, 0, 0]);
    expect(await totals("?q=xyzzy")).toEqual([0, 0, 0]);
    expect(await totals("?sdg=4")).toEqual([0, 0, 0]);
    expect(await totals("?sdg=7")).not.toEqual([0, 0, 0]);
  });

  test.each(["?phase=born", "?attention=often", "?sdg=99", "?since=yesterday", "?colour=red"])(
    "%s is not understood",
    async (query) => {
      api = await startApi({ people });
      expect((await api.as(noor).get(`/portfolio/overview${query}`)).status).toBe(400);
    },
  );
});

describe("since the delivery moment before", () => {
  const held = deliveryMoment({ day: Day.parse("2026-10-15"), title: "Oplevermoment oktober" });

  test("what changed after it is told, of what is shown", async () => {
    api = await startApi({ people, initiatives, deliveryMoments: [held] });
    expect((await overview()).changed).toEqual({
      moment: { title: "Oplevermoment oktober", day: "2026-10-15" },
      from: "2026-10-15T11:00:00.000Z",
      changes: [
        { initiative: { id: "ini_done", title: "Klaar" }, change: "finished", from: "project", to: "handed_over" },
        { initiative: { id: "ini_ended", title: "Gestopt" }, change: "stopped", from: "kraamkamer", to: "stopped" },
      ],
    });
    expect((await overview("?phase=stopped")).changed.changes).toHaveLength(1);
  });

  test("a moment that was opened before its day counts from then on, by the day on which it was", async () => {
    const openedAt = Instant.parse("2026-11-05T09:00:00.000Z");
    const early = inProgress({ id: DeliveryMomentId.parse("dlv_early"), title: "Vervroegd", openedAt });
    api = await startApi({ people, initiatives, deliveryMoments: [held, early] });
    const { moment, from } = (await overview()).changed;
    expect({ moment, from }).toEqual({ moment: { title: "Vervroegd", day: "2026-11-05" }, from: openedAt });
  });

  test("a day of one's own counts instead, and before the first moment all is new", async () => {
    api = await startApi({ people, initiatives });
    const { changed } = await overview("?since=2026-10-25");
    expect(changed).toMatchObject({ moment: null, from: "2026-10-24T22:00:00.000Z" });
    expect(changed.changes.map(({ change }) => change)).toEqual(["finished"]);
    const all = (await overview()).changed;
    expect([all.from, all.changes.filter(({ change }) => change === "new").length]).toEqual([null, 4]);
  });

  test("a gate that is put off is told with both days", async () => {
    const planned = { ...rent, gate: { name: "Opschalen?", day: Day.parse("2026-12-01") } };
    api = await startApi({ people, initiatives: [planned], deliveryMoments: [held] });
    const later = { name: "Opschalen?", day: "2027-01-10" };
    const put = await api
      .as(lead)
      .post("/initiatives/ini_rent/plan", { nonce: "planning-1", rev: 1, gate: later, end: null });
    expect(put.status).toBe(200);
    expect((await overview()).changed.changes).toEqual([
      {
        initiative: { id: "ini_rent", title: "Eerlijke huur" },
        change: "slipped",
        from: "2026-12-01",
        to: "2027-01-10",
      },
    ]);
  });
});

describe("an initiative's own page", () => {
  test("shows what was done with it, and answers an act with how it stands then", async () => {
    api = await startApi({ people, initiatives: [heat] });
    const asOwner = api.as(owner);
    const told = { state: "at_risk", result: "Twee straten", next: "", obstacle: "", lesson: "" };
    await asOwner.post("/initiatives/ini_heat/updates", { nonce: "update-01", told });
    await asOwner.post("/initiatives/ini_heat/obstacles", { nonce: "obstacle-1", text: "Geen geld.", remover: null });
    const responsible = { kind: "person", person: noor.id };
    const appointed = { nonce: "owner-001", rev: 3, problemOwner: responsible };
    const { status, body } = await asOwner.post("/initiatives/ini_heat/problem-owner", appointed);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      rev: 4,
      problemOwner: noor.name,
      owner: { kind: "person", id: noor.id, name: noor.name },
      updates: [{ ...told, by: { name: owner.name }, correctableUntil: "2026-11-06T10:00:00.000Z" }],
      obstacles: [{ text: "Geen geld.", remover: null, removed: null }],
      timeline: [
        { what: "problem_owner_changed", whom: noor.name, by: { name: owner.name } },
        { what: "obstacle_noted", text: "Geen geld." },
        { what: "update_posted", text: "Twee straten" },
        { what: "initiative_born", by: null },
      ],
    });
    const asNoor = await api.as(noor).get("/initiatives/ini_heat");
    expect(asNoor.body).toMatchObject({ updates: [{ correctableUntil: null }] });
  });

  test.each([
    ["move", { rev: 1, move: { to: "handed_over", handedOverTo: "Iemand" } }, 409, "illegal_move"],
    ["move", { rev: 1, move: { to: "project" } }, 409, "problem_owner_missing"],
    ["move", { rev: 0, move: { to: "project" } }, 409, "stale"],
    ["undo-move", {}, 409, "too_late"],
    ["process-owner", { rev: 1, processOwner: "per_nobody" }, 422, "unknown_person"],
    ["partners", { partner: "prt_nobody", brings: "" }, 422, "unknown_partner"],
    ["plan", { rev: 1, gate: null, end: "2026-01-01" }, 422, "due_in_past"],
    ["documents", { title: "Onveilig", link: "http://voorbeeld.invalid" }, 400, "not_understood"],
    ["documents", { title: "Script", link: "javascript:alert(1)" }, 400, "not_understood"],
    ["updates", { told: { state: "fine", result: "Ja", next: "", obstacle: "", lesson: "" } }, 400, "not_understood"],
  ])("%s is refused with a reason that people can read", async (path, said, status, code) => {
    api = await startApi({ people, initiatives: [heat] });
    const answer = await api.as(lead).post(`/initiatives/ini_heat/${path}`, { nonce: "nonce-001", ...said });
    expect(answer).toMatchObject({ status, body: { code } });
    expect(z.object({ detail: z.string().min(10) }).safeParse(answer.body).success).toBe(true);
  });

  test("whoever may not is told who may", async () => {
    api = await startApi({ people, initiatives: [heat] });
    const said = { nonce: "nonce-001", rev: 1, reason: "Zomaar." };
    expect(await api.as(noor).post("/initiatives/ini_heat/stop", said)).toMatchObject({
      status: 403,
      body: { detail: "Dit kan alleen de proceseigenaar, de probleemeigenaar of de netwerkleider." },
    });
    expect((await api.as(lead).post("/initiatives/ini_unknown/stop", said)).status).toBe(404);
  });
});
