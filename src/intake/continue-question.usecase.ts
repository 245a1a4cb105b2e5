import type { Thread } from "#src/conversation/conversation.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import type { Actor } from "#src/people/person.ts";
import { answerAskedBack } from "#src/question/answer-ask-back.usecase.ts";
import type { ChangeRefusal } from "#src/question/change-question.usecase.ts";
import { contribute } from "#src/question/contribute.usecase.ts";
import type { Full } from "#src/question/contribution.ts";
import { contributionIdOf } from "#src/question/contribution.ts";
import type { TooLate } from "#src/question/lifecycle.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { questionIdOf } from "#src/question/question-id.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { ReopenDeps } from "#src/question/reopen-question.usecase.ts";
import { reopenQuestion } from "#src/question/reopen-question.usecase.ts";
import { isThanks } from "./is-thanks.ts";
import type { QuestionsInThreadDeps } from "./questions-in-thread.usecase.ts";
import { questionsInThread } from "./questions-in-thread.usecase.ts";

export interface ContinueQuestionDeps extends QuestionsInThreadDeps, ReopenDeps {
  readonly questions: QuestionStore;
}

export interface ContinueQuestion {
  /** The key under which the same message would ask a question of its own. */
  readonly key: CommandKey;
  readonly thread: Thread;
  readonly text: string;
}

export interface Continued {
  readonly question: QuestionId;
  readonly contribution: string;
}

/**
 * Adds what somebody said in a thread to the question that is discussed there. Null where there is nothing to add to: then
 * the message asks a question of its own.
 */
export async function continueQuestion(
  deps: ContinueQuestionDeps,
  actor: Actor,
  { key, thread, text }: ContinueQuestion,
): Promise<Continued | null> {
  // The message is delivered again, and what it asked has come further since.
  if (await deps.questions.get(questionIdOf(key))) return null;
  const discussed = await questionsInThread(deps, thread);
  const contribution = contributionIdOf(key);
  const before = discussed.find(({ value }) => value.involved.contributions.some(({ id }) => id === contribution));
  if (before) return { question: before.value.id, contribution };
  for (const standing of discussed) {
    const added = await addWords(deps, actor, { key, standing, text });
    if (added?.ok) return { question: standing.value.id, contribution };
  }
  return null;
}

export interface AddWords {
  readonly key: CommandKey;
  readonly standing: Versioned<Question>;
  readonly text: string;
  /** Somebody else's words answer nothing and bring nothing back. */
  readonly areQuoted?: boolean;
}

/**
 * Adds words to a question in the way that tells most: as what the asker answers the QRT, as why the asker brings a closed
 * question back, or as what anybody knows. A thank-you brings nothing back. Null where the actor can do none of these.
 */
export async function addWords(
  deps: ReopenDeps,
  actor: Actor,
  { key, standing: { value, rev }, text, areQuoted = false }: AddWords,
): Promise<Result<Versioned<Question>, ChangeRefusal | Full | TooLate | HoldsPersonalData> | null> {
  const abilities = questionAbilities(actor, value, deps.clock.now());
  const leavesClosed = isThanks(text);
  const way = ways.find(
    ({ act, forQuotes }) =>
      abilities.includes(act) && (forQuotes || !areQuoted) && !(leavesClosed && act === "question.reopen"),
  );
  // It has been said already, where others read it: pointing out what it holds would come too late.
  const despitePersonalData = true;
  return way ? way.take(deps, actor, { key, question: value.id, rev, text, despitePersonalData }) : null;
}

const ways = [
  { act: "question.answer", forQuotes: false, take: answerAskedBack },
  { act: "question.reopen", forQuotes: false, take: reopenQuestion },
  { act: "question.contribute", forQuotes: true, take: contribute },
] as const;
