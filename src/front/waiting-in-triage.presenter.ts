import type { Actor } from "#src/people/person.ts";
import { hasRole } from "#src/people/person.ts";

import type { Question } from "#src/question/question.ts";
import { dueOf, triagerOf } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import type { Reader } from "./reader.ts";
import type { WaitingQuestion } from "./waiting-questions.presenter.ts";

/** A QRT that keeps its promise never has as many at once. */
const mostOpen = 100;

/** The QRT does it, and the network lead hears of what lies too long. */
export function doesTriage(actor: Actor): boolean {
  return hasRole(actor, "qrt", "network_lead");
}

/** What waits for the QRT: nobody has it, or it is in triage. */
export async function openInTriage(questions: Pick<QuestionStore, "list">): Promise<readonly Question[]> {
  const page = await questions.list({
    where: { stage: ["submitted", "in_triage"] },
    order: "askedAt",
    direction: "ascending",
    limit: mostOpen,
  });
  return page.items.map(({ value }) => value);
}

/** What the reader has in triage, then what nobody has picked up; each by the promised day. */
export function waitingForQrt({ actor }: Reader, open: readonly Question[]): readonly WaitingQuestion[] {
  if (!hasRole(actor, "qrt")) return [];
  const soonestFirst = open.toSorted((one, other) => (dueOf(one) ?? "").localeCompare(dueOf(other) ?? ""));
  const mine = soonestFirst.filter((question) => triagerOf(question) === actor.person);
  const nobodys = soonestFirst.filter(({ stage }) => stage === "submitted");
  return [
    ...mine.map((question): WaitingQuestion => ({ question, why: "decide" })),
    ...nobodys.map((question): WaitingQuestion => ({ question, why: "pick_up" })),
  ];
}

/** How many are late in other hands; whoever picks questions up sees by themselves which ones nobody has. */
export function lateWithOthers({ actor, today }: Reader, open: readonly Question[]): number {
  return open.filter((question) => {
    const due = dueOf(question);
    if (due === null || due >= today || triagerOf(question) === actor.person) return false;
    return question.stage === "in_triage" || !hasRole(actor, "qrt");
  }).length;
}
