import { lettingOthersGo } from "#src/kernel/in-between.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import { pagesOf } from "#src/kernel/pages.ts";
import type { Actor } from "#src/people/person.ts";
import type { QuestionRow } from "#src/question/question.contract.ts";
import type { QuestionRowDeps } from "#src/question/question.presenter.ts";
import type { Viewing } from "#src/question/question.presenter.ts";
import { questionRow } from "#src/question/question.presenter.ts";
import type { Question } from "#src/question/question.ts";
import type { QuestionStore, QuestionsSought } from "#src/question/question.store.ts";
import { namesFrom } from "#src/people/name.presenter.ts";

export interface ExportedQuestion {
  readonly row: QuestionRow;
  readonly text: string;
  /** Names of the organisations that joined. */
  readonly joined: readonly string[];
  readonly decidedOn: Day | null;
}

const readAtOnce = 250;

/** Everything that is found, newest first, up to `most`. */
export async function questionsToExport(
  deps: QuestionRowDeps & { readonly questions: Pick<QuestionStore, "search"> },
  actor: Actor,
  { sought, most }: { readonly sought: QuestionsSought; readonly most: number },
): Promise<readonly ExportedQuestion[]> {
  const viewing: Viewing = { actor, names: namesFrom(deps), now: deps.clock.now() };
  const exported: ExportedQuestion[] = [];
  const pages = pagesOf((on) => {
    const limit = Math.min(readAtOnce, most - exported.length);
    return deps.questions.search(sought, { direction: "newest first", limit, ...on });
  });
  for await (const items of pages) {
    exported.push(...(await Promise.all(items.map(({ value }) => exportedFrom(value, viewing)))));
    await lettingOthersGo();
    if (exported.length >= most) break;
  }
  return exported;
}

async function exportedFrom(question: Question, viewing: Viewing): Promise<ExportedQuestion> {
  const [row, joined] = await Promise.all([
    questionRow(question, viewing),
    Promise.all(question.involved.joined.map(({ organisation }) => viewing.names.partner(organisation))),
  ]);
  return {
    row,
    text: question.text,
    joined: [...new Set(joined.map(({ name }) => name))],
    decidedOn: question.stage === "decided" ? dayOf(question.decidedAt) : null,
  };
}
