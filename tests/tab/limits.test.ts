import { expect, test } from "@jest/globals";
import type { z } from "zod";
import { report } from "#src/analysis/analysis.contract.ts";
import { clearObstacleAct, decideAct, recordOutcomeAct, reopenMomentAct } from "#src/delivery/moment-acts.contract.ts";
import { proposeAgendaItem } from "#src/delivery/follow-up.contract.ts";
import {
  addDocument,
  join as joinInitiative,
  moveIt,
  noteObstacle,
  stopIt,
  update,
} from "#src/initiative/initiative-acts.contract.ts";
import { walk } from "#src/intake/intake.contract.ts";
import { saveNewView } from "#src/portfolio/saved-view.contract.ts";
import { answer, contribute, edit, join } from "#src/question/question-acts.contract.ts";
import { propose, refuseIt } from "#src/solution/proposal.contract.ts";
import { addSolution } from "#src/solution/keep-entry.contract.ts";
import { askBack, call, note } from "#src/triage/triage.contract.ts";
import { limits, mostLines, mostMinutes } from "#tab/api/limits.ts";

const nonce = "tab-nonce-1";
const offer = { data: "", knowledge: "", people: "", hours: null, until: null };
const solution = { title: "Warmtescan", description: "Vanuit de lucht.", forWhom: "", link: null, themes: [] };
const walked = (answers: object) => ({ nonce, rev: 1, to: "needs", filled: { answers } });
const proposed = (said: object) => ({ nonce, ...solution, despitePersonalData: false, ...said });
const entry = { ...solution, where: "", sources: [], sdgs: [], alsoKnownAs: [], searchWords: [], examples: [] };
const added = (said: object) => {
  const { link: _, ...written } = entry;
  return { nonce, ...written, despitePersonalData: false, ...said };
};
const decided = (said: object) => ({ nonce, item: "itm_1", initiative: "ini_1", initiativeRev: 1, note: "", ...said });
const item = { title: "Deelauto's", text: "", minutes: 10, initiative: null };
const broughtIn = (said: object) => ({ nonce, ...item, ...said });
const savedView = { view: "board", filter: {}, grouping: null, density: "compact", shared: false };
const secure = (length: number) => `https://${"a".repeat(length - "https://.nl".length)}.nl`;
const long = (length: number) => "a".repeat(length);

/** For every limit a body of which one field has so many characters. */
const bodies: Readonly<Record<keyof typeof limits, readonly [schema: z.ZodType, of: (length: number) => object]>> = {
  title: [edit.body, (length) => ({ nonce, rev: 1, title: long(length), text: "", despitePersonalData: false })],
  text: [edit.body, (length) => ({ nonce, rev: 1, title: "Te heet", text: long(length), despitePersonalData: false })],
  contribution: [contribute.body, (length) => ({ nonce, text: long(length), despitePersonalData: false })],
  note: [note.body, (length) => ({ nonce, text: long(length) })],
  askBack: [askBack.body, (length) => ({ nonce, text: long(length) })],
  call: [call.body, (length) => ({ nonce, rev: 1, text: long(length), due: "2026-12-04" })],
  offer: [join.body, (length) => ({ nonce, offer: { ...offer, data: long(length), knowledge: long(length) } })],
  people: [join.body, (length) => ({ nonce, offer: { ...offer, people: long(length) } })],
  result: [report.body, (length) => ({ nonce, found: { text: long(length), link: null, picture: null } })],
  address: [
    report.body,
    (length) => ({ nonce, found: { text: "Zie de kaart.", link: secure(length), picture: secure(length) } }),
  ],
  documentLink: [addDocument.body, (length) => ({ nonce, title: "Verslag", link: secure(length) })],
  walkAnswer: [walk.body, (length) => walked({ together: long(length), data: long(length) })],
  solution: [propose.body, (length) => proposed({ description: long(length) })],
  forWhom: [propose.body, (length) => proposed({ forWhom: long(length) })],
  refusal: [refuseIt.body, (length) => ({ nonce, reason: long(length) })],
  viewName: [saveNewView.body, (length) => ({ nonce, view: { ...savedView, name: long(length) } })],
  where: [addSolution.body, (length) => added({ where: long(length) })],
  source: [addSolution.body, (length) => added({ sources: [long(length)] })],
  otherName: [addSolution.body, (length) => added({ alsoKnownAs: [long(length)] })],
  searchWord: [addSolution.body, (length) => added({ searchWords: [long(length)] })],
  example: [addSolution.body, (length) => added({ examples: [long(length)] })],
  outcome: [recordOutcomeAct.body, (length) => ({ nonce, item: "itm_1", said: { kind: "note", text: long(length) } })],
  decisionNote: [
    decideAct.body,
    (length) => decided({ decision: { kind: "other", text: long(length) }, note: long(length) }),
  ],
  obstacleCleared: [
    clearObstacleAct.body,
    (length) => ({ nonce, item: "itm_1", initiative: "ini_1", obstacle: "o1", how: long(length) }),
  ],
  brings: [joinInitiative.body, (length) => ({ nonce, brings: long(length) })],
  stopReason: [stopIt.body, (length) => ({ nonce, rev: 1, reason: long(length) })],
  handedOverTo: [moveIt.body, (length) => ({ nonce, rev: 1, move: { to: "handed_over", handedOverTo: long(length) } })],
  obstacle: [noteObstacle.body, (length) => ({ nonce, text: long(length), remover: null })],
  updatePart: [
    update.body,
    (length) => ({
      nonce,
      told: { state: "stuck", result: long(length), next: long(length), obstacle: long(length), lesson: long(length) },
    }),
  ],
  gateName: [
    decideAct.body,
    (length) => decided({ decision: { kind: "set_gate", gate: { name: long(length), day: "2026-12-04" } } }),
  ],
  reopening: [reopenMomentAct.body, (length) => ({ nonce, reason: long(length) })],
  problemOwner: [walk.body, (length) => walked({ problemOwner: long(length) })],
  agendaTitle: [proposeAgendaItem.body, (length) => broughtIn({ title: long(length) })],
  agendaText: [proposeAgendaItem.body, (length) => broughtIn({ text: long(length) })],
};

test.each(Object.entries(bodies))(
  "what the tab calls too long for %s is what the server refuses",
  (name, [schema, of]) => {
    const limit = limits[name as keyof typeof limits];
    expect([schema.safeParse(of(limit)).success, schema.safeParse(of(limit + 1)).success]).toEqual([true, false]);
  },
);

test("the title and the address of a solution may be as long as those of a question and a result", () => {
  const fits = (title: number, link: number) =>
    propose.body.safeParse(proposed({ title: long(title), link: secure(link) })).success;
  expect([fits(limits.title, limits.address), fits(limits.title + 1, 30), fits(10, limits.address + 1)]).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(Object.entries(mostLines))("what the tab calls too many %s is what the server refuses", (name, most) => {
  const fits = (count: number) =>
    addSolution.body.safeParse(added({ [name]: Array.from({ length: count }, (_, index) => `regel ${index}`) }))
      .success;
  expect([fits(most), fits(most + 1)]).toEqual([true, false]);
});

test("an item may take as many minutes as the tab lets be filled in", () => {
  const fits = (minutes: number) => proposeAgendaItem.body.safeParse(broughtIn({ minutes })).success;
  expect([fits(0), fits(1), fits(mostMinutes), fits(mostMinutes + 1)]).toEqual([false, true, true, false]);
});

test("an answer may be as long as any other contribution", () => {
  expect(answer.body.safeParse({ nonce, text: long(limits.contribution) }).success).toBe(true);
});
