import { maySee } from "#src/question/question.policy.ts";
import type { QuestionId } from "#src/question/question.ts";
import type { BotDeps } from "../deps.ts";
import { personalQuestionCard } from "../faces/personal-cards.ts";
import { questionCard } from "../faces/question-cards.ts";
import { moreView, showView } from "../question/question.actions.ts";
import type { BotAnswer } from "../turn.ts";
import { unseen } from "./answer-with-card.ts";
import { askerHandlers } from "./asker.handler.ts";
import { partnerHandlers } from "./partner.handler.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons of a question's card in its thread do. */
export function questionHandlers(deps: BotDeps): readonly Handler[] {
  return [moreHandler(deps), showHandler(deps), ...partnerHandlers(deps), ...askerHandlers(deps)];
}

function moreHandler(deps: BotDeps): Handler {
  return onAction(moreView, (presser, { id }) => looking(deps, presser, { id, cardOf: personalQuestionCard }));
}

function showHandler(deps: BotDeps): Handler {
  return onAction(showView, (presser, { id }) =>
    looking(deps, presser, {
      id,
      cardOf: (_, question, showing) => questionCard(deps, "thread", question, showing),
    }),
  );
}

/** Shows a card of the question to the presser alone, if they may see the question at all. */
async function looking(
  deps: BotDeps,
  { actor: reader, texts }: Presser,
  { id, cardOf }: { readonly id: QuestionId; readonly cardOf: typeof personalQuestionCard },
): Promise<BotAnswer> {
  const found = await deps.questions.get(id);
  if (!found) return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
  if (!maySee(reader, found.value)) return { kind: "message", text: texts.refusals.of(unseen(found.value)) };
  return { kind: "card", card: await cardOf(deps, found, { texts, reader }) };
}
