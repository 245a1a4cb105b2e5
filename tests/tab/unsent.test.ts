import { afterEach, expect, test } from "@jest/globals";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import { throwAway, unsentIn, wordsOn } from "#tab/pages/meeting/unsent.ts";

const moment = {
  id: "dlv_here",
  agenda: [
    { id: "itm_trees", title: "100 bomen" },
    { id: "itm_hubs", title: "Mobiliteitshubs" },
  ],
};
const keys = {
  note: "outcome.record.per_noor.dlv_here.itm_trees.note",
  decision: "outcome.decide.per_noor.dlv_here.itm_trees",
  chosen: "outcome.record.per_noor.dlv_here.itm_hubs.action",
  agenda: "agenda.edit.per_noor.dlv_here.itm_hubs",
  elsewhere: "outcome.record.per_noor.dlv_there.itm_other.note",
};

afterEach(() => Object.values(keys).forEach((key) => keptTyping.forget(key)));

test("what somebody was writing in a meeting is told by item: their words, and not what they only chose", () => {
  keptTyping.keep(keys.note, { text: "In maart planten" }, "memory");
  keptTyping.keep(keys.decision, { what: "gate", gateName: "Doorgaan?", gateDay: "2027-01-01", note: " " }, "memory");
  keptTyping.keep(keys.chosen, { text: "", who: "per_sam", due: "" }, "memory");
  keptTyping.keep(keys.agenda, { title: "Hubs", note: "Over hubs" }, "memory");
  keptTyping.keep(keys.elsewhere, { text: "Van een ander oplevermoment" }, "memory");
  const texts = ["In maart planten", "Doorgaan?"];
  expect(unsentIn(moment)).toEqual([{ id: "itm_trees", title: "100 bomen", texts }]);
  expect([wordsOn("itm_trees"), wordsOn("itm_hubs")]).toEqual([texts, []]);
  expect(unsentIn({ ...moment, agenda: null })).toEqual([]);
});

test("what was thrown away is gone, and nothing beside it", () => {
  keptTyping.keep(keys.note, { text: "In maart planten" }, "memory");
  keptTyping.keep(keys.agenda, { title: "Hubs" }, "memory");
  keptTyping.keep(keys.elsewhere, { text: "Van een ander oplevermoment" }, "memory");
  throwAway(moment.id);
  expect(Object.values(keys).filter((key) => keptTyping.has(key))).toEqual([keys.agenda, keys.elsewhere]);
});
