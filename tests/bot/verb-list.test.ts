import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { z } from "zod";
import { deskViews } from "#src/triage/desk-view.ts";
import type { Verb } from "#src/main/commands/verb-list.ts";
import { verbTable, verbsOf } from "#src/main/commands/verb-list.ts";
import { questionActNames } from "#src/question/question-acts.ts";
import { school } from "../support/people.ts";
import { decided, decisions, draft, expired, inTriage, submitted, waitingForAsker } from "../support/questions.ts";
import type { VerbWalk } from "../support/verb-walk.ts";
import { pressers, verbWalk } from "../support/verb-walk.ts";

const now = decided(decisions.answered).decidedAt;

let walk: VerbWalk;
let verbs: readonly Verb[];

beforeAll(async () => {
  walk = await verbWalk(now);
  verbs = verbsOf(walk.actions);
});
afterAll(() => walk.close());

/** Stand on the bot's answer to a message in a question's thread, and not on a card of the question. */
const onReplyOnly = ["intake.split", "question.close-again", "contribution.withdraw"];

/** Buttons that show something, or set something of one's own: they are in no table of who may. */
const views = [
  "question.more",
  "question.show",
  "triage.show",
  "triage.desk",
  "settings.show",
  "people.language",
  // Takes back what "people.absence" said.
  "people.presence",
];

test("everything that can be done with a question can be done in Teams", () => {
  const withoutButton = verbs.filter(({ kind, fields }) => kind === "act" && fields === null);
  expect(withoutButton.map(({ verb }) => verb)).toEqual([]);
  expect(verbs.filter(({ kind }) => kind === "act").map(({ verb }) => verb)).toEqual(questionActNames);
});

test("every other button is one of those that are known to change no question by themselves", () => {
  const found = verbs.filter(({ kind }) => kind === "view").map(({ verb }) => verb);
  expect(found.toSorted()).toEqual([...views, ...onReplyOnly].toSorted());
});

test("every button about a question stands on some card that somebody gets to see", async () => {
  const seen = new Set<string>();
  const result = { text: "Drie straten.", link: null, picture: null, by: pressers.qrt.id, at: now };
  const inHand = { triagedBy: pressers.qrt.id };
  const standings = [
    draft(),
    submitted(),
    submitted({ involved: { ...submitted().involved, joined: [joinedAlready()] } }),
    inTriage(inHand),
    inTriage({ triagedBy: pressers.colleague.id }),
    waitingForAsker(inHand),
    ...Object.values(decisions).map((decision) => decided(decision, inHand)),
    decided(decisions.quick_analysis, { ...inHand, result }),
    expired({ expiredAt: now }),
  ];
  const looks = [
    ...["question.more", "question.show", "triage.show", "question.join"].map((verb) => ({ verb, filled: {} })),
    ...deskViews.map((view) => ({ verb: "triage.desk", filled: { view } })),
  ];
  for (const standing of standings) {
    for (const person of [pressers.asker, pressers.partner, pressers.qrt]) {
      for (const { verb, filled } of looks) {
        const { answer } = await walk.presses(person, { verb, filled, question: await walk.lay(standing) });
        for (const [, found = ""] of answer.all.matchAll(/"verb":"([^"]+)"/g)) seen.add(found);
      }
    }
  }
  expect(walk.verbs.filter((verb) => !seen.has(verb))).toEqual(onReplyOnly);
});

test("the table says who may, in which stages, and what to fill in", () => {
  const [head, ...rows] = verbTable(verbs).split("\n");
  expect(rows).toHaveLength(verbs.length);
  expect(head?.split(/\s{2,}/)).toEqual(["VERB", "WHO", "STAGES", "FIELDS"]);
  expect(rows.map((row) => row.split(/\s{2,}/))).toEqual(
    expect.arrayContaining([
      ["question.rate", "asker", "decided", "helped"],
      ["triage.call", "qrt", "submitted, in_triage, waiting_for_asker (at the revision shown)", "text?, due?"],
      ["partner.merge", "network_lead, admin", "no button in Teams"],
    ]),
  );
  const column = head?.indexOf("WHO") ?? 0;
  expect(new Set(rows.map((row) => row.slice(column - 2, column)))).toEqual(new Set(["  "]));
});

test("`npm run verbs -- --json` says the same to programs", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["src/main/commands/verbs.ts", "--json"]);
  expect(z.array(z.unknown()).parse(JSON.parse(stdout))).toEqual(verbs);
  expect(verbs.find(({ verb }) => verb === "triage.mark")).toEqual({
    verb: "triage.mark",
    kind: "act",
    who: ["qrt"],
    stages: ["submitted", "in_triage", "waiting_for_asker", "decided"],
    atRevision: false,
    fields: [
      { name: "solution", kind: "text", required: true },
      { name: "useful", kind: "boolean", required: true },
    ],
  });
}, 20_000);

function joinedAlready() {
  const by = pressers.partner.id;
  return { organisation: school.id, by, at: now, data: "", knowledge: "", people: "", hours: null, until: null };
}
