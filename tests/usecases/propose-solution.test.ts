import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { KnownSolutionId, ThemeKey } from "#src/profile/profile.ts";
import { acceptProposal, refuseProposal, withdrawProposal } from "#src/solution/change-proposal.usecase.ts";
import { countToJudge } from "#src/solution/proposal.presenter.ts";
import { proposeSolution } from "#src/solution/propose-solution.usecase.ts";
import type { Described } from "#src/solution/solution.ts";
import { Described as DescribedSchema } from "#src/solution/solution.ts";
import { profile } from "../support/loaded-sample.ts";
import type { SolutionDesk } from "../support/solution-desk.ts";
import {
  bystander,
  commandOf,
  heatScan,
  networkLead,
  now,
  proposer,
  qrt,
  solutionDesk,
} from "../support/solution-desk.ts";

let desk: SolutionDesk;
beforeEach(() => {
  desk = solutionDesk();
});
afterEach(() => desk.close());

const propose = (described: Described, { name = "propose", despitePersonalData = false } = {}) =>
  proposeSolution(desk, proposer, { key: commandOf(name, described), described, despitePersonalData });

describe("whoever knows something that works", () => {
  test("proposes it, and it waits for a decision", async () => {
    const outcome = await propose(heatScan);
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        rev: 1,
        value: {
          ...heatScan,
          stage: "waiting",
          proposedBy: proposer.person,
          organisation: proposer.organisation,
          proposedAt: now,
        },
      },
    });
    if (!outcome.ok) return;
    const history = await desk.solutions.history(outcome.value.value.id);
    expect(history.map(({ event, by }) => [event.type, by])).toEqual([["solution_proposed", proposer.person]]);
  });

  test("proposes it once, however often it is sent", async () => {
    const outcomes = await Promise.all([propose(heatScan), propose(heatScan)]);
    outcomes.push(await propose(heatScan));
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.value.id)).size).toBe(1);
    expect(await desk.solutions.count({})).toBe(1);
  });

  test("cannot say something else under the same intention", async () => {
    await propose(heatScan);
    expect(await propose({ ...heatScan, title: "Iets anders" })).toEqual({
      ok: false,
      refusal: { code: "key_reused" },
    });
  });

  test.each([
    ["word for word", "SensHagen", "SensHagen"],
    ["in other capitals, with accents and signs", "  sénshagen!", "SensHagen"],
    ["with other signs between the words", "snuffelfiets.", "Snuffelfiets"],
  ])("hears that a title is in the catalogue already, %s", async (_, title, known) => {
    expect(await propose({ ...heatScan, title })).toEqual({
      ok: false,
      refusal: { code: "solution_exists", title: known, waits: false },
    });
  });

  test("hears that somebody else proposed it before, and waits", async () => {
    await desk.proposed({}, bystander);
    expect(await propose({ ...heatScan, title: "Warmtefoto’s van de wijk" })).toEqual({
      ok: false,
      refusal: { code: "solution_exists", title: heatScan.title, waits: true },
    });
  });

  test("may use the title of a proposal that was refused", async () => {
    const { id } = await desk.proposed({}, bystander);
    await refuseProposal(desk, qrt, { key: commandOf("refuse", null, qrt), solution: id, reason: "Te weinig bekend." });
    expect(await propose(heatScan)).toMatchObject({ ok: true });
  });

  test("is shown what looks like personal data, and can leave it", async () => {
    const described = { ...heatScan, description: "Bel mevrouw De Vries op 06-12345678." };
    expect(await propose(described)).toEqual({
      ok: false,
      refusal: {
        code: "holds_personal_data",
        writing: "proposal",
        found: [
          { kind: "phone", text: "06-12345678" },
          { kind: "name", text: "mevrouw De Vries" },
        ],
      },
    });
    expect(await propose(described, { name: "again", despitePersonalData: true })).toMatchObject({ ok: true });
  });

  test("chooses among the themes of the alliance", async () => {
    const themes = [ThemeKey.parse("ruimtevaart")];
    expect(await propose({ ...heatScan, themes })).toEqual({ ok: false, refusal: { code: "unknown_theme" } });
  });

  test("takes it back as long as nobody has decided", async () => {
    const { id: solution } = await desk.proposed();
    const takesBack = (name: string) => withdrawProposal(desk, proposer, { key: commandOf(name), solution });
    expect(await takesBack("once")).toMatchObject({ ok: true, value: { value: { stage: "withdrawn" } } });
    expect(await takesBack("once")).toMatchObject({ ok: true, value: { rev: 2 } });
    expect(await takesBack("twice")).toEqual({ ok: false, refusal: { code: "judged_already" } });
  });
});

