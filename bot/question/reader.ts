import type { PartnerId } from "#src/partner/partner.ts";
import type { PersonId } from "#src/people/person.ts";
import type { QuestionAct } from "#src/question/question-acts.ts";
import type { QuestionStage } from "#src/question/question.ts";
import type { CardContext } from "../cards/context.ts";
import type { QuestionShown } from "./question-shown.ts";

/** Whoever looks, and what the policy lets them do with the question now. */
export interface Reader {
  readonly person: PersonId;
  readonly organisation: { readonly id: PartnerId; readonly name: string } | null;
  readonly may: ReadonlySet<QuestionAct>;
  /** The question was reopened: withdrawing it takes that back. */
  readonly closesAgain: boolean;
}

/** What the sections of a personal card are made of. */
export interface ForReader {
  readonly shown: QuestionShown<Exclude<QuestionStage, "draft">>;
  readonly reader: Reader;
  readonly context: CardContext;
}
