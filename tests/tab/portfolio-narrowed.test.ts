import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import type { LivingInitiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Instant } from "#src/kernel/time.ts";
import type { Narrowing } from "#src/portfolio/matching.ts";
import { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { SdgNumber } from "#src/profile/profile.ts";
import { QuestionId } from "#src/question/question.ts";
import type { Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import { lead } from "#tests/support/initiative-desk.ts";
import { housing, noor, owner, sam, school } from "#tests/support/people.ts";
import { cardOf, overviewOf, questionOf } from "#tests/support/portfolio-cards.ts";
import { handedOver, inKraamkamer, inProject, stopped, takingPart } from "#tests/support/portfolio.ts";
import { decided, decisions, inTriage, submitted, theme } from "#tests/support/questions.ts";
import { usual, withFilter } from "#tab/pages/portfolio/arrangement.ts";
import { lanes } from "#tab/pages/portfolio/lanes.ts";
import { narrowed, soughtOf } from "#tab/pages/portfolio/narrowed.ts";

const themes = [theme.sustainability, theme.housing, theme.liveability];
const words = ["energie", "Eén", "wijk", "warm", "huur"];

type Told = Pick<
  LivingInitiative,
  "id" | "title" | "summary" | "theme" | "sdgs" | "processOwner" | "problemOwner" | "partners" | "bornAt"
>;
const inPhases: readonly ((told: Told) => LivingInitiative)[] = [inKraamkamer, inProject, handedOver, stopped];

/** Forty of them, of every kind that a filter tells apart; the same in every run. */
const initiatives: readonly LivingInitiative[] = fc
  .sample(
    fc.record({
      phase: fc.constantFrom(...inPhases),
      title: fc.subarray(words, { minLength: 1 }).map((chosen) => chosen.join(" ")),
      summary: fc.subarray(words).map((chosen) => chosen.join(" ")),
      theme: fc.constantFrom(...themes),
      sdgs: fc.subarray([7, 11, 13].map((number) => SdgNumber.parse(number))),
      processOwner: fc.constantFrom(owner.id, sam.id, null),
      problemOwner: fc.constantFrom(null, { kind: "words" as const, words: "Team energiebesparing" }),
      partners: fc.subarray([housing, school]).map((chosen) => chosen.map((partner) => takingPart(partner))),
    }),
    { numRuns: 40, seed: 6 },
  )
  .map(({ phase, ...told }, index) =>
    phase({
      ...told,
      id: InitiativeId.parse(`ini_made-${index}`),
      bornAt: Instant.parse(`2026-09-${String((index % 28) + 1).padStart(2, "0")}T08:00:00.000Z`),
    }),
  );

const questions = [
  submitted({ id: QuestionId.parse("qst_one"), title: "Energie in de wijk" }),
  inTriage({ id: QuestionId.parse("qst_two") }),
  decided(decisions.quick_analysis, { id: QuestionId.parse("qst_three") }),
  decided(decisions.miscellaneous, { id: QuestionId.parse("qst_four") }),
];

const anyFilter: fc.Arbitrary<Narrowing> = fc
  .record({
    theme: fc.option(fc.constantFrom(...themes), { nil: undefined }),
    phase: fc.option(fc.constantFrom(...lanes), { nil: undefined }),
    processOwner: fc.option(fc.constantFrom(owner.id, sam.id, lead.id), { nil: undefined }),
    partner: fc.option(fc.constantFrom(housing.id, school.id), { nil: undefined }),
    sdg: fc.option(fc.constantFrom(7, 11), { nil: undefined }),
    attention: fc.option(fc.constantFrom("any" as const, ...attentionReasons), { nil: undefined }),
  })
  .map((filter) => withFilter(usual, filter).filter);

let api: Api | undefined;
beforeAll(async () => {
  api = await startApi({ people: [noor, sam, owner, lead], initiatives: [...initiatives], questions });
});
afterAll(async () => api?.close());

async function onServer(filter: Narrowing): Promise<PortfolioOverview> {
  if (!api) throw new Error("no server");
  const search = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)]));
  const { status, body } = await api.as(noor).get(`/portfolio/overview?${search}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return PortfolioOverview.parse(body);
}

describe("what the page finds in what it loaded", () => {
  test("is what the server finds by the same filter: initiatives, questions, reasons and changes", async () => {
    const all = await onServer({});
    expect(all.total).toBe(40);
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        expect(narrowed(all, filter).overview).toEqual(await onServer(filter));
      }),
      { numRuns: 60 },
    );
  });

  test("is what the server finds by words as well, as far as initiatives go", async () => {
    const all = await onServer({});
    const asked = fc.record({ q: fc.constantFrom("energie", "EEN", "warm wijk", "huur zeppelin", "besparing") });
    await fc.assert(
      fc.asyncProperty(anyFilter, asked, async (filter, { q }) => {
        const { initiatives: found } = narrowed(all, { ...filter, q }).overview;
        expect(found).toEqual((await onServer({ ...filter, q })).initiatives);
      }),
      { numRuns: 40 },
    );
  });

  test("gives way to what the server found beyond the cards, of which only the reason is still chosen here", () => {
    const attention = [{ why: "silent", since: "2026-10-01" }] as const;
    const silent = cardOf("silent", { attention: [...attention] });
    const all = overviewOf([silent, cardOf("other")]);
    const found = overviewOf([{ ...silent }, cardOf("long-text")]);
    const shown = narrowed(all, { q: "diep", attention: "silent" }, found);
    expect(shown.overview.initiatives).toEqual([silent]);
    // The very card that stands on the page already, so that it is not drawn again.
    expect(shown.overview.initiatives[0]).toBe(all.initiatives[0]);
    expect(narrowed(all, { q: "diep" }, found).overview.total).toBe(2);
  });

  test("words count above the views as they do in them, and what stood there before is still known, so that it keeps its place", () => {
    const attention = [{ why: "silent", since: "2026-10-01" }] as const;
    const asking = cardOf("warm", { attention: [...attention] });
    const long = cardOf("long-text", { attention: [...attention] });
    const all = overviewOf([asking, long, cardOf("huur", { theme: theme.housing })]);
    const whole = narrowed(all, {});
    expect(whole.above.asking.map(({ title }) => title)).toEqual(["warm", "long-text"]);
    expect(whole.beforeWords).toEqual(whole.above);

    const typed = narrowed(all, { q: "warm" });
    expect(typed.above.asking).toEqual([asking]);
    expect(typed.above.reasons).toEqual(typed.overview.attention);
    expect(typed.beforeWords).toEqual(whole.above);
    // What only the server finds counts as well.
    expect(narrowed(all, { q: "diep" }, overviewOf([long])).above.asking).toEqual([long]);
    expect(narrowed(all, { q: "zeppelin" }, overviewOf([])).above.asking).toEqual([]);
    // A choice is no words.
    const chosen = narrowed(all, { theme: theme.housing, q: "warm" });
    expect([chosen.above.asking, chosen.beforeWords.asking]).toEqual([[], []]);
  });

  test("of what changed, words leave what became of the initiatives that are found", () => {
    const [one, other] = [cardOf("warm"), cardOf("huur")];
    const all = overviewOf([one, other]);
    const changes = [one, other].map(({ id, title }) => ({
      initiative: { id, title },
      change: "new" as const,
      from: null,
      to: "kraamkamer",
    }));
    const typed = narrowed({ ...all, changed: { ...all.changed, changes } }, { q: "huur" });
    expect([typed.above.changed.changes, typed.beforeWords.changed.changes]).toEqual([changes.slice(1), changes]);
  });
});

describe("the server is asked besides", () => {
  const whole = overviewOf([cardOf("one")], [questionOf("one", "in_triage")]);
  const cut = { ...whole, questions: whole.questions.map((lane) => ({ ...lane, total: lane.total + 100 })) };

  test("for words, since texts are longer than cards; never for the reason, which is known here", () => {
    expect(soughtOf(whole, { q: "energie", attention: "any" })).toEqual({ q: "energie" });
  });

  test("where not all questions were loaded and some may match", () => {
    expect(soughtOf(whole, { theme: "leefbare-stad" })).toBeNull();
    expect(soughtOf(cut, { theme: "leefbare-stad" })).toEqual({ theme: "leefbare-stad" });
    // No question has a process owner.
    expect(soughtOf(cut, { processOwner: "per_daan" })).toBeNull();
    expect(soughtOf(cut, {})).toBeNull();
    expect(soughtOf(cut, { attention: "any" })).toBeNull();
  });
});
