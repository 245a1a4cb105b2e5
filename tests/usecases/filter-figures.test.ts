import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { filterShown } from "#src/teaching/filter.presenter.ts";
import { theFilterTerms } from "#src/teaching/filter-terms.ts";
import { preview } from "#src/teaching/preview.presenter.ts";
import { acceptTerm, refuseTerm } from "#src/teaching/teach-filter.usecase.ts";
import { Instant } from "#src/kernel/time.ts";
import { KnownSolutionId, SdgNumber } from "#src/profile/profile.ts";
import type { FilterDesk } from "../support/filter-desk.ts";
import { charging, filterDesk, judgedAs, now, proposed, qrt, teaching } from "../support/filter-desk.ts";
import { askMany } from "../support/many-questions.ts";
import { draft, fullAnswers, helpedAlready, organisation, submitted, theme } from "../support/questions.ts";

let desk: FilterDesk;
beforeEach(() => {
  desk = filterDesk();
});
afterEach(() => desk.close());

const { housing, liveability, sustainability } = theme;

describe("the agreement between filter and people", () => {
  test("counts for each theme what was left, what it became, and what the filter missed", async () => {
    await desk.asks(
      judgedAs("Wie telt fietsen?", { from: liveability, to: liveability }),
      judgedAs("Waar staan fietsen in de weg?", { from: liveability, to: liveability }),
      judgedAs("Fietsen van huurders", { from: liveability, to: housing }),
      judgedAs("Mijn fiets is stuk", { from: liveability, to: null }),
      judgedAs("Wie weet iets van warmte?", { from: null, to: housing }),
      submitted({ proposal: proposed(housing), answers: { ...fullAnswers, theme: housing } }),
    );
    const { agreement, period } = await filterShown(desk);
    expect(period).toEqual({ questions: 6, judged: 6, most: 1000, from: "2026-11-02", until: "2026-11-02" });
    expect(agreement.find(({ proposed: one }) => one.is === "theme" && one.theme === liveability)).toEqual({
      proposed: { is: "theme", theme: liveability },
      confirmed: 2,
      corrected: [
        { to: { is: "outside" }, count: 1 },
        { to: { is: "theme", theme: housing }, count: 1 },
      ],
      unseen: 0,
      months: [{ month: "2026-11", proposals: 4, confirmed: 2 }],
    });
    expect(agreement.find(({ proposed: one }) => one.is === "theme" && one.theme === housing)).toMatchObject({
      confirmed: 1,
      corrected: [],
      unseen: 1,
    });
  });

  test("tells of a hint that a question is not for the alliance whether it was right", async () => {
    await desk.asks(
      judgedAs("De printer doet het niet", {
        from: null,
        to: null,
        changes: { proposal: proposed(null, { outside: true }) },
      }),
      judgedAs("De printer in de wijk", {
        from: null,
        to: housing,
        changes: { proposal: proposed(null, { outside: true }) },
      }),
    );
    const { agreement } = await filterShown(desk);
    expect(agreement.at(-1)).toMatchObject({
      proposed: { is: "outside" },
      confirmed: 1,
      corrected: [{ to: { is: "theme", theme: housing }, count: 1 }],
      unseen: 0,
    });
  });

  test("leaves out what nobody chose a theme for, and what somebody still works on alone", async () => {
    await desk.asks(
      submitted({ answers: { ...fullAnswers, theme: null } }),
      draft({ id: judgedAs("x", { from: null, to: housing }).id, answers: fullAnswers }),
    );
    const { agreement, period } = await filterShown(desk);
    expect(period).toMatchObject({ questions: 1, judged: 0 });
    expect(agreement.every(({ confirmed, corrected, unseen }) => confirmed + corrected.length + unseen === 0)).toBe(
      true,
    );
  });

  test("is of the latest thousand questions, however many there are", async () => {
    const askers = [{ person: qrt.person, organisation }];
    await askMany({ questions: desk.questions, askers, until: now, count: 1_100 });
    const { period } = await filterShown(desk);
    expect(period).toMatchObject({ questions: 1_000, most: 1_000, until: "2026-11-06" });
    expect(period.from).not.toBe((await oldest()).slice(0, 10));
  });

  async function oldest(): Promise<string> {
    const { items } = await desk.questions.list({ where: {}, order: "askedAt", direction: "ascending", limit: 1 });
    return items[0]?.value.askedAt ?? "";
  }

  test("follows the months in which was asked", async () => {
    const asked = (day: string) => ({ askedAt: Instant.parse(`${day}T23:30:00.000Z`) });
    await desk.asks(
      judgedAs("Een", { from: housing, to: housing, changes: asked("2026-09-10") }),
      // In Zwolle it is October by then.
      judgedAs("Twee", { from: housing, to: liveability, changes: asked("2026-09-30") }),
    );
    const { agreement } = await filterShown(desk);
    expect(agreement.flatMap(({ months }) => months)).toEqual([
      { month: "2026-09", proposals: 1, confirmed: 1 },
      { month: "2026-10", proposals: 1, confirmed: 0 },
    ]);
  });

  test("says of each solution how often it was shown, judged and enough", async () => {
    const k15 = KnownSolutionId.parse("k15");
    const marked = (useful: boolean) => ({ team: [], notes: [], marks: [{ solution: k15, useful, by: qrt.person }] });
    await desk.asks(
      judgedAs("Een", { from: housing, to: housing, changes: { workbench: marked(true) } }),
      judgedAs("Twee", { from: housing, to: housing, changes: { workbench: marked(false) } }),
      helpedAlready(),
    );
    const { solutions } = await filterShown(desk);
    expect(solutions).toEqual([
      { id: "k15", title: expect.any(String), shown: 3, useful: 1, notUseful: 1, helped: 1 },
      { id: "k25", title: expect.any(String), shown: 3, useful: 0, notUseful: 0, helped: 0 },
    ]);
  });
});

