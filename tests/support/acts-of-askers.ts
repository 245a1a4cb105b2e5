import { expect } from "@jest/globals";
import { acceptSolution } from "#src/intake/accept-solution.usecase.ts";
import { editQuestion } from "#src/intake/edit-question.usecase.ts";
import { followInstead } from "#src/intake/follow-instead.usecase.ts";
import { submitQuestion } from "#src/intake/submit-question.usecase.ts";
import { walkFilter } from "#src/intake/walk-filter.usecase.ts";
import { answerAskedBack } from "#src/question/answer-ask-back.usecase.ts";
import { confideQuestion } from "#src/question/confide-question.usecase.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import { followQuestion, muteQuestion } from "#src/question/follow-question.usecase.ts";
import { joinQuestion, leaveQuestion } from "#src/question/join-question.usecase.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import { rateHelp } from "#src/question/rate-help.usecase.ts";
import { reopenQuestion } from "#src/question/reopen-question.usecase.ts";
import { stoodDecided } from "#src/question/reopening.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import type { Done } from "./doers.ts";
import { asker, day, filled, joined, k15, newcomer, now, offer, partner, triager, withContribution } from "./doers.ts";
import { school } from "./people.ts";
import { commandOf } from "./question-desk.ts";
import { askedBefore, decided, decisions, draft, fullAnswers, submitted, waitingForAsker } from "./questions.ts";

/** Worded anew, it is read again: by the rules of today, and not by those of the samples. */
const readAnew = {
  proposal: expect.not.objectContaining({ rules: draft().proposal.rules }),
  offered: expect.any(Array),
  earlier: [],
};

