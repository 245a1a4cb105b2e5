import { describe, expect, test } from "@jest/globals";
import type { ActionShown, DecisionLogged } from "#src/delivery/follow-up.contract.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { actionsAddress, stateIn, whoseIn } from "#tab/pages/actions/actions-address.ts";
import { byLateness, withEnded } from "#tab/pages/actions/in-order.ts";
import { byMoment } from "#tab/pages/decisions/by-moment.ts";
import { askedIn, decisionsAddress, soughtBy } from "#tab/pages/decisions/decisions-address.ts";
import { byAttendance } from "#tab/pages/minutes/by-attendance.ts";
import { minutesAddress, versionIn } from "#tab/pages/minutes/minutes-address.ts";
import { asItIs } from "#tab/ui/settle-rows.ts";
import { itemId } from "#tests/support/delivery.ts";

const at = Instant.parse("2026-11-06T09:00:00.000Z");
const by = { id: PersonId.parse("per_kim"), name: "Kim Voorbeeld" };

describe("actions", () => {
  const late = action("late", { due: "2026-11-01", overdue: true });
  const coming = action("coming", { due: "2026-12-01" });
  const undated = action("undated", { due: null });
  const done = (one: ActionShown): ActionShown => ({ ...one, settled: { how: "done", by, at } });

  test("one that the reader ended stays where it stood, also once the list no longer has it", () => {
    const ended = new Map([[coming.id, done(coming)]]);
    expect(withEnded([late, coming, undated], ended)).toEqual([late, done(coming), undated]);
    expect(withEnded([late, undated], ended)).toEqual([late, done(coming), undated]);
    expect(withEnded([], new Map([[undated.id, done(undated)]]))).toEqual([done(undated)]);
  });

  test("stand below how late they are, and the place of one that somebody else ended stays among its neighbours", () => {
    const [first, ...rest] = asItIs([late, coming, undated]).shown;
    const gone = { kind: "left", id: "dvo_gone" } as const;
    expect(first).toBeDefined();
    const groups = byLateness(first ? [first, gone, ...rest] : []);
    expect(groups.map(({ lateness, rows }) => [lateness, rows.map(({ id }) => id)])).toEqual([
      ["late", [late.id, gone.id]],
      ["coming", [coming.id]],
      ["undated", [undated.id]],
    ]);
  });

  test("the address tells whose they are, and what it says otherwise means the reader's own", () => {
    expect(
      (["mine", "our_organisation", "all"] as const).map((whose) => whoseIn(searchOf(actionsAddress(whose)))),
    ).toEqual(["mine", "our_organisation", "all"]);
    expect(whoseIn(new URLSearchParams("whose=theirs"))).toBe("mine");
    expect(stateIn(searchOf(actionsAddress("all", "settled")))).toBe("settled");
    expect(whoseIn(searchOf(actionsAddress("all", "settled")))).toBe("all");
    expect(stateIn(new URLSearchParams("state=lost"))).toBe("open");
  });
});

describe("decisions", () => {
  test("of one moment stand together, and a moment that is gone has a place of its own", () => {
    const shown = asItIs([
      decision("1", "december"),
      decision("2", "december"),
      decision("3", null),
      decision("4", "october"),
    ]);
    expect(byMoment(shown.shown).map(({ moment, rows }) => [moment?.title ?? null, rows.length])).toEqual([
      ["december", 2],
      [null, 1],
      ["october", 1],
    ]);
    expect(byMoment([{ kind: "left", id: "gone" }, ...shown.shown.slice(0, 1)])).toHaveLength(2);
    expect(byMoment([])).toEqual([]);
  });

  test("are searched by what the address says, as far as the server takes it", () => {
    const asked = askedIn(new URLSearchParams({ q: "  hub  ", initiative: "ini_hub-1" }));
    expect(asked).toEqual({ q: "hub", initiative: "ini_hub-1" });
    expect(askedIn(searchOf(decisionsAddress(asked)))).toEqual(asked);
    expect(soughtBy(asked)).toEqual(asked);
    expect(soughtBy(askedIn(new URLSearchParams({ q: "a", initiative: "../qst_1" })))).toEqual({});
    expect(askedIn(new URLSearchParams({ q: "a".repeat(500) })).q).toHaveLength(200);
  });
});

describe("minutes", () => {
  test("the address holds the version; one that is not known is the alliance's own", () => {
    expect(versionIn(searchOf(minutesAddress("dlv_1", "public")))).toBe("public");
    expect(versionIn(searchOf(minutesAddress("dlv_1")))).toBe("internal");
    expect(versionIn(new URLSearchParams("version=secret"))).toBe("internal");
  });

  test("organisations stand by name below how they were there", () => {
    const attended = (name: string, how: "in_the_room" | "online" | "excused") => ({
      organisation: { id: PartnerId.parse(`prt_${name.toLowerCase()}`), name },
      how,
    });
    const shown = byAttendance([
      attended("Vitens", "in_the_room"),
      attended("Esri", "excused"),
      attended("ROVA", "in_the_room"),
    ]);
    expect(shown.map(({ how, organisations }) => [how, organisations.map(({ name }) => name)])).toEqual([
      ["in_the_room", ["ROVA", "Vitens"]],
      ["excused", ["Esri"]],
    ]);
  });
});

function searchOf(address: string): URLSearchParams {
  return new URL(address, "https://vraagbaak.example").searchParams;
}

function action(
  name: string,
  { due, overdue = false }: { readonly due: string | null; readonly overdue?: boolean },
): ActionShown {
  return {
    id: OutcomeId.parse(`dvo_${name}`),
    item: itemId("first"),
    kind: "action",
    initiative: null,
    text: name,
    obstacle: null,
    by,
    at,
    edition: 1,
    editedBy: null,
    who: null,
    due: due === null ? null : Day.parse(due),
    settled: null,
    moment: null,
    about: null,
    overdue,
    may: ["action.settle"],
  };
}

function decision(id: string, moment: string | null): DecisionLogged {
  return {
    id,
    moment:
      moment === null
        ? null
        : { id: DeliveryMomentId.parse(`dlv_${moment}`), title: moment, day: Day.parse("2026-12-03") },
    taken: null,
    text: "Besloten.",
    by,
    at,
  };
}