describe("terms that are proposed", () => {
  test("stand in corrected questions of a theme, more often than elsewhere", async () => {
    await desk.asks(
      judgedAs("Waar mag een stoeplader staan?", { from: liveability, to: sustainability }),
      judgedAs("Stoepladers voor de hele straat", { from: null, to: sustainability }),
      judgedAs("Een bankje in de straat", { from: liveability, to: liveability }),
      judgedAs("Een haakje in de straat", { from: liveability, to: liveability }),
    );
    const { candidates } = await filterShown(desk);
    expect(candidates).toEqual([
      {
        id: expect.any(String),
        term: expect.stringMatching(/^stoepladers?$/),
        place: { is: "theme", theme: sustainability },
        sdgs: fullAnswers.sdgs,
        questions: [
          { id: expect.any(String), number: expect.any(String), title: "Stoepladers voor de hele straat" },
          { id: expect.any(String), number: expect.any(String), title: "Waar mag een stoeplader staan?" },
        ],
        elsewhere: 0,
      },
    ]);
  });

  test("have the goals that most of their questions have, also those that the filter proposed and nobody changed", async () => {
    const [seven, eleven, thirteen] = [7, 11, 13].map((number) => SdgNumber.parse(number));
    if (!seven || !eleven || !thirteen) throw new Error("no goals");
    const unsaid = { answers: { ...fullAnswers, sdgs: null } };
    const goals = (sdgs: readonly SdgNumber[]) => ({
      ...unsaid,
      proposal: { ...proposed(liveability), sdgs: [...sdgs] },
    });
    const corrected = { from: liveability, to: sustainability } as const;
    await desk.asks(
      judgedAs("Een stoeplader", { ...corrected, changes: goals([seven, eleven]) }),
      judgedAs("Twee stoepladers", { ...corrected, changes: goals([seven]) }),
      judgedAs("Drie stoepladers", {
        ...corrected,
        changes: { ...goals([seven]), answers: { ...fullAnswers, sdgs: [eleven, thirteen] } },
      }),
    );
    expect((await filterShown(desk)).candidates).toMatchObject([{ sdgs: [7, 11] }]);
  });

  test("are no words that the filter would refuse to learn", async () => {
    const corrected = { from: liveability, to: sustainability } as const;
    await desk.asks(judgedAs("De huur", corrected), judgedAs("Huren", corrected));
    expect((await filterShown(desk)).candidates).toEqual([]);
  });

  test("are two words where those say more than each of them", async () => {
    await desk.asks(
      judgedAs("De groene kliko", { from: liveability, to: sustainability }),
      judgedAs("Mijn groene kliko", { from: liveability, to: sustainability }),
      judgedAs("De groene fietsroute", { from: liveability, to: liveability }),
      judgedAs("De oude kliko", { from: liveability, to: liveability }),
    );
    const { candidates } = await filterShown(desk);
    expect(candidates[0]?.term).toBe("groene kliko");
  });

  test("never come from a confidential question, from one question only, or from somebody's name", async () => {
    const corrected = { from: liveability, to: sustainability } as const;
    await desk.asks(
      judgedAs("Fatima Stoeplader geheim", { ...corrected, changes: { confidential: true } }),
      judgedAs("Fatima zoekt een stoeplader", corrected),
      judgedAs("Fatima vraagt naar zonnepanelen", corrected),
    );
    const { candidates, agreement } = await filterShown(desk);
    expect(candidates).toEqual([]);
    expect(agreement.find(({ proposed: one }) => one.is === "theme" && one.theme === liveability)?.corrected).toEqual([
      { to: { is: "theme", theme: sustainability }, count: 3 },
    ]);
  });

  test("are not proposed again once somebody decided on them", async () => {
    const corrected = { from: liveability, to: sustainability } as const;
    await desk.asks(judgedAs("Een stoeplader", corrected), judgedAs("Twee stoepladers", corrected));
    expect((await filterShown(desk)).candidates).toHaveLength(1);
    await refuseTerm(desk, qrt, teaching("one", 0, charging));
    expect(await filterShown(desk)).toMatchObject({ candidates: [] });
  });
});

