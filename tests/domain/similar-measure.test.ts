import { describe, expect, test } from "@jest/globals";
import { profileAnalyser } from "#src/filter/profile-analyser.ts";
import { asksTheSame, likenessBy } from "#src/intake/similar-measure.ts";
import { profile } from "../support/loaded-sample.ts";

const likeness = likenessBy(profileAnalyser(profile), profile.stopWords);

describe("two questions ask the same", () => {
  test.each([
    [
      "Wie heeft ervaring met hittestress op schoolpleinen?",
      "Heeft iemand ervaring met hitte op schoolpleinen in de zomer?",
    ],
    ["Hoe pakken we energiearmoede in Holtenbroek aan?", "Wat kunnen we doen aan energiearmoede in Holtenbroek?"],
    [
      "Welke cijfers zijn er over energiearmoede in Holtenbroek?",
      "Wie heeft data over energiearmoede in Holtenbroek? Wij willen de mensen bereiken die hun rekening niet betalen.",
    ],
    [
      "Kunnen we samen onderzoeken waar ouderen eenzaam zijn?",
      "Eenzaamheid onder ouderen: waar zitten zij en wie onderzoekt dat?",
    ],
    ["Zoeken deelauto's voor de nieuwbouwwijk Stadshagen", "Deelauto's in Stadshagen, wie heeft daar een plan voor?"],
    [
      "Wateroverlast in de kelders van de binnenstad na hoosbuien",
      "Na een hoosbui staan kelders in de binnenstad onder water",
    ],
    ["Hoe meten we bezoekersstromen in de binnenstad?", "Meet iemand de bezoekersstromen in de binnenstad?"],
    ["Woningen splitsen voor starters, mag dat en wie doet het?", "Mogen we woningen splitsen voor starters?"],
    ["Groene daken op bedrijfspanden, wie doet mee?", "Wie wil groene daken aanleggen op bedrijfspanden?"],
    ["Luchtkwaliteit meten bij de basisschool", "Luchtkwalitiet meten bij basisscholen, kan dat?"],
    [
      "How do we measure heat stress in school yards?",
      "Anyone with experience in measuring heat stress on school yards?",
    ],
  ])("%s | %s", (one, other) => {
    expect(likeness(one, other)).toBeGreaterThanOrEqual(asksTheSame);
    expect(likeness(other, one)).toBeCloseTo(likeness(one, other), 10);
  });
});

describe("two questions that only share a subject or a place are not the same", () => {
  test.each([
    [
      "Wie heeft ervaring met hittestress op schoolpleinen?",
      "Wie heeft ervaring met hittestress in verzorgingshuizen?",
    ],
    ["Hoe pakken we energiearmoede in Holtenbroek aan?", "Welke cijfers hebben we over fietsgebruik in Holtenbroek?"],
    ["Hoe pakken we energiearmoede in Holtenbroek aan?", "Hoe pakken we energiearmoede in Dieze aan?"],
    ["Fietsen staan overal fout geparkeerd bij het station", "Hoeveel mensen reizen op zaterdag via het station?"],
    ["Kunnen we samen onderzoeken waar ouderen eenzaam zijn?", "Hoe krijgen ouderen hulp bij digitale vaardigheden?"],
    ["Zoeken deelauto's voor de nieuwbouwwijk Stadshagen", "Speelplekken in Stadshagen, wie denkt mee?"],
    ["Hoe meten we bezoekersstromen in de binnenstad?", "Hoe meten we luchtkwaliteit in de binnenstad?"],
    ["Woningen splitsen voor starters, mag dat en wie doet het?", "Waar kunnen starters betaalbaar wonen?"],
    ["Groene daken op bedrijfspanden, wie doet mee?", "Zonnepanelen op bedrijfspanden, wie doet mee?"],
    ["Luchtkwaliteit meten bij de basisschool", "Verkeersveiligheid bij de basisschool verbeteren"],
    ["Kunnen we data delen over wachtlijsten bij sociale huur?", "Kunnen we data delen over schulden bij huurders?"],
    ["Warmtenet in Berkum: wie heeft de kosten?", "Draagvlak onder inwoners voor het warmtenet in Aa-landen"],
    ["Hoe bereiken we jongeren voor een bijeenkomst?", "Hoe bereiken we ouderen voor een bijeenkomst?"],
    ["How do we measure heat stress in school yards?", "How do we measure noise around schools?"],
  ])("%s | %s", (one, other) => {
    expect(likeness(one, other)).toBeLessThan(asksTheSame);
  });
});

test.each(["", "?", "🙂🙂🙂", "Hallo allemaal", "a".repeat(10_000), "<b>x</b>", "\u0000\u0007", "(a+)+$".repeat(500)])(
  "of a text that tells nothing, nothing is the same: %j",
  (text) => {
    expect(likeness(text, "Hoe pakken we energiearmoede in Holtenbroek aan?")).toBe(0);
  },
);
