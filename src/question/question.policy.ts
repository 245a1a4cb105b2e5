import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import { canPart } from "./joining.ts";
import type { Closed } from "./lifecycle.ts";
import { canReopen, canUndo, isAnswered } from "./lifecycle.ts";
import type { Doer, QuestionAct } from "./question-acts.ts";
import { isInStageFor, questionActNames, questionActs } from "./question-acts.ts";
import type { Route } from "./decision.ts";
import type { Question } from "./question.ts";

/** A reader is whoever may see a confidential question. */
export interface Forbidden {
  readonly code: "forbidden";
  readonly needs: Doer | "reader";
}

/** The role gate of an act; can be asked before a question is loaded. */
export function roleGate(actor: Actor, act: QuestionAct): Result<void, Forbidden> {
  const { who } = questionActs[act];
  if (who === "qrt" && !hasRole(actor, "qrt")) return refuse({ code: "forbidden", needs: who });
  if (who === "partner" && actor.organisation === null) return refuse({ code: "forbidden", needs: who });
  return ok(undefined);
}

/** Who may do this with this question; in which stage is asked apart, since a later moment may allow it. */
export function mayAct(actor: Actor, act: QuestionAct, question: Question): Result<void, Forbidden> {
  const gate = roleGate(actor, act);
  if (!gate.ok) return gate;
  const { who } = questionActs[act];
  const isAsker = actor.person === question.askedBy;
  switch (who) {
    case "asker":
      return isAsker ? ok(undefined) : refuse({ code: "forbidden", needs: who });
    case "asker_or_qrt":
      return isAsker || hasRole(actor, "qrt") ? seen(actor, question) : refuse({ code: "forbidden", needs: who });
    case "qrt":
    case "partner":
    case "everybody":
      return seen(actor, question);
  }
}

/** A draft is its asker's alone, a confidential question is for the QRT and the parties added; all else is open to the alliance. */
export function maySee(actor: Actor, question: Question): boolean {
  if (actor.person === question.askedBy) return true;
  if (isPrivateDraft(question)) return false;
  if (!question.confidential || hasRole(actor, "qrt")) return true;
  return actor.organisation !== null && question.involved.parties.includes(actor.organisation);
}

/** Nobody in the alliance is kept from it. */
export function isForEverybody(question: Question): boolean {
  return !isPrivateDraft(question) && !question.confidential;
}

/** Who finds it, in the names under which an actor looks: maySee in a form that an index can hold. */
export function readersOf(question: Question): readonly string[] {
  if (isForEverybody(question)) return ["everybody"];
  if (isPrivateDraft(question)) return [question.askedBy];
  return ["qrt", question.askedBy, ...question.involved.parties];
}

export function readerNames(actor: Actor): readonly string[] {
  const { person, organisation } = actor;
  const own = organisation === null ? [person] : [person, organisation];
  return ["everybody", ...own, ...(hasRole(actor, "qrt") ? ["qrt"] : [])];
}

/** The QRT's own notes on a question. */
export function mayReadWorkbench(actor: Actor): boolean {
  return hasRole(actor, "qrt");
}

function isPrivateDraft({ stage }: Question): boolean {
  return stage === "draft" || stage === "expired";
}

function seen(actor: Actor, question: Question): Result<void, Forbidden> {
  if (maySee(actor, question)) return ok(undefined);
  return refuse({ code: "forbidden", needs: isPrivateDraft(question) ? "asker" : "reader" });
}

/** What this actor can do with the question now; travels with it to every face. */
export function questionAbilities(actor: Actor, question: Question, now: Instant): readonly QuestionAct[] {
  return questionActNames.filter(
    (act) =>
      isInStageFor(act, question) && mayAct(actor, act, question).ok && makesSense(act, question, { actor, now }),
  );
}

interface Asking {
  readonly actor: Actor;
  readonly now: Instant;
}

/** What a stage allows only for a while, only after some routes, or only to who did something before. */
const sense: Readonly<Partial<Record<QuestionAct, (question: Question, asking: Asking) => boolean>>> = {
  "question.leave": ({ involved }, { actor }) =>
    involved.joined.some(({ organisation }) => organisation === actor.organisation),
  "question.reopen": (question, { now }) => isClosed(question) && canReopen(question, now),
  "question.rate": (question) => question.stage === "decided" && isAnswered(question),
  "triage.call": ({ confidential }) => !confidential,
  "triage.join": ({ confidential, takenIn }) => !confidential && takenIn.length === 0,
  "triage.undo": (question, { now }) =>
    (question.stage === "decided" && canUndo(question, now)) || (question.stage === "joined" && canPart(question, now)),
  "triage.reschedule": (question) =>
    isDecidedFor(question, "miscellaneous") || (isDecidedFor(question, "quick_analysis") && !hasResult(question)),
  "analysis.report": (question) => isDecidedFor(question, "quick_analysis"),
};

function makesSense(act: QuestionAct, question: Question, asking: Asking): boolean {
  return sense[act]?.(question, asking) ?? true;
}

function isClosed(question: Question): question is Closed {
  const { stage } = question;
  return stage === "decided" || stage === "helped_already" || stage === "withdrawn" || stage === "expired";
}

function isDecidedFor(question: Question, route: Route): boolean {
  return question.stage === "decided" && question.decision.route === route;
}

function hasResult(question: Question): boolean {
  return question.stage === "decided" && question.result !== null;
}