describe("the preview of a term", () => {
  test("tells which earlier proposals it would change, and names no confidential question", async () => {
    const asIs = { from: null, to: sustainability } as const;
    await desk.asks(
      judgedAs("Een stoeplader bij mijn fiets", asIs),
      judgedAs("Een stoeplader", { ...asIs, changes: { confidential: true } }),
      judgedAs("Een fiets", asIs),
    );
    const outcome = await preview(desk, { term: " stoeplader ", theme: sustainability });
    expect(outcome).toEqual({
      ok: true,
      value: {
        term: "stoeplader",
        known: null,
        questions: 3,
        changed: 2,
        towards: 2,
        away: 0,
        hidden: 1,
        changes: [
          {
            question: { id: expect.any(String), number: expect.any(String), title: "Een stoeplader bij mijn fiets" },
            from: { is: "theme", theme: liveability },
            to: { is: "theme", theme: sustainability },
            people: { chose: { is: "theme", theme: sustainability }, decided: true },
          },
        ],
      },
    });
    expect(JSON.stringify(outcome)).not.toContain('"Een stoeplader"');
  });

  test("tells of each change whether it agrees with what people chose, and how many move towards and away from that", async () => {
    await desk.asks(
      judgedAs("Een stoeplader voor de fiets", { from: liveability, to: liveability }),
      judgedAs("Een stoeplader voor huurders", { from: housing, to: null }),
      submitted({ ...judged("De stoeplader van de buren"), answers: { ...fullAnswers, theme: sustainability } }),
      submitted({ ...judged("Wie heeft een stoeplader?"), answers: { ...fullAnswers, theme: null } }),
    );
    const outcome = await preview(desk, { term: "stoeplader", theme: sustainability });
    expect(outcome).toMatchObject({ value: { changed: 4, towards: 1, away: 1 } });
    const changes = outcome.ok ? outcome.value.changes : [];
    expect(Object.fromEntries(changes.map(({ question, people }) => [question.title, people]))).toEqual({
      "Een stoeplader voor de fiets": { chose: { is: "theme", theme: liveability }, decided: true },
      "Een stoeplader voor huurders": { chose: { is: "outside" }, decided: true },
      "De stoeplader van de buren": { chose: { is: "theme", theme: sustainability }, decided: false },
      "Wie heeft een stoeplader?": null,
    });
  });

  function judged(text: string) {
    const { id, title } = judgedAs(text, { from: null, to: null });
    return { id, title, text };
  }

  test("says what a word speaks for by what was learned, before anybody teaches it otherwise", async () => {
    expect(await preview(desk, { term: "huur", theme: theme.miscellaneous })).toMatchObject({
      value: { known: { is: "theme", theme: housing } },
    });
  });

  test("knows what people accepted before, and changes nothing by being looked at", async () => {
    await desk.asks(judgedAs("Een stoeplader", { from: null, to: sustainability }));
    await acceptTerm(desk, qrt, teaching("one", 0, charging));
    expect(await preview(desk, { term: "stoepladers", theme: null })).toMatchObject({
      value: { known: { is: "theme", theme: sustainability }, changed: 0 },
    });
    expect(await preview(desk, { term: "van", theme: null })).toEqual({
      ok: false,
      refusal: { code: "term_unfit", fault: "stop_word" },
    });
    expect((await desk.filterTerms.get(theFilterTerms))?.rev).toBe(1);
  });

  test("shows a term that speaks against the alliance as that", async () => {
    await desk.asks(judgedAs("Een koffieautomaat voor de huurders", { from: housing, to: null }));
    expect(await preview(desk, { term: "koffieautomaat", theme: null })).toMatchObject({
      value: { changes: [{ from: { is: "theme", theme: housing }, to: { is: "outside" } }] },
    });
  });
});
