import { reportQuickAnalysis } from "#src/analysis/report-analysis.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { Day } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { QuestionCommand } from "#src/question/change-question.usecase.ts";
import type { Decision } from "#src/question/decision.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import { askAskerBack } from "#src/triage/ask-back.usecase.ts";
import { callPartners } from "#src/triage/call-partners.usecase.ts";
import { decideQuestion } from "#src/triage/decide-question.usecase.ts";
import { inviteParties } from "#src/triage/invite-parties.usecase.ts";
import { pickUpQuestion } from "#src/triage/pick-up-question.usecase.ts";
import type { Alliance } from "./alliance.ts";
import { sender } from "./alliance.ts";
import { someResult } from "./involved.ts";
import { decided, decisions, theme } from "./questions.ts";

/** What the QRT does with a question while a test looks at its asker and partners; each waits until everybody has heard. */
export function theQrt({ product, settled }: Alliance) {
  const { bot } = product;
  let done = 0;

  async function does(
    question: QuestionId,
    act: (by: Actor, command: QuestionCommand) => Promise<Result<Versioned<Question>, { readonly code: string }>>,
  ): Promise<void> {
    done++;
    const standing = await bot.questions.get(question);
    const key = commandKey("per_test", "test", `${done}`, question);
    const outcome = await act(await actorCalled(product, "wouter"), { key, question, rev: standing?.rev ?? 0 });
    if (!outcome.ok) throw new Error(outcome.refusal.code);
    await settled();
  }

  const picksUp = (question: QuestionId) => does(question, (by, command) => pickUpQuestion(bot, by, command));
  return {
    picksUp,
    asksBack: async (question: QuestionId, text: string) => {
      await picksUp(question);
      await does(question, (by, command) => askAskerBack(bot, by, { ...command, text }));
    },
    calls: (question: QuestionId, text: string, due: string) =>
      does(question, (by, command) => callPartners(bot, by, { ...command, text, due: Day.parse(due) })),
    invites: async (question: QuestionId, who: string) => {
      const { organisation } = await actorCalled(product, who);
      if (organisation === null) throw new Error(`${who} acts for nobody`);
      await does(question, (by, command) => inviteParties(bot, by, { ...command, parties: [organisation] }));
    },
    decides: async (question: QuestionId, decision: Decision = decisions.answered) => {
      await picksUp(question);
      const { findings } = decided(decision);
      const verdict = { theme: theme.sustainability, findings, decision };
      await does(question, (by, command) => decideQuestion(bot, by, { ...command, ...verdict }));
    },
    reports: (question: QuestionId) => {
      const { text, link, picture } = someResult;
      const found = { text, link, picture };
      return does(question, (by, command) => reportQuickAnalysis(bot, by, { ...command, found }));
    },
  };
}

/** Somebody of the samples, as the rules see them now. */
export async function actorCalled({ stores }: Alliance["product"], key: string): Promise<Actor> {
  const { tenant = "", object } = sender(key);
  const person = await stores.people.get(personIdOf(tenant, object));
  if (!person) throw new Error(`nobody is called ${key}`);
  return actorOf(person.value);
}
