import type { Clock, Instant } from "#src/kernel/time.ts";
import { dayOf, daysBetween } from "#src/kernel/time.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import type { QuestionRow } from "./question.contract.ts";
import { questionAbilities } from "./question.policy.ts";
import type { Question } from "./question.ts";
import { dueOf, numberOf, routeOf, themeOf, triagerOf } from "./question.ts";
import { themeOrigin } from "./theme-origin.ts";

export interface QuestionRowDeps extends NamesDeps {
  readonly clock: Clock;
}

/** Who looks, and when. */
export interface Viewing {
  readonly actor: Actor;
  readonly names: Names;
  readonly now: Instant;
}

/** Questions as `actor` sees them in a list. */
export function questionRows(
  deps: QuestionRowDeps,
  actor: Actor,
  questions: readonly Question[],
): Promise<QuestionRow[]> {
  const viewing: Viewing = { actor, names: namesFrom(deps), now: deps.clock.now() };
  return Promise.all(questions.map((question) => questionRow(question, viewing)));
}

export async function questionRow(question: Question, { actor, names, now }: Viewing): Promise<QuestionRow> {
  const today = dayOf(now);
  const triager = triagerOf(question);
  const due = dueOf(question);
  return {
    id: question.id,
    number: numberOf(question),
    title: question.title,
    stage: question.stage,
    route: routeOf(question),
    theme: themeOf(question),
    themeFrom: themeFrom(question),
    confidential: question.confidential,
    asker: await names.person(question.askedBy),
    organisation: question.organisation && (await names.partner(question.organisation)),
    askedAt: question.askedAt,
    triager: triager && (await names.person(triager)),
    due,
    overdue: due !== null && due < today,
    ageInDays: daysBetween(dayOf(question.askedAt), today),
    may: [...questionAbilities(actor, question, now)],
  };
}

function themeFrom(question: Question): QuestionRow["themeFrom"] {
  const origin = themeOrigin(question);
  const { ranked, outside } = question.proposal;
  const proposed = origin === "words" ? ranked[0] : undefined;
  return {
    origin,
    confidence: proposed?.confidence ?? null,
    words: proposed?.words ?? [],
    outside: outside !== null,
  };
}
