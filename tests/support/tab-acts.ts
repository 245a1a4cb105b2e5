import type { z } from "zod";
import { report } from "#src/analysis/analysis.contract.ts";
import { follow, helped, submit, walk } from "#src/intake/intake.contract.ts";
import { Instant } from "#src/kernel/time.ts";
import type { DemoPerson } from "#src/people/me.contract.ts";
import type { Doer, QuestionAct } from "#src/question/question-acts.ts";
import { questionActNames, questionActs } from "#src/question/question-acts.ts";
import * as asking from "#src/question/question-acts.contract.ts";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import type { QuestionStage } from "#src/question/question.ts";
import * as triage from "#src/triage/triage.contract.ts";
import { quinten, rosa, rova, zwolle } from "./tab-names.ts";

interface ScriptedAct {
  readonly path: string;
  /** What a body of the contract makes of the question. */
  readonly change: (body: unknown, question: QuestionShown) => object;
}

const at = Instant.parse("2026-11-23T10:00:00.000Z");

/** What the scripted server makes of each act; every body goes through the contract first. */
export const scriptedActs: readonly ScriptedAct[] = [
  scripted(walk, ({ to, filled }, { answers, title, sdgs, theme }) => ({
    step: to,
    title: filled.title ?? title,
    sdgs: filled.answers.sdgs ?? sdgs,
    theme: filled.answers.theme === undefined ? theme : filled.answers.theme,
    answers: { ...answers, ...filled.answers },
  })),
  scripted(submit, ({ filled }, { confidential }) => ({
    stage: "submitted",
    step: null,
    number: "V-2026-013",
    confidential: filled.confidential ?? confidential,
  })),
  scripted(helped, (_body, { offered }) => ({ stage: "helped_already", step: null, helpedBy: offered[0] })),
  scripted(follow, () => ({
    stage: "withdrawn",
    step: null,
    leadsTo: { id: "qst_9", number: "V-2026-009", title: "Waar?", stage: "submitted", route: null, ending: null },
    reopenUntil: "2126-12-23",
  })),
  scripted(asking.edit, ({ title, text }) => ({ title, text })),
  scripted(asking.withdraw, () => ({ stage: "withdrawn", due: null })),
  scripted(asking.answer, ({ text }, question) => ({
    stage: "in_triage",
    askedBack: null,
    contributions: [...question.contributions, { id: "c9", by: rosa, at, text, asked: question.askedBack }],
  })),
  scripted(asking.reopen, () => ({ stage: "submitted", decision: null, route: null, reopenUntil: null })),
  scripted(asking.rate, (body) => ({ helped: body.helped })),
  scripted(asking.confide, ({ confidential }) => ({ confidential })),
  scripted(asking.join, ({ offer }, { joined }) => ({
    joined: [
      ...joined.filter(({ organisation }) => organisation.id !== rova.id),
      { ...offer, organisation: rova, by: rosa, at, own: true },
    ],
  })),
  scripted(asking.leave, (_body, { joined }) => ({
    joined: joined.filter(({ organisation }) => organisation.id !== rova.id),
  })),
  scripted(asking.contribute, ({ text }, { contributions }) => ({
    contributions: [...contributions, { id: `c${contributions.length + 1}`, by: rosa, at, text, asked: null }],
  })),
  scripted(asking.follow, ({ follows }) => ({ follows })),
  scripted(asking.mute, ({ muted }) => ({ muted })),
  scripted(triage.pickUp, () => ({ stage: "in_triage", triager: quinten, due: "2026-11-27", overdue: false })),
  scripted(triage.handOver, ({ to }) => ({ triager: { id: to, name: "Lia Voorbeeld (QRT)" } })),
  scripted(triage.assist, ({ joins }, { workbench }) => ({
    workbench: { ...workbench, team: joins ? [quinten] : [] },
  })),
  scripted(triage.note, ({ text }, { workbench }) => ({
    workbench: { ...workbench, notes: [...(workbench?.notes ?? []), { by: quinten, at, text }] },
  })),
  scripted(triage.askBack, ({ text }) => ({ stage: "waiting_for_asker", askedBack: text, due: null })),
  scripted(triage.invite, () => ({ parties: [zwolle] })),
  scripted(triage.call, ({ text, due }) => ({ call: { text, due, by: quinten, at } })),
  scripted(triage.mark, ({ solution, useful }, { workbench }) => ({
    workbench: { ...workbench, marks: [{ solution, useful, by: quinten }] },
  })),
  scripted(triage.joinQuestion, ({ into }) => ({
    stage: "joined",
    due: null,
    leadsTo: { id: "qst_9", number: into, title: "Waar?", stage: "submitted", route: null, ending: null },
    undoUntil: "2126-11-23T10:15:00.000Z",
  })),
  scripted(triage.decide, ({ decision, findings, theme }) => ({
    stage: "decided",
    route: decision.route,
    decision,
    findings,
    theme,
    due: null,
    decidedAt: at,
    // Long after any day on which this test runs.
    undoUntil: "2126-11-23T10:15:00.000Z",
  })),
  scripted(triage.undo, () => ({
    stage: "in_triage",
    route: null,
    decision: null,
    findings: null,
    decidedAt: null,
    undoUntil: null,
  })),
  scripted(triage.correctTheme, ({ theme }) => ({ theme })),
  scripted(triage.reschedule, ({ due }, { decision }) => ({ decision: { ...decision, due } })),
  scripted(report, ({ found }) => ({ result: { ...found, by: quinten, at } })),
];

function scripted<Body extends z.ZodType>(
  { path, body }: { readonly path: string; readonly body: Body },
  change: (said: z.output<Body>, question: QuestionShown) => object,
): ScriptedAct {
  return {
    path: path.replace("{id}", ":id"),
    change: (sent, question) => change(body.parse(sent), question),
  };
}

/** What somebody may do, by the table of acts and by what is told of the question. */
export function mayOf(question: QuestionShown, person: DemoPerson | undefined): readonly QuestionAct[] {
  if (!person) return [];
  return questionActNames.filter((act) => {
    const { who, stages }: { readonly who: Doer; readonly stages: readonly QuestionStage[] } = questionActs[act];
    return stages.includes(question.stage) && isDoer(who, question, person) && isTimely(act, question);
  });
}

function isDoer(who: Doer, { asker }: QuestionShown, person: DemoPerson): boolean {
  const isQrt = person.roles.some(({ role }) => role === "qrt");
  const isAsker = asker.id === person.id;
  switch (who) {
    case "asker":
      return isAsker;
    case "qrt":
      return isQrt;
    case "asker_or_qrt":
      return isAsker || isQrt;
    case "partner":
      return person.organisation !== null;
    case "everybody":
      return true;
  }
}

/** What a stage allows only for a while, or only after some routes. */
function isTimely(act: QuestionAct, { route, result, undoUntil, reopenUntil }: QuestionShown): boolean {
  const timely: Readonly<Partial<Record<QuestionAct, boolean>>> = {
    "question.reopen": reopenUntil !== null,
    "question.rate": route === "answered" || result !== null,
    "triage.undo": undoUntil !== null,
    "triage.reschedule": route === "miscellaneous" || (route === "quick_analysis" && result === null),
    "analysis.report": route === "quick_analysis",
  };
  return timely[act] ?? true;
}
