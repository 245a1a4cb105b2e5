import { expect, test } from "@jest/globals";
import fc from "fast-check";
import type { AgendaChange, InitiativeForAgenda } from "#src/delivery/agenda-input.ts";
import type { AgendaItem } from "#src/delivery/agenda-item.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { agendaMadeOf, placed } from "#src/delivery/make-agenda.ts";
import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { Day } from "#src/kernel/time.ts";
import { PersonId } from "#src/people/person.ts";
import { textsIn } from "#src/texts/texts.ts";
import { kim } from "#tests/support/delivery.ts";

const { agenda: words } = textsIn("nl").delivery;
const ofPortfolio = ["result", "attention", "obstacle", "gate"];
const initiatives = ["ini_a", "ini_b", "ini_c"].map((id) => InitiativeId.parse(id));
const inTheWay = ["Er zijn geen gegevens", "Niemand wil het beheren.\n\nEn het is duur."];

test("through moments that leave items behind an initiative stands on an agenda once, and nothing typed is lost", () => {
  fc.assert(
    fc.property(fc.array(anyRound, { minLength: 2, maxLength: 4 }), (rounds) => {
      let left: readonly AgendaItem[] = [];
      for (const [index, round] of rounds.entries()) {
        const id = DeliveryMomentId.parse(`dlv_${index}`);
        const first = made(round.portfolio, left, { id, agenda: [] });
        const typed = first.map((item, at) =>
          edited(item, round.edits[at % round.edits.length] ?? "none", `${index}-${at}`),
        );
        const agenda = made(round.later, left, { id, agenda: typed });

        const subjects = agenda.filter(({ kind }) => ofPortfolio.includes(kind)).map(({ initiative }) => initiative);
        expect(subjects).toEqual([...new Set(subjects)]);
        expect(new Set(agenda.map((item) => item.id)).size).toBe(agenda.length);
        expect(new Set(agenda.map(({ source }) => source)).size).toBe(agenda.length);
        // What was typed for the moment before, and what was typed on this agenda.
        for (const before of [...left, ...typed]) {
          const stands = agenda.find((item) => item.id === before.id || item.initiative === before.initiative);
          for (const text of wordsOfPeople(before)) expect(`${stands?.title}\n${stands?.note}`).toContain(text);
          if (before.minutes === minutesTyped) expect(stands?.minutes).toBe(minutesTyped);
        }
        // What it writes by itself of what was left is so now.
        for (const { initiative, note } of first) {
          const about = round.portfolio.find((one) => one.initiative === initiative);
          const told = note.split("\n").filter((line) => Object.values(words.changed).includes(line));
          expect(told).toEqual(about?.changed ? [words.changed[about.changed]] : []);
        }
        expect(made(round.later, left, { id, agenda })).toEqual(agenda);
        left = agenda.filter(({ kind }, at) => kind !== "look_ahead" && round.passed[at % round.passed.length]);
      }
    }),
    { numRuns: 400 },
  );
});

const minutesTyped = 37;

type Edit = "none" | "minutes" | "note" | "title";

function edited(item: AgendaItem, edit: Edit, token: string): AgendaItem {
  const by = { edition: item.edition + 1, editedBy: PersonId.parse(kim.id) };
  switch (edit) {
    case "none":
      return item;
    case "minutes":
      return { ...item, ...by, minutes: minutesTyped };
    case "note":
      return { ...item, ...by, note: `${item.note}\ntyped-${token}`.trim() };
    case "title":
      return { ...item, ...by, title: `typed-${token} ${item.title}`.slice(0, 200) };
  }
}

function wordsOfPeople({ title, note }: AgendaItem): readonly string[] {
  return `${title}\n${note}`.match(/typed-[\d-]+/g) ?? [];
}

function made(
  portfolio: readonly InitiativeForAgenda[],
  left: readonly AgendaItem[],
  { id, agenda }: { readonly id: DeliveryMomentId; readonly agenda: readonly AgendaItem[] },
): readonly AgendaItem[] {
  const none = { openActions: { count: 0, first: [] }, decisions: 0, presenter: null };
  const input = { portfolio, left: { ...none, items: left }, proposals: [] };
  const { standing, added } = agendaMadeOf(input, { id, agenda: [...agenda], dismissed: [] }, words);
  return placed(standing, added);
}

const anyAbout: fc.Arbitrary<Omit<InitiativeForAgenda, "initiative" | "title">> = fc.record({
  presenter: fc.constant(null),
  changed: fc.option(fc.constantFrom<AgendaChange>("new", "moved", "finished", "updated")),
  attention: fc.subarray<AttentionReason>([...attentionReasons]),
  obstacles: fc.subarray(inTheWay).map((texts) => texts.map((text) => ({ id: text.slice(0, 4), text }))),
  everInTheWay: fc.constant(inTheWay),
  gate: fc.option(fc.constant({ name: "Opschalen: ja of nee", day: Day.parse("2026-12-01") })),
});

const anyPortfolio = fc
  .tuple(anyAbout, anyAbout, anyAbout)
  .map((all) =>
    all.flatMap((one, at) =>
      initiatives.slice(at, at + 1).map((initiative) => ({ initiative, title: initiative.toUpperCase(), ...one })),
    ),
  );

const anyRound = fc.record({
  portfolio: anyPortfolio,
  later: anyPortfolio,
  edits: fc.array(fc.constantFrom<Edit>("none", "minutes", "note", "title"), { minLength: 1, maxLength: 5 }),
  passed: fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }),
});
