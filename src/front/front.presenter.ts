import { dayOf } from "#src/kernel/time.ts";
import type { Names, NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import type { Actor } from "#src/people/person.ts";
import { hasRole, isAbsent } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { readerNames } from "#src/question/question.policy.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { onDuty } from "#src/triage/duty.ts";
import type { Front } from "./front.contract.ts";
import type { MomentDeps } from "./moment.presenter.ts";
import { nextMoment } from "./moment.presenter.ts";
import type { NewsDeps } from "./news.presenter.ts";
import { newsFrom } from "./news.presenter.ts";
import type { Reader } from "./reader.ts";
import type { WaitingDeps } from "./waiting.presenter.ts";
import { waitingFor } from "./waiting.presenter.ts";
import { doesTriage } from "./waiting-in-triage.presenter.ts";

export interface FrontDeps extends WaitingDeps, NewsDeps, MomentDeps, NamesDeps {
  readonly questions: Pick<QuestionStore, "get" | "list" | "countFound">;
  readonly profile: Pick<Profile, "duty" | "holidays">;
}

/** The front page as `actor` opens it: what waits for them in each of their roles, and what changed. */
export async function frontFor(deps: FrontDeps, actor: Actor): Promise<Front> {
  const now = deps.clock.now();
  const reader: Reader = { actor, now, today: dayOf(now) };
  const names = namesFrom(deps);
  const [waiting, news, duty, openQuestions, moment] = await Promise.all([
    waitingFor(deps, reader, names),
    newsFrom(deps, reader, names),
    hasRole(actor, "qrt") ? dutyToday(deps, reader, names) : null,
    doesTriage(actor) ? countOpen(deps, actor) : null,
    nextMoment(deps, { prepares: hasRole(actor, "kernteam", "network_lead", "process_owner") }),
  ]);
  return { now, today: reader.today, waiting, news, duty, openQuestions, moment };
}

/** Whoever is away is left out. */
async function dutyToday({ people, profile }: FrontDeps, { today }: Reader, names: Names) {
  const members = await Promise.all(onDuty(today, profile).map((member) => people.get(member)));
  const there = members.flatMap((member) => (member && !isAbsent(member.value, today) ? [member.value.id] : []));
  return Promise.all(there.map((member) => names.person(member)));
}

/** Beyond this it only matters that there are very many. */
const mostCounted = 1_000;

function countOpen({ questions }: FrontDeps, actor: Actor): Promise<number> {
  const stage = ["submitted", "in_triage", "waiting_for_asker"] as const;
  return questions.countFound({ text: null, marks: { stage }, readers: readerNames(actor) }, mostCounted);
}
