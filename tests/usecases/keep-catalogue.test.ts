import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addMilliseconds } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { KnownSolutionId, SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { addEntry } from "#src/solution/add-entry.usecase.ts";
import { acceptProposal, refuseProposal, reopenProposal } from "#src/solution/change-proposal.usecase.ts";
import { EntryWritten } from "#src/solution/entry.ts";
import { editEntry, restoreEntry, retireEntry, returnEntry } from "#src/solution/keep-entry.usecase.ts";
import { knownSolution, sensHagen, shadeMap, writtenAs } from "../support/catalogue.ts";
import { profile } from "../support/loaded-sample.ts";
import type { SolutionDesk } from "../support/solution-desk.ts";
import { bystander, commandOf, heatScan, networkLead, now, qrt, solutionDesk } from "../support/solution-desk.ts";

let desk: SolutionDesk;
beforeEach(() => {
  desk = solutionDesk();
});
afterEach(() => desk.close());

const k01 = sensHagen.id;
/** No two changes of the catalogue have the same moment. */
const later = addMilliseconds(now, 1);
const needs = ["qrt", "network_lead"];

interface Said {
  readonly by?: Actor;
  readonly rev?: number;
  readonly name?: string;
  readonly despitePersonalData?: boolean;
}

/** As somebody changes the first entry of the profile. */
function edit(changes: Partial<EntryWritten>, said: Said = {}) {
  const { by = qrt, rev = 0, name = `edit ${JSON.stringify(changes)}`, despitePersonalData = false } = said;
  const written = { ...writtenAs(sensHagen), ...changes };
  const key = commandOf(name, written, by);
  return editEntry(desk, by, { key, solution: k01, rev, written, despitePersonalData });
}

function add(changes: Partial<EntryWritten> = {}, by = qrt, name = "add") {
  const written = { ...shadeMap, ...changes };
  return addEntry(desk, by, { key: commandOf(name, written, by), written, despitePersonalData: false });
}

const retire = (rev: number, name = "retire", by = qrt) =>
  retireEntry(desk, by, { key: commandOf(name, rev, by), solution: k01, rev });
const bringBack = (rev: number, name = "return") =>
  returnEntry(desk, qrt, { key: commandOf(name, rev, qrt), solution: k01, rev });
const restore = (rev: number, before: number) =>
  restoreEntry(desk, qrt, { key: commandOf(`restore ${before}`, rev, qrt), solution: k01, rev, before });

const titles = async () => (await desk.catalogue.all()).map(({ title }) => title);
const told = async () =>
  (await desk.solutions.history(k01)).map(({ event, by, at }) => ({ what: event.type, by, at, event }));

describe("whoever keeps the catalogue", () => {
  test.each([
    ["the QRT", qrt],
    ["the network lead", networkLead],
  ])("%s adds something, and everybody finds it at once with all that was written", async (_, keeper) => {
    const added = await add({}, keeper);

    if (!added.ok) throw new Error(added.refusal.code);
    const { id } = added.value.standing;
    expect(added.value).toMatchObject({
      rev: 1,
      standing: { stage: "accepted", origin: { from: "keeper", addedBy: keeper.person, addedAt: now } },
    });
    expect(await desk.catalogue.get(id)).toEqual({
      id,
      ...shadeMap,
      examples: [{ text: "Waar kan ik in de zomer koel lopen?", also: [], sdgs: [] }],
      thin: false,
    });
    expect((await titles()).at(-1)).toBe("Schaduwkaart");
  });

  test("adds it once, however often it is sent, and cannot say something else under the same intention", async () => {
    const both = await Promise.all([add(), add()]);
    const later = await add();

    expect(new Set([...both, later].map((outcome) => outcome.ok && outcome.value.standing.id)).size).toBe(1);
    expect(await desk.solutions.count({})).toBe(1);
    expect(await add({ where: "Hengelo" })).toEqual({ ok: false, refusal: { code: "key_reused" } });
  });

  test("edits what stands in the profile: the file stays as it is, the entry keeps its place, and it is told who changed what", async () => {
    const place = profile.knownSolutions.findIndex(({ id }) => id === k01);

    const edited = await edit({ title: "SensHagen 2", searchWords: ["hitte"] });

    expect(edited).toMatchObject({ ok: true, value: { rev: 1, standing: { origin: { from: "profile" } } } });
    expect((await desk.catalogue.all())[place]).toEqual({ ...sensHagen, title: "SensHagen 2", searchWords: ["hitte"] });
    expect(knownSolution("k01").title).toBe("SensHagen");
    expect(await told()).toEqual([
      {
        what: "solution_edited",
        by: qrt.person,
        at: now,
        event: {
          type: "solution_edited",
          change: {
            before: { title: "SensHagen", searchWords: sensHagen.searchWords },
            after: { title: "SensHagen 2", searchWords: ["hitte"] },
          },
        },
      },
    ]);
  });

  test("keeps what was learned with an example, and adds another one", async () => {
    const [first] = sensHagen.examples;
    if (!first) throw new Error("SensHagen has no example");

    await edit({ examples: [first.text, "Hoe heet is het bij ons?"] });

    expect((await desk.catalogue.get(k01))?.examples).toEqual([
      first,
      { text: "Hoe heet is het bij ons?", also: [], sdgs: [] },
    ]);
  });

  test("says more of an entry of which little was known, and takes that back", async () => {
    const thin = profile.knownSolutions.find((known) => known.thin);
    if (!thin) throw new Error("of every solution much is known");
    const written = { ...writtenAs(thin), description: "Nu weten we er meer van." };
    const key = commandOf("describe", written, qrt);

    const edited = await editEntry(desk, qrt, { key, solution: thin.id, rev: 0, written, despitePersonalData: false });
    expect(edited).toMatchObject({ ok: true, value: { standing: { entry: { thin: false } } } });

    const before = 100;
    await restoreEntry(desk, qrt, { key: commandOf("undo", null, qrt), solution: thin.id, rev: 1, before });
    expect(await desk.catalogue.get(thin.id)).toEqual(thin);
  });

  test("leaves no trace of saving what was not changed, and none of a word that is written twice", async () => {
    expect(await edit({})).toMatchObject({ ok: true, value: { rev: 0 } });
    expect(await desk.solutions.count({})).toBe(0);
    await edit({ searchWords: ["Hitte", "hitte", "fijnstof"] });
    expect((await desk.catalogue.get(k01))?.searchWords).toEqual(["Hitte", "fijnstof"]);
  });

  test("does the same twice with one effect", async () => {
    const once = await edit({ where: "Stadshagen" });
    const twice = await edit({ where: "Stadshagen" });

    expect([once, twice]).toMatchObject([
      { ok: true, value: { rev: 1 } },
      { ok: true, value: { rev: 1 } },
    ]);
    expect(await told()).toHaveLength(1);
  });

  test("at the same moment as another one: one is heard, and the other learns that it was changed", async () => {
    const outcomes = await Promise.all([edit({ where: "Hier" }), edit({ where: "Daar" }, { by: networkLead })]);

    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: "stale" } });
    expect(await edit({ where: "Ginds" })).toEqual({ ok: false, refusal: { code: "stale" } });
    expect(await told()).toHaveLength(1);
  });
});

