import type { ConversationStore } from "#src/conversation/conversation.store.ts";
import type { Thread } from "#src/conversation/conversation.ts";
import { messageLink } from "#src/conversation/message-link.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import type { Notice } from "#src/notice/notice.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import type { Catalogue } from "#src/profile/catalogue.port.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { solutionFrom } from "#src/profile/solution.presenter.ts";
import { involvedShown } from "./involved.presenter.ts";
import { canReopen, canUndo, reopenUntil, undoUntil } from "./lifecycle.ts";
import { canPart, partUntil } from "./joining.ts";
import type { OtherQuestionsDeps } from "./other-questions.presenter.ts";
import { otherQuestions } from "./other-questions.presenter.ts";
import { decidedBefore } from "./question-story.ts";
import type { History, TraceDeps } from "./question-trace.presenter.ts";
import { noticesAbout, noticesShown, personOf, timelineOf } from "./question-trace.presenter.ts";
import type { QuestionShown } from "./question-shown.contract.ts";
import type { QuestionRowDeps, Viewing } from "./question.presenter.ts";
import { questionRow } from "./question.presenter.ts";
import type { InStage, Question, QuestionId } from "./question.ts";
import { heardIn, sdgsOf } from "./question.ts";
import { waitsForDecision, openReopening } from "./reopening.ts";

export interface BornInitiative {
  readonly id: string;
  readonly title: string;
}

export interface QuestionShownDeps extends QuestionRowDeps, TraceDeps, OtherQuestionsDeps {
  readonly questions: TraceDeps["questions"] & OtherQuestionsDeps["questions"];
  readonly catalogue: Catalogue;
  readonly conversations: Pick<ConversationStore, "get">;
  /** Injected, because questions come before initiatives and know nothing of them. */
  readonly bornFrom: (question: QuestionId) => Promise<BornInitiative | null>;
}

/** One question with all that is known of it, as `actor` sees it. */
export async function questionShown(
  deps: QuestionShownDeps,
  actor: Actor,
  { value: question, rev }: Versioned<Question>,
): Promise<QuestionShown> {
  const viewing: Viewing = { actor, names: namesFrom(deps), now: deps.clock.now() };
  const decided = question.stage === "decided" ? question : null;
  const initiative = decided?.decision.route === "kraamkamer" ? await deps.bornFrom(question.id) : null;
  const about = initiative ? [question.id, initiative.id] : [question.id];
  const history = await deps.questions.history(question.id);
  const [row, offered, helpedBy, involved, others, timeline, before, notices] = await Promise.all([
    questionRow(question, viewing),
    offeredWith(question, deps.catalogue),
    helpOf(question, deps.catalogue),
    involvedShown(question, history, viewing),
    otherQuestions(deps, question, viewing),
    timelineOf(history, viewing),
    decidedBeforeShown(history, viewing),
    noticesAbout(deps, about),
  ]);
  return {
    ...row,
    rev,
    text: question.text,
    askedIn: askedIn(question),
    step: question.stage === "draft" ? question.step : null,
    proposal: question.proposal,
    secondOpinion: question.secondOpinion,
    sdgs: [...sdgsOf(question)],
    answers: question.answers,
    offered,
    ...others,
    helpedBy,
    askedBack: question.stage === "waiting_for_asker" ? question.askedBack : null,
    findings: decided?.findings ?? null,
    decision: decided?.decision ?? null,
    decidedAt: decided?.decidedAt ?? null,
    undoUntil: undoableUntil(question, viewing.now),
    result: decided && (await resultOf(decided.result, viewing)),
    helped: decided?.helped ?? null,
    decidedBefore: before,
    closesAgain: waitsForDecision(question) && openReopening(history) !== null,
    reopenUntil: reopenableUntil(question, viewing.now),
    initiative,
    ...involved,
    thread: await threadOf(deps, question, notices),
    timeline,
    notices: await noticesShown(notices, viewing),
  };
}

function askedIn({ thread, sharedIn }: Question): QuestionShown["askedIn"] {
  if (thread === null) return "tab";
  const isShared = thread.conversation === sharedIn?.conversation && thread.root === sharedIn.root;
  return isShared ? "channel" : "chat";
}

function undoableUntil(question: Question, now: Instant): Instant | null {
  if (question.stage === "joined") return canPart(question, now) ? partUntil(question) : null;
  return question.stage === "decided" && canUndo(question, now) ? undoUntil(question) : null;
}

function reopenableUntil(question: Question, now: Instant): Day | null {
  switch (question.stage) {
    case "decided":
    case "helped_already":
    case "withdrawn":
    case "expired":
      return canReopen(question, now) ? reopenUntil(question) : null;
    case "draft":
    case "submitted":
    case "in_triage":
    case "waiting_for_asker":
    case "joined":
      return null;
  }
}

function decidedBeforeShown(history: History, viewing: Viewing): Promise<QuestionShown["decidedBefore"]> {
  return Promise.all(
    decidedBefore(history).map(async ({ decision, by, at, result }) => ({
      decision,
      by: await personOf(by, viewing.names),
      at,
      result: await resultOf(result, viewing),
    })),
  );
}

async function resultOf(result: InStage<"decided">["result"], { names }: Viewing): Promise<QuestionShown["result"]> {
  if (result === null) return null;
  const { text, link, picture, by, at } = result;
  return { text, link, picture, by: await names.person(by), at };
}

/** Its card where people hear of it: under the message that it began with, or the first message itself. */
async function threadOf(
  { conversations }: Pick<QuestionShownDeps, "conversations">,
  question: Question,
  notices: readonly Notice[],
): Promise<string | null> {
  const thread = heardIn(question);
  if (thread === null) return null;
  const message = notices.find((notice) => isCardIn(thread, notice))?.activity ?? thread.root;
  const found = message === null ? undefined : await conversations.get(thread.conversation);
  return found && message !== null ? messageLink(found.value, { message, root: thread.root }) : null;
}

function isCardIn({ conversation }: Thread, { content, place }: Notice): boolean {
  const follows = content.kind === "card" && content.template !== "triage";
  return follows && "conversation" in place && place.conversation === conversation;
}

/** What was taken out of the catalogue since it was offered is shown as it was last. */
async function offeredWith({ offered }: Question, catalogue: Catalogue): Promise<SolutionShown[]> {
  const shown = await Promise.all(offered.map(({ solution, words }) => solutionFrom(catalogue, solution, words)));
  return shown.filter((solution) => solution !== null);
}

async function helpOf(question: Question, catalogue: Catalogue): Promise<SolutionShown | null> {
  if (question.stage !== "helped_already") return null;
  const words = question.offered.find(({ solution }) => solution === question.helpedBy)?.words ?? [];
  return solutionFrom(catalogue, question.helpedBy, words);
}
