import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { termIdOf, theFilterTerms } from "#src/teaching/filter-terms.ts";
import { ownTermsOf } from "#src/teaching/filter-terms.store.ts";
import { acceptTerm, refuseTerm, withdrawTerm } from "#src/teaching/teach-filter.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import type { FilterDesk } from "../support/filter-desk.ts";
import { charging, filterDesk, networkLead, now, partner, qrt, teaching } from "../support/filter-desk.ts";
import { theme } from "../support/questions.ts";

let desk: FilterDesk;
beforeEach(() => {
  desk = filterDesk();
});
afterEach(() => desk.close());

const accept = (name: string, rev: number, judged = charging) => acceptTerm(desk, qrt, teaching(name, rev, judged));
const withdraw = (name: string, rev: number, term: string) =>
  withdrawTerm(desk, networkLead, { key: commandKey("test", "undo", name, term), rev, term: termIdOf(term) });

async function happened() {
  const history = await desk.filterTerms.history(theFilterTerms);
  return history.map(({ event, by }) => [event.type, event.term, by]);
}

describe("a term that the QRT accepts", () => {
  test("is known to the filter at once, and the history tells who and when", async () => {
    const own = ownTermsOf(desk.filterTerms);
    expect(await own()).toEqual({ rev: 0, terms: [] });
    expect(await accept("one", 0)).toMatchObject({ ok: true, value: { rev: 1 } });
    expect(await own()).toEqual({ rev: 1, terms: [charging] });
    expect(await desk.filterTerms.history(theFilterTerms)).toEqual([
      {
        seq: expect.any(Number),
        by: qrt.person,
        at: now,
        event: { type: "term_accepted", id: termIdOf("stoeplader"), ...charging },
      },
    ]);
  });

  test("is the very same list to the filter for as long as nothing changes", async () => {
    const own = ownTermsOf(desk.filterTerms);
    await accept("one", 0);
    const first = await own();
    expect(await own()).toBe(first);
    await accept("two", 1, { ...charging, term: "wiebelbank", theme: theme.liveability });
    expect(await own()).not.toBe(first);
  });

  test("is accepted once, however often it is sent", async () => {
    const [one, again] = [await accept("one", 0), await accept("one", 0)];
    expect(again).toEqual(one);
    expect(await happened()).toHaveLength(1);
    expect(await accept("one", 0, { ...charging, term: "iets anders" })).toEqual({
      ok: false,
      refusal: { code: "key_reused" },
    });
  });

  test("rests on the terms that the screen showed: of two at once, the second looks again", async () => {
    const outcomes = await Promise.all([accept("one", 0), accept("two", 0, { ...charging, term: "wiebelbank" })]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, refusal: { code: "stale" } });
    expect(await accept("three", 0, { ...charging, term: "snellader" })).toEqual({
      ok: false,
      refusal: { code: "stale" },
    });
  });

  test("is kept as words, whatever was typed around them", async () => {
    await accept("one", 0, { ...charging, term: "  <b>Stoep-lader</b>,\u200b palen! " });
    const { terms } = await ownTermsOf(desk.filterTerms)();
    expect(terms).toEqual([{ ...charging, term: "Stoep-lader palen" }]);
  });

  test("is for the QRT and the network lead alone", async () => {
    expect(await acceptTerm(desk, partner, teaching("one", 0, charging))).toEqual({
      ok: false,
      refusal: { code: "role_missing", needs: ["qrt", "network_lead"] },
    });
    expect(await refuseTerm(desk, partner, teaching("two", 0, charging))).toMatchObject({ ok: false });
    expect(await acceptTerm(desk, networkLead, teaching("three", 0, charging))).toMatchObject({ ok: true });
  });
});

