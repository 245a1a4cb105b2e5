import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Actor, RoleName } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import type { Question } from "./question.ts";

export interface Forbidden {
  readonly code: "forbidden";
  /** Who may. */
  readonly needs: RoleName | "asker";
}

/** Only the asker walks the filter, submits, or says to be helped. */
export function mayChangeDraft(actor: Actor, question: Question): Result<void, Forbidden> {
  if (actor.person !== question.askedBy) return refuse({ code: "forbidden", needs: "asker" });
  return ok(undefined);
}

/** The role gate of triage; asked before a question is loaded. */
export function mayTriage(actor: Actor): Result<void, Forbidden> {
  if (!hasRole(actor, "qrt")) return refuse({ code: "forbidden", needs: "qrt" });
  return ok(undefined);
}

/** A draft is its asker's alone; all else is open to the alliance. */
export function maySee(actor: Actor, question: Question): boolean {
  return question.stage !== "draft" || actor.person === question.askedBy;
}

export type QuestionAct = "pick_up" | "decide";

/** What this actor can do with the question now; travels with it to every face. */
export function questionAbilities(actor: Actor, question: Question): readonly QuestionAct[] {
  if (!mayTriage(actor).ok) return [];
  if (question.stage === "submitted") return ["pick_up"];
  return question.stage === "in_triage" ? ["decide"] : [];
}
