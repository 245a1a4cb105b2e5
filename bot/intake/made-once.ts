import { isEqual } from "#src/kernel/equal.ts";
import type { Card } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { QuestionShown } from "../question/question-shown.ts";

type Draft = QuestionShown<"draft">;
/** What a card is made with, beside a nonce of its own. */
type MadeWith = Omit<CardContext, "nonce" | "banner">;

interface LastMade {
  readonly shown: Omit<Draft, "question">;
  readonly using: MadeWith;
  readonly card: Card;
}

/** Each question as it stands is a value of its own, so what was made of an older one is forgotten with it. */
const lastMade = new WeakMap<Draft["question"], LastMade>();

/**
 * Whoever presses is answered with the card that the thread then gets as well: where nothing that it shows has changed
 * in between, it is made once, and its buttons are the same to us.
 */
export function madeOnce(draft: Draft, using: MadeWith, make: () => Card): Card {
  const { question, ...shown } = draft;
  const last = lastMade.get(question);
  if (last && isSame(last.using, using) && isEqual(last.shown, shown)) return last.card;
  const card = make();
  lastMade.set(question, { shown, using, card });
  return card;
}

function isSame(one: MadeWith, other: MadeWith): boolean {
  return one.texts === other.texts && one.profile === other.profile && one.linkTo === other.linkTo;
}
