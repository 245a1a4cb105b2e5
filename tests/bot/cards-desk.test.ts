import { describe, expect, test } from "@jest/globals";
import type { Card } from "#bot/cards/card.ts";
import { deskCard } from "#bot/triage/desk.card.ts";
import { triageCard } from "#bot/triage/triage.card.ts";
import { Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { deskViews } from "#src/triage/desk-view.ts";
import { buttonsOf, inputsOf, linesOf, partsOf } from "#tests/support/card-parts.ts";
import { cardContext } from "#tests/support/cards.ts";
import { contributed, joinedAs, someInvolved, someResult } from "#tests/support/involved.ts";
import {
  askedAt,
  decided,
  decisions,
  inTriage,
  submitted,
  triager,
  waitingForAsker,
  theme,
} from "#tests/support/questions.ts";
import { deskShown, foundParties, triageShown } from "#tests/support/triage-cards.ts";
import { deskFor, deskFormNames, typedAtDesk } from "#tests/support/triage-exhibits.ts";

const context = cardContext();

describe("the desk", () => {
  test("leads to its other views and back to the card of the channel", () => {
    const ways = (card: Card) =>
      buttonsOf(card)
        .map(({ id }) => String(id))
        .filter((id) => id.startsWith("triage.desk") || id === "triage.show");
    expect(ways(deskCard(deskShown(inTriage(), "team"), context))).toEqual([
      "triage.show",
      "triage.desk:parties",
      "triage.desk:matter",
    ]);
    expect(ways(deskCard(deskShown(decided(decisions.answered), "matter"), context))).toEqual([
      "triage.show",
      "triage.desk:team",
      "triage.desk:parties",
      "triage.desk:decision",
    ]);
  });

  test.each(deskViews)("offers on its view %s nothing to a member who may do nothing", (view) => {
    const card = deskCard(deskShown(decided(decisions.quick_analysis), view, { may: [] }), context);
    const acts = buttonsOf(card).map(({ id }) => String(id).split(":")[0]);
    expect(new Set(acts)).toEqual(new Set(["triage.desk", "triage.show"]));
    expect(inputsOf(card)).toEqual([]);
  });

  test("offers in each stage what can be done then, and no more", () => {
    const offered = (question: Parameters<typeof deskShown>[0]) =>
      deskViews.flatMap((view) => {
        if (view === "decision" && question.stage !== "decided") return [];
        const acts = buttonsOf(deskCard(deskShown(question, view, { hasIt: false }), context));
        return acts
          .map(({ id }) => String(id).split(":")[0] ?? "")
          .filter((act) => act !== "triage.desk" && act !== "triage.show");
      });
    const always = ["triage.note", "triage.invite", "triage.mark", "question.confide"];
    const sorted = (acts: readonly string[]) => [...new Set(acts)].toSorted();
    expect(sorted(offered(submitted()))).toEqual(sorted([...always, "triage.call", "triage.join"]));
    const team = ["triage.hand-over", "triage.assist"];
    expect(sorted(offered(inTriage()))).toEqual(
      sorted([...always, ...team, "triage.call", "triage.ask-back", "triage.join"]),
    );
    expect(sorted(offered(waitingForAsker()))).toEqual(sorted([...always, ...team, "triage.call", "triage.join"]));
    expect(sorted(offered(decided(decisions.answered)))).toEqual(sorted([...always, "triage.correct-theme"]));
    expect(sorted(offered(decided(decisions.quick_analysis)))).toEqual(
      sorted([...always, "triage.correct-theme", "triage.reschedule", "analysis.report"]),
    );
  });

  test("marks colleagues who are absent", () => {
    const [to] = inputsOf(deskCard(deskShown(inTriage(), "team"), context));
    expect(to?.["choices"]).toEqual([
      { title: "Bram Voorbeeld", value: "per_bram" },
      { title: "Iris Voorbeeld (afwezig)", value: "per_iris" },
    ]);
  });

  test("lets whoever has the question not work along with themselves", () => {
    const ids = (hasIt: boolean) =>
      buttonsOf(deskCard(deskShown(inTriage(), "team", { hasIt }), context)).map(({ id }) => id);
    expect(ids(true)).not.toContain("triage.assist");
    expect(ids(false)).toContain("triage.assist");
  });

  test("shows the notes, newest first, by whom and when", () => {
    const notes = [
      { by: "Bram Voorbeeld", at: Instant.parse("2026-11-03T12:30:00.000Z"), text: "Regel een.\nRegel twee." },
      { by: "Sam Voorbeeld", at: askedAt, text: "Eerst bellen." },
    ];
    const workbench = { team: [], marks: [], notes: notes.map(({ at, text }) => ({ by: triager, at, text })) };
    const lines = linesOf(deskCard(deskShown(inTriage({ workbench }), "team", { notes }), context));
    expect(lines.slice(lines.indexOf("Notities, alleen voor het QRT") + 1)).toEqual([
      "Bram Voorbeeld, 3 nov 2026, 13:30",
      "Regel een.",
      "Regel twee.",
      "Sam Voorbeeld, 2 nov 2026, 10:00",
      "Eerst bellen.",
    ]);
  });

  test("says of every found partner why, in what it knows, in words of the question, and in earlier questions", () => {
    const card = deskCard(deskShown(inTriage(), "parties"), context);
    const parties = inputsOf(card).find(({ id }) => id === "parties");
    expect(parties).toMatchObject({ isMultiSelect: true });
    expect(parties?.["choices"]).toEqual([
      {
        title:
          "Voorbeeld Netbeheerder: weet van energieverbruik per postcode (herkend aan energierekening en Verbruik); hielp bij V-2026-003",
        value: "prt_sample-grid",
      },
      { title: "Voorbeeld Maatschappelijk Werk: weet van schuldhulp (herkend aan hulp)", value: "prt_sample-help" },
    ]);
    expect(linesOf(card)).toContain("V-2026-003  Cijfers over energiearmoede in Holtenbroek");
    expect(inputsOf(card).find(({ id }) => id === "other")).toMatchObject({ style: "compact" });
  });

  test("lets a solution be judged, and judged otherwise later", () => {
    const judged = (marks: readonly { readonly useful: boolean }[]) => {
      const workbench = {
        team: [],
        notes: [],
        marks: marks.map(({ useful }) => ({ solution: KnownSolutionId.parse("k15"), useful, by: triager })),
      };
      return buttonsOf(deskCard(deskShown(inTriage({ workbench }), "matter"), context))
        .filter(({ id }) => String(id).startsWith("triage.mark:k15"))
        .map(({ title, data }) => [title, Object(data).useful]);
    };
    expect(judged([])).toEqual([
      ["Bruikbaar", true],
      ["Niet bruikbaar", false],
    ]);
    expect(judged([{ useful: true }])).toEqual([["Toch niet bruikbaar", false]]);
    expect(judged([{ useful: false }])).toEqual([["Toch bruikbaar", true]]);
  });

  test("shows what the quick analysis found, and lets it be replaced", () => {
    const question = decided(decisions.quick_analysis, { result: someResult });
    const card = deskCard(deskShown(question, "decision"), context);
    expect(linesOf(card)).toContain(someResult.text);
    expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toMatchObject({
      text: someResult.text,
      link: someResult.link,
      picture: someResult.picture,
    });
  });

  test.each(deskFormNames)("brings the form of %s back open, as it was typed, with what is wrong on top", (form) => {
    const problem = cardContext("nl", { kind: "problem", text: "Dat kan zo niet." });
    const card = deskCard(deskFor(form), problem, { form, values: typedAtDesk[form] });
    expect(linesOf(card)[0]).toBe("Dat kan zo niet.");
    expect(Object.fromEntries(inputsOf(card).map(({ id, value }) => [id, value]))).toEqual(typedAtDesk[form]);
    expect(buttonsOf(card).map(({ id }) => id)).toContain(form);
    expect(partsOf(card).filter(({ type }) => type === "Action.ShowCard")).toEqual([]);
  });

  test("shows what partners bring and what people added, which the card of the channel may only count", () => {
    const question = inTriage({ involved: someInvolved() });
    expect(linesOf(deskCard(deskShown(question, "parties"), context)).join()).toContain("Ervaring met energiecoaches");
    expect(linesOf(deskCard(deskShown(question, "matter"), context)).join()).toContain("Vraag het de energiecoaches");
  });

  test.each(deskViews)("stays within 20 KB on its view %s, whatever people wrote", (view) => {
    const long = "langwoord ".repeat(400);
    const involved = someInvolved({
      parties: Array.from({ length: 40 }, (_, index) => PartnerId.parse(`prt_sample-${index}`)),
      joined: Array.from({ length: 300 }, (_, index) => joinedAs(index)),
      contributions: [contributed(5, long)],
    });
    const result = { ...someResult, text: long.slice(0, 2000) };
    const question =
      view === "decision" ? decided(decisions.quick_analysis, { involved, result }) : inTriage({ involved });
    const [party] = foundParties;
    if (!party) throw new Error("no party");
    const many = Array.from({ length: 30 }, (_, index) => ({
      ...party,
      partner: {
        ...party.partner,
        id: PartnerId.parse(`prt_found-${index}`),
        name: `Stichting ${"Voorbeeld ".repeat(8)}`,
      },
      expertise: ["energieverbruik per postcode en per straat", "vroegsignalering van betalingsachterstanden"],
    }));
    const desk = deskShown(question, view, {
      found: many,
      others: many.map(({ partner: { id, name } }) => ({ id, name })),
      notes: Array.from({ length: 5 }, () => ({ by: "Bram Voorbeeld", at: askedAt, text: long.slice(0, 2000) })),
      colleagues: many.slice(0, 20).map(({ partner: { name } }) => ({ id: triager, name, isAbsent: true })),
      around: {
        parties: many.slice(0, 8).map(({ partner: { name } }) => name),
        team: many.slice(0, 5).map(({ partner: { name } }) => name),
      },
    });
    expect(JSON.stringify(deskCard(desk, context)).length * 2).toBeLessThanOrEqual(20_000);
  });
});

describe("a theme that the profile lost since", () => {
  const { profile } = context;
  const without = {
    ...context,
    profile: { ...profile, themes: profile.themes.filter(({ key }) => key !== theme.sustainability) },
  };

  test("still stands on the card by its key, and must be chosen anew to decide", () => {
    expect(linesOf(triageCard(triageShown(submitted()), without))).toContain("brede-duurzaamheid");
    const [chosen] = inputsOf(triageCard(triageShown(inTriage()), without));
    expect(chosen).toMatchObject({ id: "theme", isRequired: true, errorMessage: "Kies een thema." });
    expect(chosen).not.toHaveProperty("value");
  });

  test("stands as it was decided, and can be corrected", () => {
    const card = deskCard(deskShown(decided(decisions.kraamkamer), "decision"), without);
    expect(linesOf(card)).toContain("brede-duurzaamheid");
    expect(inputsOf(card).find(({ id }) => id === "theme")).not.toHaveProperty("value");
  });
});