describe("what would break the catalogue is refused, and nothing changes", () => {
  const [example = ""] = writtenAs(sensHagen).examples;
  test.each<readonly [string, Partial<EntryWritten>, object]>([
    [
      "a title that another one has",
      { title: "snuffelfiets!" },
      { code: "solution_exists", title: "Snuffelfiets", waits: false },
    ],
    ["a theme of another alliance", { themes: [ThemeKey.parse("ruimtevaart")] }, { code: "unknown_theme" }],
    ["a goal that this alliance does not work on", { sdgs: [SdgNumber.parse(14)] }, { code: "unknown_sdg" }],
    ["an example that stands twice", { examples: [example, `${example} `.toUpperCase()] }, { code: "example_twice" }],
    [
      "a phone number among the search words",
      { searchWords: ["06-12345678"] },
      { code: "holds_personal_data", writing: "solution", found: [{ kind: "phone", text: "06-12345678" }] },
    ],
  ])("%s", async (_, changes, refusal) => {
    expect(await edit(changes)).toMatchObject({ ok: false, refusal });
    expect(await add({ ...changes, ...("title" in changes ? {} : { title: "Iets nieuws" }) })).toMatchObject({
      ok: false,
      refusal,
    });
    expect(await desk.solutions.count({})).toBe(0);
    expect(await desk.catalogue.all()).toBe(profile.knownSolutions);
  });

  test("a title that somebody proposed, and that waits", async () => {
    await desk.proposed();
    const refusal = { code: "solution_exists", title: heatScan.title, waits: true };
    expect(await add({ title: "warmtefoto's van de wijk" })).toEqual({ ok: false, refusal });
    expect(await edit({ title: "warmtefoto's van de wijk" })).toEqual({ ok: false, refusal });
  });

  test("personal data that stays is kept, and not pointed out again", async () => {
    const description = "Bel mevrouw De Vries.";
    expect(await edit({ description }, { despitePersonalData: true })).toMatchObject({ ok: true });
    expect(await edit({ description, where: "Zwolle-Zuid" }, { rev: 1 })).toMatchObject({ ok: true });
  });

  test.each([
    ["without a title", { title: "  " }],
    ["with a title of two lines", { title: "Een\ntwee" }],
    ["with too long a title", { title: "a".repeat(121) }],
    ["without a description", { description: "" }],
    ["with an empty line among the examples", { examples: [" "] }],
    ["with an example of two lines", { examples: ["Een\ntwee"] }],
    ["with more examples than anybody reads", { examples: Array.from({ length: 61 }, (_, index) => `Vraag ${index}`) }],
    ["with a theme that is none", { themes: ["<script>"] }],
  ])("an entry %s does not even come in", (_, changes) => {
    expect(EntryWritten.safeParse({ ...shadeMap, ...changes }).success).toBe(false);
    expect(EntryWritten.safeParse(shadeMap).success).toBe(true);
  });

  test("every entry of the profile can be saved as it is", async () => {
    for (const known of profile.knownSolutions) {
      expect([known.id, EntryWritten.safeParse(writtenAs(known)).error?.issues]).toEqual([known.id, undefined]);
      const key = commandOf(known.id, null, qrt);
      const command = { key, solution: known.id, rev: 0, written: writtenAs(known), despitePersonalData: false };
      expect(await editEntry(desk, qrt, command)).toMatchObject({ ok: true, value: { rev: 0 } });
    }
  });
});

