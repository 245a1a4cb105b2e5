import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { samplePartnerId } from "#src/main/sample/sample-ids.ts";
import { commandKey } from "#src/kernel/command.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import { questionActNames } from "#src/question/question-acts.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, QuestionNumber } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { sender } from "#tests/support/alliance.ts";
import { joinedAs } from "#tests/support/involved.ts";
import {
  askedBefore,
  decided,
  decisions,
  draft,
  expired,
  givenUp,
  helpedAlready,
  inTriage,
  joinedInto,
  submitted,
  waitingForAsker,
} from "#tests/support/questions.ts";
import { workday } from "#tests/support/loaded-sample.ts";
import { productStage } from "#tests/support/tab-on-product.ts";
import { Instant } from "#src/kernel/time.ts";

const stage = productStage();
const { tab, question: words, triage, intake } = textsIn("nl");
const { desk } = triage;

/** What offers an act, by the name of its button or link; on the page of the question, or on the walk of a draft. */
const offers: Readonly<Record<QuestionAct, readonly string[]>> = {
  "intake.walk": [words.goOn],
  "intake.submit": [intake.submitNow],
  "intake.helped": [intake.helps],
  "intake.follow": [tab.asking.follow],
  "question.edit": [words.edit],
  "question.withdraw": [words.withdraw, tab.asking.withdraw],
  "question.answer": [words.sendAnswer],
  "question.reopen": [words.reopen],
  "question.rate": [words.helpedYes],
  "question.confide": [words.confide],
  "question.join": [words.join, words.changeOffer],
  "question.leave": [words.leave],
  "question.contribute": [words.know],
  "question.follow": [words.follow],
  "question.mute": [words.mute],
  "triage.pick-up": [tab.decision.pickUp],
  "triage.hand-over": [desk.handOver],
  "triage.assist": [desk.assist],
  "triage.note": [desk.note],
  "triage.ask-back": [desk.askBack],
  "triage.invite": [desk.invite],
  "triage.call": [desk.call],
  "triage.mark": [triage.useful],
  "triage.join": [desk.join],
  "triage.decide": [tab.decision.decide],
  "triage.undo": [triage.undo, triage.undoJoining],
  "triage.correct-theme": [desk.correctTheme],
  "triage.reschedule": [desk.reschedule],
  "analysis.report": [desk.report],
};

const now = Instant.parse(workday);
const lately = addMilliseconds(now, -5 * 60_000);
const over = { triagedBy: idOf("wouter"), decidedBy: idOf("wouter"), decidedAt: lately };
const closed = { helpedAt: lately };

/** Rosa asks, Daan's organisation takes part, Wouter has it, Vera is of the QRT and follows it. */
const standings: Readonly<Record<string, Question>> = {
  draft: draft(),
  submitted: submitted(),
  "in triage": inTriage({ triagedBy: idOf("wouter") }),
  "waiting for its asker": waitingForAsker({ triagedBy: idOf("wouter") }),
  answered: decided(decisions.answered, over),
  "in quick analysis": decided(decisions.quick_analysis, over),
  "helped already": helpedAlready(closed),
  joined: joinedInto({ joinedAt: lately }),
  "given up": givenUp({ withdrawnAt: lately }),
  lapsed: expired({ expiredAt: lately }),
};
const readers = ["rosa", "daan", "vera", "wouter"] as const;

test("every act that the policy allows is offered by a button or a link, in every stage, to everybody", async () => {
  const offered = new Set<QuestionAct>();
  await askedBySomebodyElse();
  const questions = await Promise.all(Object.entries(standings).map(([name, standing]) => laid(name, standing)));
  for (const reader of readers) {
    const person = await personOf(reader);
    await stage.visiting({ person: person.id }, async ({ page, complaints }) => {
      for (const question of questions) {
        const may = questionAbilities(actorOf(person), question, now);
        if (may.length === 0) continue;
        const seen = await namesOn(page, question);
        const missing = may.filter((act) => !isNeedless(act, person, question) && !isAmong(seen, act));
        expect([question.id, reader, missing]).toEqual([question.id, reader, []]);
        for (const act of may) if (isAmong(seen, act)) offered.add(act);
      }
      expect(complaints).toEqual([]);
    });
  }
  expect(questionActNames.filter((act) => !offered.has(act))).toEqual([]);
});

/** What would change nothing: who asked hears of it anyhow, who hears nothing cannot mute it, and who has it works on it. */
function isNeedless(act: QuestionAct, { id }: Person, question: Question): boolean {
  const isAsker = question.askedBy === id;
  if (act === "question.follow") return isAsker || question.involved.followers.includes(id);
  if (act === "question.mute") return !isAsker && !question.involved.followers.includes(id);
  return act === "triage.assist" && "triagedBy" in question && question.triagedBy === id;
}

function isAmong(seen: ReadonlySet<string>, act: QuestionAct): boolean {
  return offers[act].some((name) => seen.has(name));
}

/** The words of every button and link that can be pressed. */
async function namesOn(page: Page, question: Question): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  const pages =
    question.stage === "draft" ? [`/questions/${question.id}`, `/ask/${question.id}`] : [`/questions/${question.id}`];
  for (const path of pages) {
    await page.goto(stage.address + path);
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    // What was asked already is looked for by the words of the draft.
    if (path.startsWith("/ask/")) await page.getByRole("button", { name: askedAlready }).waitFor();
    for (const text of await page.getByRole("main").locator("button:visible, a:visible").allInnerTexts())
      names.add(text.trim());
  }
  return names;
}

const numberOfOther = QuestionNumber.parse("V-2026-109");
const askedAlready = intake.followInsteadOf(numberOfOther);

/** What the draft asks too. */
async function askedBySomebodyElse(): Promise<void> {
  const { questions } = stage.alliance.product.stores;
  const value = askedBefore({
    askedBy: idOf("emma"),
    organisation: samplePartnerId("saxion"),
    number: numberOfOther,
  });
  const command = commandKey(value.askedBy, "test", value.id, {});
  const events = [{ type: "question_asked" as const }];
  expect((await questions.create({ value, command, by: value.askedBy, at: lately, events })).ok).toBe(true);
}

async function laid(name: string, standing: Question): Promise<Question> {
  const witteveen = samplePartnerId("witteveen-bos");
  const value: Question = {
    ...standing,
    id: QuestionId.parse(`qst_${name.replaceAll(" ", "-")}`),
    askedBy: idOf("rosa"),
    organisation: samplePartnerId("rova"),
    thread: null,
    sharedIn: null,
    involved: {
      ...standing.involved,
      joined: [{ ...joinedAs(1), organisation: witteveen, by: idOf("daan") }],
      followers: [idOf("vera")],
    },
  };
  const { questions } = stage.alliance.product.stores;
  const command = commandKey(value.askedBy, "test", name, {});
  const created = await questions.create({
    value,
    command,
    by: value.askedBy,
    at: lately,
    events: [{ type: "question_asked" }],
  });
  expect(created.ok).toBe(true);
  return value;
}

async function personOf(key: string): Promise<Person> {
  const found = await stage.alliance.product.stores.people.get(idOf(key));
  if (!found) throw new Error(`nobody is called ${key}`);
  return found.value;
}

function idOf(key: string) {
  const { tenant = "", object } = sender(key);
  return personIdOf(tenant, object);
}
