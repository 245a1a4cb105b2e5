import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Contribution } from "./involved.ts";
import { mostContributions } from "./involved.ts";
import type { Question } from "./question.ts";

/** A question keeps so many contributions and notes, and no more. */
export interface Full {
  readonly code: "full";
}

/** The command names it, so that what Teams delivers twice is added once. */
export function contributionIdOf({ key }: CommandKey): string {
  return key.slice(0, 16);
}

export function contributed<Q extends Question>(
  question: Q,
  said: { readonly id: string; readonly by: PersonId; readonly at: Instant; readonly text: string },
): Result<Q, Full> {
  const { involved } = question;
  if (involved.contributions.length >= mostContributions) return refuse({ code: "full" });
  const contribution: Contribution = { id: said.id, by: said.by, at: said.at, text: said.text };
  return ok({ ...question, involved: { ...involved, contributions: [...involved.contributions, contribution] } });
}