/** What askers and partners do, as somebody does it. */
export const actsOfAskers = {
  "intake.walk": {
    by: asker,
    before: draft(),
    does: (desk, actor, command) => walkFilter(desk, actor, { ...command, to: "goals", filled }),
    changes: {
      ...readAnew,
      title: filled.title,
      answers: { ...draft().answers, ...filled.answers },
      step: "goals",
      touchedAt: now,
    },
    event: { type: "draft_changed", step: "goals" },
    reminder: "draft_waits 2026-11-09T08:00:00.000Z",
  },
  "intake.submit": {
    by: asker,
    before: draft({ answers: fullAnswers }),
    does: (desk, actor, command) => submitQuestion(desk, actor, { ...command, filled, despitePersonalData: false }),
    changes: {
      ...readAnew,
      stage: "submitted",
      title: filled.title,
      answers: { ...fullAnswers, ...filled.answers },
      number: "V-2026-001",
      submittedAt: now,
      pickUpBy: "2026-11-09",
      decideBy: "2026-11-12",
    },
    drops: ["step", "touchedAt"],
    event: { type: "question_submitted" },
    reminder: "pick_up_due 2026-11-09T08:00:00.000Z",
  },
  "intake.helped": {
    by: asker,
    before: draft(),
    does: (desk, actor, command) => acceptSolution(desk, actor, { ...command, solution: k15 }),
    changes: { stage: "helped_already", helpedBy: k15, helpedAt: now },
    drops: ["step", "touchedAt"],
    event: { type: "question_helped_already", solution: k15 },
    reminder: null,
  },
  "intake.follow": {
    by: asker,
    before: draft(),
    does: async (desk, actor, command) => {
      await desk.lay(askedBefore());
      return followInstead(desk, actor, { ...command, instead: askedBefore().id });
    },
    changes: {
      stage: "withdrawn",
      number: null,
      withdrawnAt: now,
      instead: { question: askedBefore().id, number: askedBefore().number },
    },
    drops: ["step", "touchedAt"],
    event: { type: "question_given_up", instead: askedBefore().id, number: askedBefore().number },
    reminder: null,
  },
  "question.edit": {
    by: asker,
    before: submitted({ pickUpBy: day("2026-11-09") }),
    does: (desk, actor, command) =>
      editQuestion(desk, actor, {
        ...command,
        title: "Beter",
        text: "Zo is het helder.",
        despitePersonalData: false,
      }),
    changes: { ...readAnew, title: "Beter", text: "Zo is het helder." },
    event: { type: "question_edited" },
    reminder: "pick_up_due 2026-11-09T08:00:00.000Z",
  },
  "question.withdraw": {
    by: asker,
    before: waitingForAsker(),
    does: withdrawQuestion,
    changes: { stage: "withdrawn", withdrawnAt: now, instead: null },
    drops: ["askedBack", "askedBackAt", "triagedBy", "triagedAt", "submittedAt", "pickUpBy", "decideBy"],
    event: { type: "question_withdrawn" },
    reminder: null,
  },
  "question.answer": {
    by: asker,
    before: waitingForAsker(),
    does: (desk, actor, command) => answerAskedBack(desk, actor, { ...command, text: "Alleen huurders." }),
    changes: { stage: "in_triage", decideBy: "2026-11-11", involved: withContribution("answer", "Alleen huurders.") },
    drops: ["askedBack", "askedBackAt"],
    event: { type: "asker_answered", answer: "Alleen huurders." },
    reminder: "decide_due 2026-11-11T08:00:00.000Z",
  },
  "question.reopen": {
    by: asker,
    before: decided(decisions.answered),
    does: (desk, actor, command) => reopenQuestion(desk, actor, { ...command, text: "De kaart mist onze wijk." }),
    changes: {
      stage: "submitted",
      pickUpBy: "2026-11-09",
      decideBy: "2026-11-12",
      involved: withContribution("reopen", "De kaart mist onze wijk."),
    },
    drops: ["triagedBy", "triagedAt", "theme", "findings", "decision", "decidedBy", "decidedAt", "result", "helped"],
    event: { type: "question_reopened", stood: stoodDecided(decided(decisions.answered)) },
    reminder: "pick_up_due 2026-11-09T08:00:00.000Z",
  },
  "question.rate": {
    by: asker,
    before: decided(decisions.answered),
    does: (desk, actor, command) => rateHelp(desk, actor, { ...command, helped: true }),
    changes: { helped: true },
    event: { type: "question_rated", helped: true },
    reminder: null,
  },
  "question.confide": {
    by: triager,
    before: submitted({ pickUpBy: day("2026-11-09") }),
    does: (desk, actor, command) => confideQuestion(desk, actor, { ...command, confidential: true }),
    changes: { confidential: true },
    event: { type: "question_confided", confidential: true },
    reminder: "pick_up_due 2026-11-09T08:00:00.000Z",
  },
  "question.join": {
    by: partner,
    before: submitted({ pickUpBy: day("2026-11-09") }),
    does: (desk, actor, command) => joinQuestion(desk, actor, { ...command, offer }),
    changes: { involved: { ...submitted().involved, joined: [joined()] } },
    event: { type: "partner_joined", organisation: school.id },
    reminder: "pick_up_due 2026-11-09T08:00:00.000Z",
  },
  "question.leave": {
    by: partner,
    before: submitted({ pickUpBy: day("2026-11-09"), involved: { ...submitted().involved, joined: [joined()] } }),
    does: leaveQuestion,
    changes: { involved: submitted().involved },
    event: { type: "partner_left", organisation: school.id },
    reminder: "pick_up_due 2026-11-09T08:00:00.000Z",
  },
  "question.contribute": {
    by: newcomer,
    before: decided(decisions.kraamkamer),
    does: (desk, actor, command) =>
      contribute(desk, actor, { ...command, text: "Wij meten dat al.", despitePersonalData: false }),
    changes: { involved: withContribution("contribute", "Wij meten dat al.", newcomer) },
    event: { type: "contribution_added", contribution: commandOf("contribute").key.slice(0, 16) },
    reminder: null,
  },
  "question.follow": {
    by: newcomer,
    before: decided(decisions.kraamkamer, { involved: { ...submitted().involved, muted: [newcomer.person] } }),
    does: (desk, actor, command) => followQuestion(desk, actor, { ...command, follows: true }),
    changes: { involved: { ...submitted().involved, followers: [newcomer.person] } },
    event: { type: "follower_changed", follows: true },
    reminder: null,
  },
  "question.mute": {
    by: newcomer,
    before: decided(decisions.kraamkamer),
    does: (desk, actor, command) => muteQuestion(desk, actor, { ...command, muted: true }),
    changes: { involved: { ...submitted().involved, muted: [newcomer.person] } },
    event: { type: "mute_changed", muted: true },
    reminder: null,
  },
} as const satisfies Partial<Record<QuestionAct, Done>>;
