import { reportQuickAnalysis } from "#src/analysis/report-analysis.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { ThemeKey } from "#src/profile/profile.ts";
import { mayReadWorkbench, maySee } from "#src/question/question.policy.ts";
import { AnalysisLink } from "#src/question/question.ts";
import { assistTriage } from "#src/triage/assist-triage.usecase.ts";
import { askAskerBack } from "#src/triage/ask-back.usecase.ts";
import { callPartners } from "#src/triage/call-partners.usecase.ts";
import { correctTheme } from "#src/triage/correct-theme.usecase.ts";
import { handOverQuestion } from "#src/triage/hand-over-question.usecase.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { joinQuestions } from "#src/triage/join-questions.usecase.ts";
import { markSolution } from "#src/triage/mark-solution.usecase.ts";
import { rescheduleQuestion } from "#src/triage/reschedule-question.usecase.ts";
import { writeNote } from "#src/triage/write-note.usecase.ts";
import { dayTyped } from "../cards/form-fields.ts";
import type { BotDeps } from "../deps.ts";
import { deskFace } from "../faces/desk-cards.ts";
import {
  askBackAction,
  assistAction,
  callAction,
  correctThemeAction,
  deskView,
  handOverAction,
  inviteAction,
  joinQuestionsAction,
  markAction,
  noteAction,
  reportAction,
  rescheduleAction,
} from "../triage/desk.actions.ts";
import { unseen } from "./answer-with-card.ts";
import { answerAtDesk, deskForm } from "./desk-form.ts";
import type { Handler } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons of the QRT's desk do. */
export function deskHandlers(deps: BotDeps): readonly Handler[] {
  return [
    deskHandler(deps),
    handOverHandler(deps),
    assistHandler(deps),
    noteHandler(deps),
    inviteHandler(deps),
    callHandler(deps),
    askBackHandler(deps),
    joinQuestionsHandler(deps),
    markHandler(deps),
    correctThemeHandler(deps),
    rescheduleHandler(deps),
    reportHandler(deps),
  ];
}

function deskHandler(deps: BotDeps): Handler {
  return onAction(deskView, async ({ actor: reader, texts }, { id, view }) => {
    if (!mayReadWorkbench(reader)) {
      return { kind: "message", text: texts.refusals.of({ code: "forbidden", needs: "qrt" }) };
    }
    const found = await deps.questions.get(id);
    if (!found) return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
    if (!maySee(reader, found.value)) return { kind: "message", text: texts.refusals.of(unseen(found.value)) };
    return { kind: "card", card: await deskFace(deps, found, { texts, reader, view }) };
  });
}

function handOverHandler(deps: BotDeps): Handler {
  return deskForm(deps, handOverAction, {
    read: ({ to }, { refusals }) => {
      const colleague = PersonId.safeParse(to);
      if (!colleague.success) return { ok: false, problem: refusals.of({ code: "not_in_qrt" }) };
      return { ok: true, content: { to: colleague.data } };
    },
    send: (actor, command) => handOverQuestion(deps, actor, command),
    done: ({ triage: { desk } }, actor, { to }) => (to === actor.person ? desk.done.tookOver : desk.done.handedOver),
  });
}

function noteHandler(deps: BotDeps): Handler {
  return deskForm(deps, noteAction, {
    read: ({ text }) => ({ ok: true, content: { text } }),
    send: (actor, command) => writeNote(deps, actor, command),
    done: ({ triage }) => triage.desk.done.noted,
  });
}

function inviteHandler(deps: BotDeps): Handler {
  return deskForm(deps, inviteAction, {
    read: ({ parties, other }, { triage, refusals }) => {
      const chosen = [...parties.split(","), other].filter((party) => party !== "");
      if (chosen.length === 0) return { ok: false, problem: triage.desk.inviteMissing };
      const known = PartnerId.array().safeParse(chosen);
      if (!known.success) return { ok: false, problem: refusals.of({ code: "unknown_partner" }) };
      return { ok: true, content: { parties: known.data } };
    },
    send: (actor, command) => inviteParties(deps, actor, command),
    done: ({ triage }) => triage.desk.done.invited,
  });
}