describe("whoever judges proposals", () => {
  test.each([
    ["the QRT", qrt],
    ["the network lead", networkLead],
  ])("%s accepts one, and from then on everybody finds it", async (_, judge) => {
    const { id: solution } = await desk.proposed();
    const known = desk.knownSolutions;
    const asked = "Waar verliezen huizen warmte? Wie maakt warmtefoto's voor energiecoaches?";
    const idsFor = async () => (await known.find(asked, 3)).map((found) => found.solution.id);
    expect(await idsFor()).not.toContain(solution);
    const key = commandOf("accept", null, judge);
    expect(await acceptProposal(desk, judge, { key, solution })).toMatchObject({
      ok: true,
      value: { value: { stage: "accepted", origin: { from: "proposal", acceptedBy: judge.person, acceptedAt: now } } },
    });
    expect(await idsFor()).toContain(solution);
    expect(await desk.catalogue.get(KnownSolutionId.parse(solution))).toMatchObject({
      title: heatScan.title,
      sources: [heatScan.link],
    });
  });

  test("refuse one with a reason, and it never stands among the solutions", async () => {
    const { id: solution } = await desk.proposed();
    const key = commandOf("refuse", null, qrt);
    expect(await refuseProposal(desk, qrt, { key, solution, reason: "Dit hebben we al." })).toMatchObject({
      ok: true,
      value: { value: { stage: "refused", refusedBy: qrt.person, reason: "Dit hebben we al." } },
    });
    expect(await desk.catalogue.get(KnownSolutionId.parse(solution))).toBeUndefined();
    expect(await desk.catalogue.all()).toEqual(profile.knownSolutions);
  });

  test("at the same moment: one decides, and the other hears that it has been decided", async () => {
    const { id: solution } = await desk.proposed();
    const outcomes = await Promise.all([
      acceptProposal(desk, qrt, { key: commandOf("accept", null, qrt), solution }),
      refuseProposal(desk, networkLead, { key: commandOf("refuse", null, networkLead), solution, reason: "Nee." }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "judged_already" } });
  });

  test("do not accept a second one of the same title", async () => {
    const one = await desk.proposed({ title: "Buurtkas" });
    const other = await desk.proposed({ title: "Deelkas" }, bystander);
    await acceptProposal(desk, qrt, { key: commandOf("one", null, qrt), solution: one.id });
    const renamed = { ...other, title: "buurtkas" };
    const standing = await desk.solutions.get(other.id);
    if (!standing) throw new Error("the other proposal is gone");
    await desk.solutions.save({
      value: renamed,
      expected: standing,
      command: commandOf("rename"),
      by: null,
      at: now,
      events: [],
    });
    expect(await acceptProposal(desk, qrt, { key: commandOf("other", null, qrt), solution: other.id })).toEqual({
      ok: false,
      refusal: { code: "solution_exists", title: "Buurtkas", waits: false },
    });
  });

  test("know how many wait for them; nobody else has any to judge", async () => {
    await desk.proposed({ title: "Buurtkas" });
    const { id: solution } = await desk.proposed({ title: "Deelkas" });
    await acceptProposal(desk, qrt, { key: commandOf("accept", null, qrt), solution });
    expect(await Promise.all([qrt, networkLead, proposer].map((who) => countToJudge(desk.solutions, who)))).toEqual([
      1, 1, 0,
    ]);
  });
});

describe("somebody else", () => {
  test("can neither accept nor refuse, and does not learn that a proposal is there", async () => {
    const { id: solution } = await desk.proposed();
    const command = { key: commandOf("try", null, bystander), solution };
    const needs = ["qrt", "network_lead"];
    expect(await acceptProposal(desk, bystander, command)).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs },
    });
    expect(await refuseProposal(desk, bystander, { ...command, reason: "Nee." })).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs },
    });
    expect(await withdrawProposal(desk, bystander, command)).toEqual({ ok: false, refusal: { code: "not_found" } });
    expect(await withdrawProposal(desk, qrt, { key: commandOf("try", null, qrt), solution })).toEqual({
      ok: false,
      refusal: { code: "forbidden", needs: "proposer" },
    });
  });
});

describe("a proposal is refused as it comes in", () => {
  test.each([
    ["with 300 characters of title", { title: "a".repeat(300) }],
    ["with nothing but spaces for a title", { title: "   " }],
    ["with a script for a link", { link: "javascript:alert(1)" }],
    ["with data for a link", { link: "data:text/html,<script>alert(1)</script>" }],
    ["with a link that is not secure", { link: "http://warmtefoto.example" }],
  ])("%s", (_, changes) => {
    expect(DescribedSchema.safeParse({ ...heatScan, ...changes }).success).toBe(false);
    expect(DescribedSchema.safeParse(heatScan).success).toBe(true);
  });
});
