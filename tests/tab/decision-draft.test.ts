import { expect, test } from "@jest/globals";
import { ThemeKey } from "#src/profile/profile.ts";
import { Decision, routes } from "#src/question/decision.ts";
import { TriageFindings } from "#src/question/findings.ts";
import type { DecisionDraft } from "#tab/pages/deciding/decision-draft.ts";
import { longest, missingIn, newDraft, ownFields, tooLongIn, verdictOf } from "#tab/pages/deciding/decision-draft.ts";

const fresh = newDraft({ theme: null, title: "Waar is het te heet?", confidential: false });

const filled: DecisionDraft = {
  theme: "leefbare-stad",
  solutions: " Hittekaart ",
  needs: "",
  partners: "ROVA",
  route: "quick_analysis",
  reason: " Dit kan snel. ",
  answer: "Kijk op de kaart.",
  team: "Quinten en Rosa",
  due: "2026-12-18",
  initiativeTitle: "Koele pleinen",
  lookAgainOn: "2027-02-01",
  whereTo: "De school zelf",
};

test("a new form proposes the theme of the question and its title as the name of an initiative", () => {
  expect(newDraft({ theme: ThemeKey.parse("leefbare-stad"), title: "Te heet", confidential: false })).toMatchObject({
    theme: "leefbare-stad",
    initiativeTitle: "Te heet",
    route: null,
  });
});

test("of a confidential question the name of an initiative is left to think of", () => {
  const secret = newDraft({
    theme: ThemeKey.parse("leefbare-stad"),
    title: "Schulden in de straat",
    confidential: true,
  });
  expect(secret.initiativeTitle).toBe("");
  expect(missingIn({ ...secret, route: "kraamkamer", reason: "Samen verder" })).toEqual(["initiativeTitle"]);
});

test("an empty form misses theme, route and reason", () => {
  expect(missingIn(fresh)).toEqual(["theme", "route", "reason"]);
  expect(verdictOf(fresh)).toBeNull();
});

test("spaces alone do not count as filled in", () => {
  expect(missingIn({ ...filled, team: "  ", reason: "\n" })).toEqual(["team", "reason"]);
});

test.each(routes)("a decision for %s carries its own fields and nothing of the other routes", (route) => {
  const verdict = verdictOf({ ...filled, route });
  expect(Object.keys(Decision.parse(verdict?.decision)).toSorted()).toEqual(
    ["reason", "route", ...ownFields[route]].toSorted(),
  );
});

test("what was typed is sent without the spaces around it", () => {
  expect(verdictOf(filled)).toEqual({
    theme: "leefbare-stad",
    findings: { solutions: "Hittekaart", needs: "", partners: "ROVA" },
    decision: { route: "quick_analysis", reason: "Dit kan snel.", team: "Quinten en Rosa", due: "2026-12-18" },
  });
});

test("what is too long is named with its field, and is not sent", () => {
  const pasted = { ...filled, solutions: "a".repeat(30_000), answer: "a".repeat(30_000), team: "a".repeat(301) };
  expect(tooLongIn(pasted)).toEqual(["solutions", "team"]);
  expect(verdictOf(pasted)).toBeNull();
});

test("the form accepts as much text as the server, and no more", () => {
  const long = (length: number) => "a".repeat(length);
  for (const [field, most] of Object.entries(longest)) {
    expect([field, accepted(field, long(most)), accepted(field, long(most + 1))]).toEqual([field, true, false]);
  }
});

function accepted(field: string, text: string): boolean {
  if (field in TriageFindings.shape) {
    return TriageFindings.safeParse({ solutions: "", needs: "", partners: "", [field]: text }).success;
  }
  const route = routes.find((known) => ownFields[known].some((own) => own === field)) ?? "answered";
  const verdict = verdictOf({ ...filled, route, [field]: text });
  return Decision.safeParse(verdict?.decision).success;
}
