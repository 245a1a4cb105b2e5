import { describe, expect, test } from "@jest/globals";
import { triageCard } from "#bot/triage/triage.card.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { KnownSolutionId } from "#src/profile/profile.ts";
import { inputsOf, linesOf } from "#tests/support/card-parts.ts";
import { cardContext } from "#tests/support/cards.ts";
import { contributed, fullOffer, joinedAs, someInvolved, someResult } from "#tests/support/involved.ts";
import {
  askedAt,
  decided,
  decisions,
  inTriage,
  submitted,
  triager,
  waitingForAsker,
} from "#tests/support/questions.ts";
import { triageShown } from "#tests/support/triage-cards.ts";

const context = cardContext();

describe("what came around a question", () => {
  const marks = [
    { solution: KnownSolutionId.parse("k15"), useful: true, by: triager },
    { solution: KnownSolutionId.parse("k25"), useful: false, by: triager },
  ];
  const notes = [{ by: triager, at: askedAt, text: "Dit leest de vraagsteller nooit." }];
  const around = {
    involved: someInvolved({ parties: [PartnerId.parse("prt_sample-grid")] }),
    workbench: { team: [], notes, marks },
  };

  test("stands on the card: colleagues, partners, the call, additions, judged solutions, and how many notes", () => {
    const card = triageCard(
      triageShown(submitted(around), {
        team: ["Bram Voorbeeld", "Iris Voorbeeld"],
        parties: ["Voorbeeld Netbeheerder"],
      }),
      context,
    );
    const lines = linesOf(card);
    expect(lines.slice(lines.indexOf("Rond deze vraag"))).toEqual([
      "Rond deze vraag",
      "Werkt mee: Bram Voorbeeld en Iris Voorbeeld",
      "Gevraagd: Voorbeeld Netbeheerder",
      "Bruikbaar: Sociale kaart energiearmoede",
      "Niet bruikbaar: CBS-dashboard en voorspelmodel energiearmoede",
      "Notities: 1 notitie van het QRT",
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        "3 organisaties doen mee",
        "2 aanvullingen",
        "Laat het weten tot en met maandag 9 november 2026.",
      ]),
    );
    expect(JSON.stringify(card)).not.toContain("Dit leest de vraagsteller nooit.");
  });

  test("is counted where the form of the decision leaves no more room", () => {
    const lines = linesOf(triageCard(triageShown(inTriage(around), { team: ["Bram Voorbeeld"] }), context));
    expect(lines[lines.indexOf("Rond deze vraag") + 1]).toBe(
      "1 collega werkt mee, 3 organisaties doen mee, 1 partner is gevraagd, 2 aanvullingen, 1 notitie van het QRT en een oproep tot en met 9 november 2026. Je leest alles bij Meer.",
    );
  });

  test("is filled in on the form: who joined is a partner, and a useless solution is none", () => {
    const values = Object.fromEntries(
      inputsOf(triageCard(triageShown(inTriage(around)), context)).map(({ id, value }) => [id, value]),
    );
    expect(values["solutions"]).toBe("Sociale kaart energiearmoede");
    expect(values["partners"]).toBe(
      "Netbeheerder, wijkteam en de energiecoaches.\nWoningstichting Voorbeeld, Hogeschool Voorbeeld, Welzijn Voorbeeld",
    );
  });

  test("is told first where the asker brought it back, and said why", () => {
    const said = contributed(5, "De cijfers zijn te oud.");
    const involved = someInvolved({ call: null, joined: [], contributions: [said] });
    const story = {
      back: { how: "reopened", at: askedAt, why: said.text },
      answered: null,
      contributions: [],
    } as const;
    const lines = linesOf(triageCard(triageShown(submitted({ involved }), { story }), context));
    expect(lines[1]).toBe("Terug bij het QRT");
    expect(lines.slice(2, 4)).toEqual(["Heropend door Noor Voorbeeld op 2 november 2026", "De cijfers zijn te oud."]);
    expect(lines.filter((line) => line === said.text)).toHaveLength(1);
    expect(lines.join()).not.toContain("aanvulling");
  });

  test("is told first where the asker answered what was asked back", () => {
    const answered = { asked: "Alleen huurders?", answer: "Ja, alleen huurders.", at: askedAt };
    const lines = linesOf(
      triageCard(triageShown(inTriage(), { story: { back: null, answered, contributions: [] } }), context),
    );
    expect(lines.slice(2, 6)).toEqual([
      "Teruggevraagd",
      "Alleen huurders?",
      "Antwoord van Noor Voorbeeld op 2 november 2026",
      "Ja, alleen huurders.",
    ]);
  });

  test("leaves the card of the channel within 20 KB, however much it is", () => {
    const long = "langwoord ".repeat(400);
    const involved = someInvolved({
      joined: Array.from({ length: 300 }, (_, index) => joinedAs(index, { ...fullOffer, data: long.slice(0, 500) })),
      contributions: [contributed(3, long), contributed(4, long), contributed(5, long)],
      parties: Array.from({ length: 40 }, (_, index) => PartnerId.parse(`prt_sample-${index}`)),
    });
    const answered = { asked: long.slice(0, 1000), answer: long, at: askedAt };
    const back = { how: "reopened", at: askedAt, why: long } as const;
    const around = {
      team: Array.from({ length: 10 }, () => "Iemand Voorbeeld met een lange naam"),
      parties: Array.from({ length: 8 }, () => "Stichting Voorbeeld met een lange naam"),
      story: { back, answered, contributions: involved.contributions },
    };
    const written = { text: long, title: long.slice(0, 120), involved };
    const result = { ...someResult, text: long.slice(0, 2000) };
    const cards = [
      triageCard(triageShown(submitted(written), around), context),
      triageCard(triageShown(inTriage(written), around), context),
      triageCard(triageShown(waitingForAsker(written), around), context),
      triageCard(triageShown(decided(decisions.quick_analysis, { ...written, result }), around), context),
    ];
    for (const card of cards) expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(20_000);
  });
});
