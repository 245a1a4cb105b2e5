import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { Day } from "#src/kernel/time.ts";
import { Day as DayOf, addDays } from "#src/kernel/time.ts";
import type { Absence } from "#src/people/absence.ts";
import { mostAbsences } from "#src/people/absence.ts";
import { chooseLanguage } from "#src/people/choose-language.usecase.ts";
import { isAbsent } from "#src/people/person.ts";
import type { Person } from "#src/people/person.ts";
import { setAbsence } from "#src/people/set-absence.usecase.ts";
import { welcomePerson } from "#src/people/welcome-person.usecase.ts";
import type { CoordinationDesk } from "../support/coordination-desk.ts";
import { actorFor, coordinationDesk, intention } from "../support/coordination-desk.ts";
import { noor, sam } from "../support/people.ts";

const day = (text: string): Day => DayOf.parse(text);
/** The desk's clock says Friday 6 November. */
const today = day("2026-11-06");
const autumn: Absence = { from: day("2026-11-09"), until: day("2026-11-13") };
const christmas: Absence = { from: day("2026-12-21"), until: day("2027-01-01") };

let desk: CoordinationDesk;

beforeEach(async () => {
  desk = await coordinationDesk();
});
afterEach(() => desk.close());

test("a member of the QRT plans several absences, first ones first", async () => {
  await absent(christmas);
  const outcome = await absent(autumn);

  expect(outcome).toMatchObject({ ok: true, value: { value: { ...sam, absences: [autumn, christmas] } } });
  expect((await desk.people.history(sam.id)).map(({ by, event }) => [by, event.type])).toEqual([
    [null, "person_welcomed"],
    [sam.id, "absence_changed"],
    [sam.id, "absence_changed"],
  ]);
});

test("the first and the last day both count as absent, the days around them do not", async () => {
  const absences = await absencesAfter(autumn);

  const days = [addDays(autumn.from, -1), autumn.from, autumn.until, addDays(autumn.until, 1)];
  expect(days.map((on) => isAbsent({ absences: [...absences] }, on))).toEqual([false, true, true, false]);
});

test("periods that overlap or follow on one another become one", async () => {
  await absent({ from: day("2026-11-12"), until: day("2026-11-20") });
  await absent({ from: day("2026-11-21"), until: day("2026-11-22") });

  expect(await absencesAfter(autumn)).toEqual([{ from: autumn.from, until: day("2026-11-22") }]);
});

test("an absence that is taken back is gone, and taking it back twice changes nothing", async () => {
  await absent(christmas);
  await absent(autumn);

  const back = await present(autumn, "back");
  const again = await present(autumn, "back");
  const byAnotherCard = await present(autumn, "another card");

  expect(back).toMatchObject({ ok: true, value: { value: { absences: [christmas] }, rev: 4 } });
  expect(again).toEqual(back);
  expect(byAnotherCard).toMatchObject({ ok: true, value: { value: { absences: [christmas] } } });
});

test("what has passed drops out with the next change", async () => {
  await absent(autumn);
  desk.clock.advance(14 * 86_400_000);

  expect(await absencesAfter(christmas)).toEqual([christmas]);
});

test("an absence that ends today still counts, one of yesterday is refused", async () => {
  const yesterday = addDays(today, -1);

  expect(await absencesAfter({ from: yesterday, until: today })).toHaveLength(1);
  expect(await absent({ from: yesterday, until: yesterday })).toEqual({
    ok: false,
    refusal: { code: "due_in_past", due: yesterday },
  });
});

test("a last day before the first is pointed out", async () => {
  expect(await absent({ from: autumn.until, until: autumn.from })).toEqual({
    ok: false,
    refusal: { code: "absence_backwards" },
  });
});

test("more periods than anybody plans are refused, and the others stay", async () => {
  for (let week = 0; week < mostAbsences; week++) {
    const monday = addDays(day("2026-11-09"), week * 7);
    await absent({ from: monday, until: monday });
  }

  expect(await absent({ from: day("2027-06-01"), until: day("2027-06-02") })).toEqual({
    ok: false,
    refusal: { code: "full" },
  });
  expect((await desk.people.get(sam.id))?.value.absences).toHaveLength(mostAbsences);
});

test("only the QRT plans absences: of a partner nothing is asked on fixed days", async () => {
  expect(await absent(autumn, noor)).toEqual({ ok: false, refusal: { code: "role_missing", needs: ["qrt"] } });
});

test("two absences that are planned at once are both kept", async () => {
  await Promise.all([absent(autumn), absent(christmas)]);

  expect((await desk.people.get(sam.id))?.value.absences).toEqual([autumn, christmas]);
});

test("somebody who chooses another language keeps it, whatever Teams is set to", async () => {
  const { tenant, object, name } = sam;
  const person = await welcomePerson(desk, { tenant, object, name, language: "nl" });

  const chosen = await chooseLanguage(desk, actorFor(person), { key: intention("language"), language: "en" });
  const again = await chooseLanguage(desk, actorFor(person), { key: intention("same"), language: "en" });

  expect(chosen).toMatchObject({ ok: true, value: { value: { ...person, language: "en" }, rev: 2 } });
  expect(again).toEqual(chosen);
  expect((await welcomePerson(desk, { tenant, object, name, language: "nl" })).language).toBe("en");
});

function absent(period: Absence, person: Person = sam) {
  return setAbsence(desk, actorFor(person), { key: intention(JSON.stringify(period)), period, absent: true });
}

function present(period: Absence, press: string) {
  return setAbsence(desk, actorFor(sam), { key: intention(press), period, absent: false });
}

async function absencesAfter(period: Absence): Promise<readonly Absence[]> {
  const outcome = await absent(period);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.value.absences;
}
