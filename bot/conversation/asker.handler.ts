import { editQuestion } from "#src/intake/edit-question.usecase.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Instant } from "#src/kernel/time.ts";
import { answerAskedBack } from "#src/question/answer-ask-back.usecase.ts";
import { confideQuestion } from "#src/question/confide-question.usecase.ts";
import { canReopen } from "#src/question/lifecycle.ts";
import { mayReadWorkbench } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { rateHelp } from "#src/question/rate-help.usecase.ts";
import { reopenQuestion } from "#src/question/reopen-question.usecase.ts";
import { withdrawQuestion } from "#src/question/withdraw-question.usecase.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { answerForm, editForm, formLabels, reopenForm } from "../question/question-forms.ts";
import {
  answerAction,
  confideAction,
  editAction,
  rateAction,
  reopenAction,
  withdrawAction,
} from "../question/question.actions.ts";
import { answerWithCard } from "./answer-with-card.ts";
import { answerAtDesk } from "./desk-form.ts";
import { questionForm } from "./question-form.ts";
import type { Handler } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the asker's own buttons do. */
export function askerHandlers(deps: BotDeps): readonly Handler[] {
  return [
    editHandler(deps),
    withdrawHandler(deps),
    answerHandler(deps),
    reopenHandler(deps),
    rateHandler(deps),
    confideHandler(deps),
  ];
}

function editHandler(deps: BotDeps): Handler {
  return questionForm(deps, editAction, {
    title: ({ question }) => question.edit,
    labels: formLabels.edit,
    form: ({ texts }, typed, showing) => editForm(showing, texts, typed),
    formWarned: ({ texts }, typed, showing) => editForm(showing, texts, { ...typed, warned: true }),
    send: ({ actor }, { id: question, rev, verb, nonce, title, text, personalData }) => {
      const said = { title, text, despitePersonalData: personalData === "leave", confides: personalData === "confide" };
      const key = commandKey(actor.person, verb, nonce, { question, ...said });
      return editQuestion(deps, actor, { key, question, rev, ...said });
    },
    done: ({ question }) => question.done.edited,
  });
}

function answerHandler(deps: BotDeps): Handler {
  return questionForm(deps, answerAction, {
    title: ({ status }) => status.waitingFor,
    labels: formLabels.answer,
    form: ({ texts }, { answer }, showing) => answerForm(showing, texts, answer),
    send: ({ actor }, { id: question, rev, verb, nonce, answer: text }) => {
      const key = commandKey(actor.person, verb, nonce, { question, text });
      return answerAskedBack(deps, actor, { key, question, rev, text });
    },
    done: ({ question }) => question.done.answered,
  });
}

function reopenHandler(deps: BotDeps): Handler {
  return questionForm(deps, reopenAction, {
    title: ({ question }) => question.reopen,
    labels: formLabels.reopen,
    form: ({ texts }, { why: typed }, showing) => reopenForm(showing, texts, { typed }),
    send: ({ actor }, { id: question, rev, verb, nonce, why: text }) => {
      const key = commandKey(actor.person, verb, nonce, { question, text });
      return reopenQuestion(deps, actor, { key, question, rev, text });
    },
    done: ({ question }) => question.done.reopened,
    refused: async ({ texts }, { id }, { code }) => {
      if (code !== "too_late") return null;
      const found = await deps.questions.get(id);
      return texts.question.reopenLate(found ? numberOf(found.value) : null);
    },
  });
}

function withdrawHandler(deps: BotDeps): Handler {
  return onAction(withdrawAction, async (presser, { id: question, rev, verb, nonce }) => {
    const key = commandKey(presser.actor.person, verb, nonce, { question });
    const outcome = await withdrawQuestion(deps, presser.actor, { key, question, rev });
    return answerWithCard(deps, presser, { face: "thread", question, outcome });
  });
}

function rateHandler(deps: BotDeps): Handler {
  return onAction(rateAction, async (presser, { id: question, rev, verb, nonce, helped }) => {
    const key = commandKey(presser.actor.person, `${verb}:${helped}`, nonce, { question });
    const outcome = await rateHelp(deps, presser.actor, { key, question, rev, helped });
    if (!outcome.ok) return answerWithCard(deps, presser, { face: "thread", question, outcome });
    const words = presser.texts.question.done;
    const done = helped ? words.helped : saidToUnhelped(words, outcome.value.value, deps.clock.now());
    return answerWithCard(deps, presser, { face: "thread", question, outcome, done });
  });
}

/** Whoever was not helped reads what they can still do. */
function saidToUnhelped(words: Texts["question"]["done"], rated: Question, now: Instant): string {
  if (rated.stage !== "decided" || canReopen(rated, now)) return words.notHelped;
  return words.notHelpedLate(rated.number);
}

function confideHandler(deps: BotDeps): Handler {
  return onAction(confideAction, async (presser, { id: question, rev, verb, nonce, confidential, from }) => {
    const { done } = presser.texts.question;
    const key = commandKey(presser.actor.person, `${verb}:${confidential}`, nonce, { question });
    const outcome = await confideQuestion(deps, presser.actor, { key, question, rev, confidential });
    const said = confidential ? done.confided : done.unconfided;
    // What a client sends opens the desk for nobody.
    if (from === "desk" && mayReadWorkbench(presser.actor)) {
      return answerAtDesk(deps, presser, { question, view: "matter", outcome, done: said });
    }
    return answerWithCard(deps, presser, { face: "thread", question, outcome, done: said });
  });
}
