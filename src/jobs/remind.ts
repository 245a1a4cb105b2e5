import type { Log } from "#src/kernel/log.port.ts";
import type { RemindDeps } from "#src/question/remind-question.usecase.ts";
import { remindQuestion } from "#src/question/remind-question.usecase.ts";

export interface ReminderDeps extends RemindDeps {
  readonly log: Log;
}

const batch = 100;

/** Lets time do what is due to questions. Returns how many it met; one that fails stays due and does not stop the others. */
export async function remindAll(deps: ReminderDeps): Promise<number> {
  const page = await deps.questions.list({
    where: {},
    order: "remindAt",
    direction: "ascending",
    until: deps.clock.now(),
    limit: batch,
  });
  const done = await Promise.all(page.items.map(({ value }) => remindOne(deps, value.id)));
  return done.filter(Boolean).length;
}

async function remindOne(deps: ReminderDeps, question: Parameters<typeof remindQuestion>[1]): Promise<boolean> {
  try {
    return (await remindQuestion(deps, question)).ok;
  } catch (error) {
    deps.log.error({ question, error }, "question not reminded");
    return false;
  }
}
