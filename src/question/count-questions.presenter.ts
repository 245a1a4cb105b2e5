import type { Actor } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";
import { maySee } from "./question.policy.ts";
import type { QuestionStage } from "./question.ts";
import type { QuestionStore } from "./question.store.ts";

interface Counted {
  readonly stage: Exclude<QuestionStage, "draft" | "expired">;
  readonly theme?: string;
}

const readAtOnce = 100;

/** How many questions there are in a stage, as far as `actor` may know: of the rest not even the number is told. */
export async function countVisible(
  questions: Pick<QuestionStore, "count" | "list">,
  actor: Actor,
  where: Counted,
): Promise<number> {
  const all = questions.count({ ...where });
  return hasRole(actor, "qrt") ? all : (await all) - (await countHidden(questions, actor, where));
}

/** Confidential questions are few, and read one by one: who was added to which of them stands in each. */
async function countHidden(
  questions: Pick<QuestionStore, "list">,
  actor: Actor,
  where: Counted,
  cursor?: string,
): Promise<number> {
  const page = await questions.list({
    where: { ...where, confidential: "yes" },
    order: "askedAt",
    direction: "ascending",
    limit: readAtOnce,
    ...(cursor === undefined ? {} : { cursor }),
  });
  const hidden = page.items.filter(({ value }) => !maySee(actor, value)).length;
  return page.next === null ? hidden : hidden + (await countHidden(questions, actor, where, page.next));
}
