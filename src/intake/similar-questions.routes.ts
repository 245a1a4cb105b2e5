import { ok } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Person } from "#src/people/person.ts";
import { actorOf } from "#src/people/person.ts";
import { endingOf } from "#src/question/ending.ts";
import { questionAbilities } from "#src/question/question.policy.ts";
import type { Viewing } from "#src/question/question.presenter.ts";
import { numberOf, routeOf, themeOf } from "#src/question/question.ts";
import type { SimilarQuestion } from "./similar-questions.contract.ts";
import { findSimilarQuestions } from "./similar-questions.contract.ts";
import type { SimilarFound, SimilarQuestionsDeps } from "./similar-questions.usecase.ts";
import { similarQuestions } from "./similar-questions.usecase.ts";

export function similarQuestionsRoute(deps: SimilarQuestionsDeps & NamesDeps & { readonly clock: Clock }) {
  return route(findSimilarQuestions, async (person: Person, { query: { q: text, limit } }) => {
    const actor = actorOf(person);
    const found = await similarQuestions(deps, actor, { text, limit });
    const viewing: Viewing = { actor, names: namesFrom(deps), now: deps.clock.now() };
    const items = await Promise.all(found.map((one) => shown(one, viewing)));
    return ok({ items: items.flat(), next: null });
  });
}

async function shown(
  { question: { value: question, rev }, asksTheSame }: SimilarFound,
  { actor, names, now }: Viewing,
): Promise<SimilarQuestion[]> {
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
      organisation: question.organisation && (await names.partner(question.organisation)),
      asksTheSame,
      follows: question.involved.followers.includes(actor.person),
      may: [...questionAbilities(actor, question, now)],
    },
  ];
}