function callHandler(deps: BotDeps): Handler {
  return deskForm(deps, callAction, {
    read: ({ text, due: typed }, { triage }) => {
      const due = dayTyped(typed);
      return due === null ? { ok: false, problem: triage.desk.callDueMissing } : { ok: true, content: { text, due } };
    },
    send: (actor, command) => callPartners(deps, actor, command),
    done: ({ triage }) => triage.desk.done.called,
  });
}

function askBackHandler(deps: BotDeps): Handler {
  return deskForm(deps, askBackAction, {
    read: ({ text }) => ({ ok: true, content: { text } }),
    send: (actor, command) => askAskerBack(deps, actor, command),
    done: ({ triage }) => triage.desk.done.askedBack,
  });
}

function joinQuestionsHandler(deps: BotDeps): Handler {
  return deskForm(deps, joinQuestionsAction, {
    read: ({ into, other }, { triage }) => {
      // What was typed was typed last.
      const number = other === "" ? into : other;
      return number === "" ? { ok: false, problem: triage.desk.joinMissing } : { ok: true, content: { into: number } };
    },
    send: (actor, command) => joinQuestions(deps, actor, command),
    done: ({ triage }) => triage.desk.done.joined,
  });
}

function correctThemeHandler(deps: BotDeps): Handler {
  return deskForm(deps, correctThemeAction, {
    read: ({ theme: typed }, { refusals }) => {
      const theme = ThemeKey.safeParse(typed);
      if (!theme.success) return { ok: false, problem: refusals.of({ code: "unknown_theme" }) };
      return { ok: true, content: { theme: theme.data } };
    },
    send: (actor, command) => correctTheme(deps, actor, command),
    done: ({ triage }) => triage.desk.done.themeCorrected,
  });
}

function rescheduleHandler(deps: BotDeps): Handler {
  return deskForm(deps, rescheduleAction, {
    read: ({ due: typed }, { triage }) => {
      const due = dayTyped(typed);
      return due === null ? { ok: false, problem: triage.desk.newDayMissing } : { ok: true, content: { due } };
    },
    send: (actor, command) => rescheduleQuestion(deps, actor, command),
    done: ({ triage }) => triage.desk.done.rescheduled,
  });
}

function reportHandler(deps: BotDeps): Handler {
  return deskForm(deps, reportAction, {
    read: ({ text, link, picture }, { triage: { desk } }) => {
      const [address, image] = [linkTyped(link), linkTyped(picture)];
      if (address === undefined) return { ok: false, problem: desk.noLink(desk.reportLink) };
      if (image === undefined) return { ok: false, problem: desk.noLink(desk.reportPicture) };
      return { ok: true, content: { found: { text, link: address, picture: image } } };
    },
    send: (actor, command) => reportQuickAnalysis(deps, actor, command),
    done: ({ triage }) => triage.desk.done.reported,
  });
}

/** Null where nothing was typed, undefined where it is no address that we can show. */
function linkTyped(typed: string): string | null | undefined {
  return typed === "" ? null : AnalysisLink.safeParse(typed).data;
}

function assistHandler(deps: BotDeps): Handler {
  return onAction(assistAction, async (presser, { id: question, rev, verb, nonce, joins }) => {
    const key = commandKey(presser.actor.person, `${verb}:${joins}`, nonce, { question });
    const outcome = await assistTriage(deps, presser.actor, { key, question, rev, joins });
    return answerAtDesk(deps, presser, { question, view: "team", outcome });
  });
}

function markHandler(deps: BotDeps): Handler {
  return onAction(markAction, async (presser, { id: question, rev, verb, nonce, solution, useful }) => {
    const key = commandKey(presser.actor.person, `${verb}:${solution}:${useful}`, nonce, { question });
    const outcome = await markSolution(deps, presser.actor, { key, question, rev, solution, useful });
    return answerAtDesk(deps, presser, { question, view: "matter", outcome });
  });
}
