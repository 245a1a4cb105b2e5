import { maySee } from "#src/question/question.policy.ts";
import type { Question, QuestionId } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import { openFormCard } from "../faces/personal-cards.ts";
import { contributeForm } from "../question/question-forms.ts";
import type { TypedWords } from "../question/typed-words.ts";
import { asOneText, canTakeWords, withTypedWords } from "../question/typed-words.ts";
import type { BotAnswer } from "../turn.ts";
import { outdated } from "./answer-with-card.ts";
import type { Presser } from "./registry.ts";

interface Overtaken {
  readonly question: QuestionId;
  /** What was typed, beside what the question says by now. */
  readonly typed: (question: Question) => readonly TypedWords[];
}

/**
 * A form that can no longer be sent, since the question has gone on. What was typed in it is not lost: it stands ready to
 * be added to the question, and where that takes no additions it can be read on the card of now.
 */
export async function overtaken(deps: BotDeps, presser: Presser, { question, typed }: Overtaken): Promise<BotAnswer> {
  const { texts, actor } = presser;
  const answer = await outdated(deps, presser, { face: "thread", question });
  const found = await deps.questions.get(question);
  if (answer.kind !== "card" || !found || !maySee(actor, found.value)) return answer;
  const words = typed(found.value);
  if (words.length === 0 || !canTakeWords(actor, found.value, deps.clock.now())) {
    return { kind: "card", card: withTypedWords(answer.card, words, texts) };
  }
  const banner = { kind: "outdated", text: texts.forms.typedBelow } as const;
  const card = await openFormCard(deps, found, {
    texts,
    banner,
    title: texts.question.know,
    formFor: (showing) => contributeForm(showing, texts, { typed: asOneText(words) }),
  });
  return { kind: "card", card };
}
