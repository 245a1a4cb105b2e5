import type { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionNumber } from "#src/question/question.ts";
import type { DeskView } from "#src/triage/desk-view.ts";
import type { FoundParty } from "#src/triage/find-parties.ts";
import type { OrganisationChoice } from "../question/question-shown.ts";
import type { TriageShown } from "./triage-shown.ts";

/** The stages in which the QRT has a desk for a question. */
export type DeskStage = "submitted" | "in_triage" | "waiting_for_asker" | "decided";

/** A question on the desk of one member of the QRT: what a view shows is looked up for that view only. */
export interface DeskShown {
  readonly shown: TriageShown<DeskStage>;
  readonly view: DeskView;
  /** What the member who looks can do with the question now. */
  readonly may: readonly QuestionAct[];
  /** Whether the member who looks has the question, or works along. */
  readonly hasIt: boolean;
  readonly assists: boolean;
  /** To whom the question can be handed over. */
  readonly colleagues: readonly Colleague[];
  /** The latest, newest first; `question.workbench.notes` has all. */
  readonly notes: readonly NoteShown[];
  readonly found: readonly FoundParty[];
  /** Partners that were asked and of which nobody is known, so that nobody has heard of it; by name. */
  readonly unheard: readonly string[];
  /** The other partners that can be asked, by name. */
  readonly others: readonly OrganisationChoice[];
  /** Open questions that may ask the same, most alike first. */
  readonly alike: readonly AlikeShown[];
}

export interface AlikeShown {
  readonly number: QuestionNumber;
  readonly title: string;
  readonly organisation: string | null;
}

export interface Colleague {
  readonly id: PersonId;
  readonly name: string;
  readonly isAbsent: boolean;
}

export interface NoteShown {
  readonly by: string;
  readonly at: Instant;
  readonly text: string;
}

/** Verbs of the forms of the desk. */
export type DeskForm =
  | "triage.hand-over"
  | "triage.note"
  | "triage.invite"
  | "triage.call"
  | "triage.ask-back"
  | "triage.join"
  | "triage.correct-theme"
  | "triage.reschedule"
  | "analysis.report";

/** A form that came back: it stands open, with what was typed by the names of its inputs. */
export interface DeskTyped {
  readonly form: DeskForm;
  readonly values: Readonly<Record<string, string>>;
}
