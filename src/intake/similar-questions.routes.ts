import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Actor, Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { Question } from "#src/question/question.ts";
import { numberOf, routeOf, themeOf } from "#src/question/question.ts";
import type { SimilarQuestion } from "./similar-questions.contract.ts";
import { findSimilarQuestions } from "./similar-questions.contract.ts";
import type { SimilarQuestionsDeps } from "./similar-questions.usecase.ts";
import { similarQuestions } from "./similar-questions.usecase.ts";

export function similarQuestionsRoute(deps: SimilarQuestionsDeps & { readonly clock: Clock }) {
  return route(findSimilarQuestions, async (person: Person, { query: { q: text, limit } }) => {
    const actor = actorOf(person);
    const found = await similarQuestions(deps, actor, { text, limit });
    const now = deps.clock.now();
    return ok({ items: found.flatMap((question) => shown(question, { actor, now })), next: null });
  });
}

function shown(
  { value: question, rev }: Versioned<Question>,
  { actor, now }: { readonly actor: Actor; readonly now: Instant },
): SimilarQuestion[] {
  const number = numberOf(question);
  if (number === null) return [];
  return [
    {
      id: question.id,
      rev,
      number,
      title: question.title,
      stage: question.stage,
      route: routeOf(question),
      theme: themeOf(question),
      ending: endingOf(question),
      follows: question.involved.followers.includes(actor.person),
      may: [...questionAbilities(actor, question, now)],
    },
  ];
}

function endingOf(question: Question): string | null {
  if (question.stage !== "decided") return null;
  if (question.result !== null) return beginningOf(question.result.text);
  const { decision } = question;
  switch (decision.route) {
    case "answered":
      return beginningOf(decision.answer);
    case "not_for_alliance":
      return beginningOf(decision.whereTo);
    case "quick_analysis":
    case "kraamkamer":
    case "miscellaneous":
      return null;
  }
}

const longestEnding = 240;

/** Cut between words; whoever wants to read on opens the question. */
function beginningOf(text: string): string {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  if (flat.length <= longestEnding) return flat;
  const cut = flat.slice(0, longestEnding);
  const space = cut.lastIndexOf(" ");
  return `${space > longestEnding / 2 ? cut.slice(0, space) : cut}…`;
}
