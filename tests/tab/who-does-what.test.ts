import { expect, test } from "@jest/globals";
import { kindsIn } from "#tab/pages/portfolio/partners/brought.ts";
import { hintsIn, matrixOf, runningOf } from "#tab/pages/portfolio/partners/matrix.ts";
import { cardOf, day, partnerCalled } from "#tests/support/initiative-cards.ts";

const city = partnerCalled("Stad");
const school = partnerCalled("School");
const water = partnerCalled("Water");
const idle = partnerCalled("Stil");
const since = day("2026-03-03");
const compare = (one: string, other: string) => (one < other ? -1 : 1);

function taking(partner: ReturnType<typeof partnerCalled>, brings = "") {
  return { ...partner, brings, since };
}

const heat = cardOf("Hitte", {
  participation: [taking(city, "Cijfers"), taking(school)],
  owningPartners: { process: water, problem: city },
});
const rent = cardOf("Huur", {
  participation: [taking(city, "Een projectleider")],
  attention: [{ why: "one_partner", since }],
});
const alone = cardOf("Alleen", { attention: [{ why: "one_partner", since }] });
const done = cardOf("Klaar", { phase: "handed_over", participation: [taking(school)] });

test("who takes part most stands first; who only owns something is there, and who does nothing as well", () => {
  const { partners } = matrixOf([heat, rent], [idle, city], compare);
  expect(partners.map(({ name, count, isActive }) => [name, count, isActive])).toEqual([
    ["Stad", 2, true],
    ["School", 1, true],
    ["Stil", 0, false],
    ["Water", 0, true],
  ]);
});

test("a cell tells what is brought and what is owned; owning alone brings nothing", () => {
  const { rows } = matrixOf([heat], [], compare);
  expect([...(rows[0]?.parts ?? [])]).toEqual([
    ["prt_stad", { brings: "Cijfers", ownsProcess: false, ownsProblem: true }],
    ["prt_school", { brings: "", ownsProcess: false, ownsProblem: false }],
    ["prt_water", { brings: null, ownsProcess: true, ownsProblem: false }],
  ]);
});

test("what is thin by the server's judgement is pointed out, the emptiest first, with who is idle and who is everywhere", () => {
  const hints = hintsIn(matrixOf([heat, rent, alone], [idle], compare));
  expect(hints.thin.map(({ title }) => title)).toEqual(["Alleen", "Huur"]);
  expect(hints.idle.map(({ name }) => name)).toEqual(["Stil"]);
  expect(hints.everywhere.map(({ name, count }) => [name, count])).toEqual([
    ["Stad", 2],
    ["School", 1],
  ]);
});

test("only what is running counts, unless somebody looks at nothing but what has ended", () => {
  expect(runningOf([heat, done]).map(({ title }) => title)).toEqual(["Hitte"]);
  expect(runningOf([done]).map(({ title }) => title)).toEqual(["Klaar"]);
  expect(runningOf([])).toEqual([]);
});

test.each([
  ["Cijfers over verhuizingen, een data-analist één dag in de week", ["data", "people", "hours"]],
  ["Kennis van de buslijnen, 40 uur", ["knowledge", "hours"]],
  ["Kennis van de bodem en geld voor dertig bomen", ["knowledge", "money"]],
  ["Onderzoekers en studenten", ["people"]],
  ["Kaarten en licenties", ["data"]],
  ["Two researchers and open data", ["data", "people"]],
  ["Hittekaart", ["data"]],
  ["Veertig tuinen", []],
  ["", []],
])("of “%s” the kinds are %j", (brings, kinds) => {
  expect(kindsIn(brings)).toEqual(kinds);
});
