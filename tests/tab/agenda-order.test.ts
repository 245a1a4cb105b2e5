import { expect, test } from "@jest/globals";
import { minutesOf } from "#src/delivery/minutes.ts";
import {
  inWantedOrder,
  minutesPlanned,
  movedTo,
  numbered,
  placeAt,
  placeByKey,
  startTimes,
} from "#tab/pages/delivery/agenda-order.ts";
import { agendaItem, held, itemId } from "#tests/support/delivery.ts";

const nothingCaptured = { outcomes: [], decisions: [] };
const ids = ["opening", "results", "gate", "closing"];
const item = (id: string, minutes: number, postponed = false) => ({ id, minutes, postponed });

test("an item moves to the place that it is given, and no further than there are places", () => {
  expect(movedTo(ids, "gate", 0)).toEqual(["gate", "opening", "results", "closing"]);
  expect(movedTo(ids, "opening", 2)).toEqual(["results", "gate", "opening", "closing"]);
  expect(movedTo(ids, "results", 99)).toEqual(["opening", "gate", "closing", "results"]);
  expect(movedTo(ids, "gone", 1)).toEqual(ids);
});

test("agenda, meeting and minutes give an item one number, also where it was not reached; the public minutes give none", () => {
  const agenda = [
    agendaItem("opening"),
    agendaItem("left", { postponed: true }),
    agendaItem("passed"),
    agendaItem("end", { kind: "look_ahead", released: true }),
  ];
  const moment = held({ agenda, presented: [itemId("opening")] });
  const minuted = minutesOf(moment, nothingCaptured, "internal").items;
  expect(minuted.map(({ number, notReached, movesOn }) => [number, notReached, movesOn])).toEqual([
    [1, false, false],
    [null, false, true],
    [2, true, true],
    [3, true, false],
  ]);
  const numbers = numbered(agenda);
  expect(agenda.map(({ id }) => numbers.get(id) ?? null)).toEqual(minuted.map(({ number }) => number));
  expect(minutesOf(moment, nothingCaptured, "public").items).toMatchObject([{ number: null, notReached: true }]);
});

test("what somebody else adds while the order is changed stays behind it, and what they take off is left out", () => {
  const agenda = [item("results", 10), item("new", 10), item("opening", 10)];
  expect(inWantedOrder(agenda, ["opening", "gone", "results"]).map(({ id }) => id)).toEqual([
    "opening",
    "results",
    "new",
  ]);
});

test("each key on the handle of an item brings it to another place, within the agenda", () => {
  const placesOf = (place: number) =>
    ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End", "x"].map((key) => placeByKey(key, place, 30));
  expect(placesOf(0)).toEqual([0, 1, 0, 10, 0, 29, null]);
  expect(placesOf(15)).toEqual([14, 16, 5, 25, 0, 29, null]);
  expect(placesOf(29)).toEqual([28, 29, 19, 29, 0, 29, null]);
});

test("an item that is dropped comes on the side of the other one where it was let go", () => {
  expect(placeAt(ids, "opening", { item: "gate", side: "before" })).toBe(1);
  expect(placeAt(ids, "opening", { item: "gate", side: "after" })).toBe(2);
  expect(placeAt(ids, "closing", { item: "opening", side: "before" })).toBe(0);
  expect(placeAt(ids, "gate", { item: "gate", side: "after" })).toBe(2);
});

test("every item begins when the ones before it have had their minutes; what is left for the next time takes none", () => {
  const agenda = [item("opening", 45), item("later", 60, true), item("results", 0), item("gate", 80)];
  expect([...startTimes([...agenda, item("night", 900), item("morning", 10)], "09:30")]).toEqual([
    ["opening", "09:30"],
    ["results", "10:15"],
    ["gate", "10:15"],
    ["night", "11:35"],
    ["morning", "02:35"],
  ]);
  expect(minutesPlanned(agenda)).toBe(125);
});
