import type { Thread } from "#src/conversation/conversation.ts";
import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import { holderOf } from "#src/conversation/conversation.store.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { dayOf, yearOf } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { ChangeQuestionDeps, ChangeRefusal, QuestionCommand } from "#src/question/change-question.usecase.ts";
import { changeQuestion } from "#src/question/change-question.usecase.ts";
import { submit } from "#src/question/lifecycle.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { withoutPersonalData } from "#src/question/personal-data.ts";
import type { QuestionNumbers } from "#src/question/question-numbers.store.ts";
import type { InStage, Question } from "#src/question/question.ts";
import { promisedFrom } from "#src/question/service-promise.ts";
import type { ReadQuestionDeps } from "./read-question.ts";
import { readAnew } from "./read-question.ts";
import type { Filled } from "./walk-filter.usecase.ts";
import { filledIn } from "./walk-filter.usecase.ts";

export interface SubmitQuestionDeps extends ChangeQuestionDeps, ReadQuestionDeps {
  readonly numbers: QuestionNumbers;
  readonly conversations: Pick<ConversationStore, "list">;
  readonly profile: Profile;
}

export interface SubmitQuestion extends QuestionCommand {
  readonly filled: Filled;
  /** The asker has read what in the question looks like personal data, and submits it all the same. */
  readonly despitePersonalData: boolean;
}

/** The asker acts for no organisation yet; a question needs one. */
export interface OrganisationMissing {
  readonly code: "organisation_missing";
}

/** Hands a draft to the Quick Respons Team: it gets its number and the days that the alliance promises. */
export function submitQuestion(
  deps: SubmitQuestionDeps,
  actor: Actor,
  command: SubmitQuestion,
): Promise<Result<Versioned<Question>, ChangeRefusal | OrganisationMissing | HoldsPersonalData>> {
  return changeQuestion(deps, actor, {
    act: "intake.submit",
    command,
    step: async (standing, at) => {
      const draft = filledIn(standing, command.filled);
      const organisation = draft.organisation ?? actor.organisation;
      if (organisation === null) return refuse({ code: "organisation_missing" });
      const { title, answers } = draft;
      const { confidential } = draft;
      const checked = withoutPersonalData(written(draft), {
        writing: "question",
        confidential,
        despitePersonalData: command.despitePersonalData,
        whoItIs: answers.problemOwner,
      });
      if (!checked.ok) return checked;
      const read = await readAnew(deps, standing, draft);
      const number = await deps.numbers.next(yearOf(dayOf(at)));
      const sharedIn = draft.sharedIn ?? (await intakeThread(deps));
      const question = submit(
        read,
        { title, answers, organisation, number, sharedIn },
        { at, ...promisedFrom(at, deps.profile) },
      );
      return ok({ question, events: [{ type: "question_submitted" }] });
    },
  });
}

/** All that others will read: also what the asker added in the thread. */
function written({ title, text, answers, involved }: InStage<"draft">): string {
  const { inclusiveness, residents, together, problemOwner, data, knowledge, parties } = answers;
  const added = involved.contributions.map((contribution) => contribution.text);
  return [title, text, inclusiveness, residents, together, problemOwner, data, knowledge, parties, ...added].join("\n");
}

/** A new thread in the channel that takes in questions; none while no channel does, or while we cannot write there. */
async function intakeThread({ conversations }: SubmitQuestionDeps): Promise<Thread | null> {
  const intake = await holderOf(conversations, { for: "intake" });
  return intake?.value.state === "open" ? { conversation: intake.value.id, root: null } : null;
}