describe("what was changed", () => {
  test("is undone, and the undoing is undone", async () => {
    await edit({ where: "Hier" });
    await edit({ where: "Daar" }, { rev: 1 });

    expect(await restore(2, 200)).toMatchObject({
      ok: true,
      value: { rev: 3, standing: { entry: { where: "Hier" } } },
    });
    expect(await restore(3, 300)).toMatchObject({ ok: true, value: { standing: { entry: { where: "Daar" } } } });
    expect(await restore(4, 100)).toMatchObject({ ok: true, value: { standing: { entry: { where: "Zwolle" } } } });
    expect(await desk.catalogue.get(k01)).toEqual(sensHagen);
    expect((await told()).map(({ what }) => what)).toEqual([
      "solution_edited",
      "solution_edited",
      "solution_restored",
      "solution_restored",
      "solution_restored",
    ]);
  });

  test("is not undone where another one has the title by now", async () => {
    await edit({ title: "Sensoren" });
    await add({ title: "SensHagen" });

    expect(await restore(1, 100)).toEqual({
      ok: false,
      refusal: { code: "solution_exists", title: "SensHagen", waits: false },
    });
  });

  test("is only undone where there is something to undo, by who saw the last of it", async () => {
    await edit({ where: "Hier" });
    await retire(1);
    expect(await restore(2, 999)).toEqual({ ok: false, refusal: { code: "not_found" } });
    expect(await restore(2, 200)).toEqual({ ok: false, refusal: { code: "not_found" } });
    expect(await restore(1, 100)).toEqual({ ok: false, refusal: { code: "stale" } });
    expect(await restore(2, 100)).toEqual({ ok: false, refusal: { code: "taken_out" } });
  });
});

describe("what is taken out", () => {
  test("is found by nobody, is still read by whom it was offered to, and comes back as it was", async () => {
    expect(await retire(0)).toMatchObject({ ok: true, value: { standing: { stage: "retired" } } });
    expect(await titles()).not.toContain("SensHagen");
    expect(await desk.catalogue.get(k01)).toBeUndefined();
    expect(await desk.catalogue.recall(k01)).toEqual(sensHagen);

    expect(await bringBack(1)).toMatchObject({ ok: true, value: { standing: { stage: "accepted" } } });
    expect(await desk.catalogue.all()).toEqual(profile.knownSolutions);
  });

  test("leaves its title to another one, and then does not come back under it", async () => {
    await retire(0);
    expect(await add({ title: "SensHagen" })).toMatchObject({ ok: true });
    expect(await bringBack(1)).toEqual({
      ok: false,
      refusal: { code: "solution_exists", title: "SensHagen", waits: false },
    });
  });

  test("is neither edited nor taken out once more, and what stands is not brought back", async () => {
    await retire(0);
    expect(await edit({ where: "Daar" }, { rev: 1 })).toEqual({ ok: false, refusal: { code: "taken_out" } });
    expect(await retire(1, "again")).toEqual({ ok: false, refusal: { code: "taken_out" } });
    await bringBack(1);
    expect(await bringBack(2, "again")).toEqual({ ok: false, refusal: { code: "in_catalogue_already" } });
  });
});

