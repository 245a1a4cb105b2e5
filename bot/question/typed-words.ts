import { questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import type { Actor } from "#src/people/person.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card, CardElement } from "../cards/card.ts";
import { line, paragraphs, section, small, strong, tight } from "../cards/elements.ts";

/** What somebody typed in a form that came too late, under the name of its field. */
export interface TypedWords {
  readonly label: string;
  readonly words: string;
}

/** What was typed, as far as it is not what the question says already; `labels` names the fields that people type in. */
export function typedWords(
  input: Readonly<Record<string, unknown>>,
  labels: Readonly<Record<string, string>>,
  standing: Readonly<Record<string, unknown>>,
): readonly TypedWords[] {
  return Object.entries(labels).flatMap(([field, label]) => {
    const words = input[field];
    return typeof words !== "string" || words === "" || words === standing[field] ? [] : [{ label, words }];
  });
}

/** In one text, to be added to the question. */
export function asOneText(typed: readonly TypedWords[]): string {
  const [first, ...others] = typed;
  if (first && others.length === 0) return first.words;
  return typed.map(({ label, words }) => `${label} ${words}`).join("\n");
}

/** A draft is for its asker to change, not to add to with a form. */
export function canTakeWords(actor: Actor, question: Question, now: Instant): boolean {
  return question.stage !== "draft" && questionAbilities(actor, question, now).includes("question.contribute");
}

/** The card with what was typed on top of it, to be read and copied; however long that is, it is better than a text that is lost. */
export function withTypedWords(card: Card, typed: readonly TypedWords[], { forms }: Texts): Card {
  if (typed.length === 0) return card;
  const lines = typed.flatMap(({ label, words }): readonly CardElement[] => [
    tight(line(small(label))),
    ...paragraphs(words, words.length).map((paragraph) => ({ ...paragraph, spacing: "None" as const })),
  ]);
  const [banner, ...rest] = card.body;
  const shown = section([line(strong(forms.whatYouTyped)), ...lines]);
  return { ...card, body: banner ? [banner, shown, ...rest] : [shown] };
}
