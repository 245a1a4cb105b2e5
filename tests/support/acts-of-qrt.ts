import { reportQuickAnalysis } from "#src/analysis/report-analysis.usecase.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import { askAskerBack } from "#src/triage/ask-back.usecase.ts";
import { assistTriage } from "#src/triage/assist-triage.usecase.ts";
import { callPartners } from "#src/triage/call-partners.usecase.ts";
import { correctTheme } from "#src/triage/correct-theme.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { handOverQuestion } from "#src/triage/hand-over-question.usecase.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { joinQuestions } from "#src/triage/join-questions.usecase.ts";
import { markSolution } from "#src/triage/mark-solution.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import { rescheduleQuestion } from "#src/triage/reschedule-question.usecase.ts";
import { undoLastDecision } from "#src/triage/undo-decision.usecase.ts";
import { writeNote } from "#src/triage/write-note.usecase.ts";
import type { Done } from "./doers.ts";
import { asker, day, findings, found, k15, now, partner, triager } from "./doers.ts";
import { housing, school } from "./people.ts";
import { askedBefore, decided, decisions, inTriage, submitted, theme } from "./questions.ts";

/** What the QRT does, as somebody does it. */
export const actsOfQrt = {
  "triage.pick-up": {
    by: triager,
    before: submitted(),
    does: pickUpQuestion,
    changes: { stage: "in_triage", triagedBy: triager.person, triagedAt: now },
    event: { type: "question_picked_up" },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.hand-over": {
    by: { ...triager, person: asker.person },
    before: inTriage({ triagedBy: asker.person }),
    does: (desk, actor, command) => handOverQuestion(desk, actor, { ...command, to: triager.person }),
    changes: { triagedBy: triager.person },
    event: { type: "question_handed_over", to: triager.person },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.assist": {
    by: { ...triager, person: partner.person },
    before: inTriage(),
    does: (desk, actor, command) => assistTriage(desk, actor, { ...command, joins: true }),
    changes: { workbench: { ...inTriage().workbench, team: [partner.person] } },
    event: { type: "question_assisted", joins: true },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.note": {
    by: triager,
    before: inTriage(),
    does: (desk, actor, command) => writeNote(desk, actor, { ...command, text: "Eerst Kim bellen." }),
    changes: {
      workbench: { ...inTriage().workbench, notes: [{ by: triager.person, at: now, text: "Eerst Kim bellen." }] },
    },
    event: { type: "note_written" },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.ask-back": {
    by: triager,
    before: inTriage(),
    does: (desk, actor, command) => askAskerBack(desk, actor, { ...command, text: "Welke straten?" }),
    changes: { stage: "waiting_for_asker", askedBack: "Welke straten?", askedBackAt: now },
    event: { type: "asker_asked_back", question: "Welke straten?" },
    reminder: "answer_awaited 2026-11-10T08:00:00.000Z",
  },
  "triage.invite": {
    by: triager,
    before: inTriage(),
    does: (desk, actor, command) => inviteParties(desk, actor, { ...command, parties: [school.id, housing.id] }),
    changes: { involved: { ...inTriage().involved, parties: [school.id, housing.id] } },
    event: { type: "parties_invited", parties: [school.id, housing.id] },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.call": {
    by: triager,
    before: inTriage(),
    does: (desk, actor, command) =>
      callPartners(desk, actor, { ...command, text: "Wie meet dit?", due: day("2026-11-05") }),
    changes: {
      involved: {
        ...inTriage().involved,
        call: { text: "Wie meet dit?", due: "2026-11-05", by: triager.person, at: now },
      },
    },
    event: { type: "partners_called", due: day("2026-11-05") },
    reminder: "call_ends 2026-11-06T08:00:00.000Z",
  },
  "triage.mark": {
    by: triager,
    before: inTriage(),
    does: (desk, actor, command) => markSolution(desk, actor, { ...command, solution: k15, useful: false }),
    changes: { workbench: { ...inTriage().workbench, marks: [{ solution: k15, useful: false, by: triager.person }] } },
    event: { type: "solution_marked", solution: k15, useful: false },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.decide": {
    by: triager,
    before: inTriage(),
    does: (desk, actor, command) =>
      decideQuestion(desk, actor, { ...command, theme: theme.housing, findings, decision: decisions.miscellaneous }),
    changes: {
      stage: "decided",
      theme: theme.housing,
      findings,
      decision: decisions.miscellaneous,
      decidedBy: triager.person,
      decidedAt: now,
      result: null,
      helped: null,
    },
    event: { type: "question_decided", decision: decisions.miscellaneous },
    reminder: "look_again 2027-03-15T08:00:00.000Z",
  },
  "triage.join": {
    by: triager,
    before: inTriage(),
    does: async (desk, actor, command) => {
      await desk.lay(askedBefore());
      return joinQuestions(desk, actor, { ...command, into: "V-2026-009" });
    },
    changes: {
      stage: "joined",
      stoodAt: { stage: "in_triage", triagedBy: triager.person, triagedAt: inTriage().triagedAt },
      into: askedBefore().id,
      intoNumber: askedBefore().number,
      joinedBy: triager.person,
      joinedAt: now,
    },
    drops: ["triagedBy", "triagedAt"],
    event: { type: "question_joined", into: askedBefore().id, number: askedBefore().number },
    reminder: null,
  },
  "triage.undo": {
    by: triager,
    before: decided(decisions.answered),
    does: undoLastDecision,
    changes: { stage: "in_triage" },
    drops: ["theme", "findings", "decision", "decidedBy", "decidedAt", "result", "helped"],
    event: { type: "decision_undone" },
    reminder: "decide_due 2026-11-09T08:00:00.000Z",
  },
  "triage.correct-theme": {
    by: triager,
    before: decided(decisions.answered),
    does: (desk, actor, command) => correctTheme(desk, actor, { ...command, theme: theme.liveability }),
    changes: { theme: theme.liveability },
    event: { type: "theme_corrected", theme: theme.liveability, from: theme.sustainability },
    reminder: "helped_asked 2026-11-12T08:00:00.000Z",
  },
  "triage.reschedule": {
    by: triager,
    before: decided(decisions.quick_analysis, { reminded: ["analysis_due", "analysis_overdue"] }),
    does: (desk, actor, command) => rescheduleQuestion(desk, actor, { ...command, due: day("2026-12-10") }),
    changes: { decision: { ...decisions.quick_analysis, due: "2026-12-10" }, reminded: [] },
    event: { type: "question_rescheduled", due: day("2026-12-10") },
    reminder: "analysis_due 2026-12-10T08:00:00.000Z",
  },
  "analysis.report": {
    by: triager,
    before: decided(decisions.quick_analysis),
    does: (desk, actor, command) => reportQuickAnalysis(desk, actor, { ...command, found }),
    changes: { result: { ...found, by: triager.person, at: now } },
    event: { type: "analysis_reported" },
    reminder: "helped_asked 2026-11-12T08:00:00.000Z",
  },
} as const satisfies Partial<Record<QuestionAct, Done>>;