describe("accepting a proposal", () => {
  const energy = ThemeKey.parse("brede-duurzaamheid");
  const accept = (solution: Parameters<typeof acceptProposal>[2]["solution"], chosen: object = {}) =>
    acceptProposal(desk, qrt, { key: commandOf("accept", chosen, qrt), solution, ...chosen });
  const reopen = (solution: Parameters<typeof reopenProposal>[2]["solution"], name = "reopen", by = qrt) =>
    reopenProposal(desk, by, { key: commandOf(name, null, by), solution });
  const proposedId = async () => (await desk.proposed()).id;

  test("chooses its themes and goals, and tells what was chosen otherwise", async () => {
    const id = await proposedId();
    const chosen = { themes: [energy], sdgs: [SdgNumber.parse(7)] };

    expect(await accept(id, chosen)).toMatchObject({ ok: true, value: { value: { entry: chosen } } });

    const [, { event } = { event: null }] = await desk.solutions.history(id);
    expect(event).toEqual({
      type: "solution_accepted",
      change: { before: { themes: [], sdgs: [] }, after: chosen },
    });
  });

  test("is refused with a theme or a goal that is none of the alliance's", async () => {
    const id = await proposedId();
    const themes = [ThemeKey.parse("ruimtevaart")];
    expect(await accept(id, { themes })).toEqual({ ok: false, refusal: { code: "unknown_theme" } });
    expect(await accept(id, { sdgs: [SdgNumber.parse(14)] })).toEqual({ ok: false, refusal: { code: "unknown_sdg" } });
  });

  test("is undone: it waits again as it was proposed, nobody finds it, and it can be refused", async () => {
    const id = await proposedId();
    const waiting = (await desk.solutions.get(id))?.value;
    await accept(id, { themes: [energy] });
    expect(await titles()).toContain(heatScan.title);

    expect(await reopen(id)).toMatchObject({ ok: true, value: { value: { ...waiting, reopenedAt: later } } });
    expect(await reopen(id)).toMatchObject({ ok: true, value: { rev: 3 } });

    expect(await desk.catalogue.all()).toEqual(profile.knownSolutions);
    expect(await desk.catalogue.get(KnownSolutionId.parse(id))).toBeUndefined();
    // Whoever was offered it meanwhile still reads what it was.
    expect(await desk.catalogue.recall(KnownSolutionId.parse(id))).toMatchObject({ title: heatScan.title });
    const key = commandOf("refuse", null, qrt);
    expect(await refuseProposal(desk, qrt, { key, solution: id, reason: "Toch niet." })).toMatchObject({ ok: true });
  });

  test("is not undone once the entry was changed, nor before it was accepted", async () => {
    const id = await proposedId();
    expect(await reopen(id)).toEqual({ ok: false, refusal: { code: "changed_since" } });
    await accept(id);
    const solution = KnownSolutionId.parse(id);
    await retireEntry(desk, qrt, { key: commandOf("retire", null, qrt), solution, rev: 2 });
    expect(await reopen(id, "later")).toEqual({ ok: false, refusal: { code: "changed_since" } });
    expect(await reopen(id, "other", bystander)).toEqual({ ok: false, refusal: { code: "role_missing", needs } });
  });
});

describe("somebody else", () => {
  test("changes nothing, whatever they try", async () => {
    const refusal = { code: "role_missing", needs };
    expect(await add({}, bystander)).toEqual({ ok: false, refusal });
    expect(await edit({ where: "Daar" }, { by: bystander })).toEqual({ ok: false, refusal });
    expect(await retire(0, "retire", bystander)).toEqual({ ok: false, refusal });
    const key = commandOf("try", null, bystander);
    expect(await restoreEntry(desk, bystander, { key, solution: k01, rev: 0, before: 100 })).toEqual({
      ok: false,
      refusal,
    });
    expect(await returnEntry(desk, bystander, { key, solution: k01, rev: 0 })).toEqual({ ok: false, refusal });
    expect(await desk.solutions.count({})).toBe(0);
  });
});

test("a proposal that waits is read by nobody through the catalogue", async () => {
  const id = KnownSolutionId.parse((await desk.proposed()).id);
  expect(await desk.catalogue.get(id)).toBeUndefined();
  expect(await desk.catalogue.recall(id)).toBeUndefined();
});

test("what never was in the catalogue cannot be changed: neither a proposal that waits nor an id of nothing", async () => {
  const { id } = await desk.proposed();
  for (const solution of [KnownSolutionId.parse(id), KnownSolutionId.parse("k999")]) {
    const key = commandOf(solution, null, qrt);
    expect(await retireEntry(desk, qrt, { key, solution, rev: 1 })).toEqual({
      ok: false,
      refusal: { code: "not_found" },
    });
  }
});