describe("a term that makes no sense", () => {
  test.each([
    ["no letters", "12 🏡 !", "no_letters"],
    ["nothing", "   ", "no_letters"],
    ["one letter", "a", "too_short"],
    ["a whole sentence", "lader ".repeat(11), "too_long"],
    ["too many words", "de lader op de stoep", "too_many_words"],
    ["words that say nothing", "van de", "stop_word"],
    ["a mail address", "noor@voorbeeld.nl", "personal_data"],
    ["somebody with a form of address", "mevrouw Voorbeeld", "personal_data"],
    ["somebody's name", "Jan de Voorbeeld", "personal_data"],
    ["somebody's name without capitals", "jan de voorbeeld", "personal_data"],
    ["a first name", "Jan", "personal_data"],
    ["somebody with initials", "J. Voorbeeld", "personal_data"],
    ["signs without a word", "(a+)+$", "too_short"],
    ["a word that fits every subject", "wijk", "stop_word"],
  ])("is refused with the reason: %s", async (_, term, fault) => {
    expect(await accept("one", 0, { ...charging, term })).toEqual({
      ok: false,
      refusal: { code: "term_unfit", fault },
    });
    expect(await happened()).toEqual([]);
  });

  test("is refused where people gave it another meaning, in whatever form it is written", async () => {
    await accept("one", 0);
    expect(await accept("two", 1, { ...charging, term: "Stoepladers", theme: theme.liveability })).toMatchObject({
      ok: false,
      refusal: { code: "term_contradicts", term: "Stoepladers", theme: { nl: "Brede duurzaamheid" }, own: true },
    });
    expect(await accept("three", 1, { ...charging, term: "stoepladers" })).toEqual({
      ok: false,
      refusal: { code: "term_known", term: "stoepladers" },
    });
  });

  test("is refused where the thesaurus has it for something else", async () => {
    const [concept] = desk.profile.thesaurus.filter(({ themes, nl }) => themes.length === 1 && nl.length > 0);
    if (!concept) throw new Error("the thesaurus of the samples is empty");
    const term = concept.nl[0] ?? "";
    const other = concept.themes[0] === theme.housing ? theme.liveability : theme.housing;
    expect(await accept("one", 0, { ...charging, term, theme: other })).toMatchObject({
      refusal: { code: "term_contradicts" },
    });
    expect(await accept("two", 0, { ...charging, term, theme: null })).toMatchObject({
      refusal: { code: "term_contradicts" },
    });
  });

  test.each([
    ["huur", theme.miscellaneous, "Betaalbare woonruimte"],
    ["Huren", null, "Betaalbare woonruimte"],
    ["factuur", theme.housing, null],
    ["drone", theme.liveability, "Overige zaken"],
  ])("is refused where it clearly speaks for something else by what was learned: %s", async (term, other, name) => {
    expect(await accept("one", 0, { ...charging, term, theme: other })).toMatchObject({
      refusal: { code: "term_contradicts", term, own: false, theme: name === null ? null : { nl: name } },
    });
  });

  test("is accepted where it was learned for the same, for too little, or for everything", async () => {
    const taught = [
      ["huur", theme.housing],
      ["kapvergunning", theme.liveability],
      ["burgemeester", theme.miscellaneous],
      ["huur van een kamer", theme.miscellaneous],
    ] as const;
    for (const [rev, [term, meant]] of taught.entries()) {
      expect(await accept(term, rev, { ...charging, term, theme: meant })).toMatchObject({ ok: true });
    }
  });

  test("is refused for a theme or an SDG that the alliance does not have", async () => {
    expect(await accept("one", 0, { ...charging, theme: ThemeKey.parse("ruimtevaart") })).toEqual({
      ok: false,
      refusal: { code: "unknown_theme" },
    });
    expect(await accept("two", 0, { ...charging, sdgs: [SdgNumber.parse(14)] })).toEqual({
      ok: false,
      refusal: { code: "unknown_sdg" },
    });
  });
});

describe("what was decided on a term", () => {
  test("can be taken back, and stays in the history", async () => {
    await accept("one", 0);
    expect(await withdraw("one", 1, "stoeplader")).toMatchObject({ ok: true, value: { rev: 2 } });
    expect(await ownTermsOf(desk.filterTerms)()).toEqual({ rev: 2, terms: [] });
    expect(await happened()).toEqual([
      ["term_accepted", "stoeplader", qrt.person],
      ["term_withdrawn", "stoeplader", networkLead.person],
    ]);
    expect(await withdraw("two", 2, "stoeplader")).toEqual({ ok: false, refusal: { code: "not_found" } });
  });

  test("leads to nothing where it was refused, until somebody accepts it after all", async () => {
    expect(await refuseTerm(desk, qrt, teaching("one", 0, charging))).toMatchObject({ ok: true });
    expect(await refuseTerm(desk, qrt, teaching("two", 1, charging))).toMatchObject({
      refusal: { code: "term_known" },
    });
    expect((await ownTermsOf(desk.filterTerms)()).terms).toEqual([]);
    expect(await accept("three", 1)).toMatchObject({ ok: true });
    expect((await ownTermsOf(desk.filterTerms)()).terms).toEqual([charging]);
    expect(await refuseTerm(desk, qrt, teaching("four", 2, charging))).toMatchObject({
      refusal: { code: "term_known" },
    });
  });
});
