import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Clock } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { withEndedCallTold } from "#src/question/call-ended.ts";
import { canStand, hasTakenIn, letGo, standAlone, takeIn } from "#src/question/joining.ts";
import { withNextReminder } from "#src/question/next-reminder.ts";
import type { QuestionEvent } from "#src/question/question-event.ts";
import type { InStage, Question, QuestionId } from "#src/question/question.ts";
import type { QuestionStore } from "#src/question/question.store.ts";
import { promisedFrom } from "#src/question/service-promise.ts";

export interface TakeInDeps {
  readonly questions: QuestionStore;
  readonly profile: Pick<Profile, "holidays" | "promise">;
  readonly clock: Clock;
}

/**
 * Follows a joining: the standing question takes the joined one in. When it can no longer stand for both, because it changed
 * at the same moment, the joined one comes back. Safe to repeat, as are all steps here.
 */
export async function takeInJoined(deps: TakeInDeps, joined: QuestionId): Promise<void> {
  const found = await joinedNow(deps, joined);
  if (!found) return;
  const standing = await deps.questions.get(found.value.into);
  if (!standing || !canStand(standing.value) || standing.value.confidential) return comeBack(deps, joined);
  if (hasTakenIn(standing.value, joined)) return;
  const saved = await save(deps, standing, {
    value: takeIn(standing.value, found.value, deps.clock.now()),
    by: found.value.joinedBy,
    events: [{ type: "question_taken_in", joined, number: found.value.number }],
  });
  if (!saved) return takeInJoined(deps, joined);
  // It was parted while it was being taken in.
  if (!(await joinedNow(deps, joined))) await letJoinedGo(deps, standing.value.id, joined);
}

/** Follows a parting: what the joined question brought leaves the standing one again. */
export async function letJoinedGo(deps: TakeInDeps, from: QuestionId, joined: QuestionId): Promise<void> {
  const [standing, gone] = await Promise.all([deps.questions.get(from), deps.questions.get(joined)]);
  const taken = standing?.value.takenIn.find(({ question }) => question === joined);
  if (!standing || !gone || !taken) return;
  const saved = await save(deps, standing, {
    value: letGo(standing.value, gone.value),
    events: [{ type: "question_let_go", joined, number: taken.number }],
  });
  if (!saved) await letJoinedGo(deps, from, joined);
}

/**
 * A question was taken back or became confidential: each that was joined into it waits for the QRT again, and so does a
 * joined one itself.
 */
export async function partAll(deps: TakeInDeps, question: QuestionId): Promise<void> {
  await comeBack(deps, question);
  const found = await deps.questions.get(question);
  for (const joined of found?.value.takenIn ?? []) await comeBack(deps, joined.question);
}

/** Something came of the standing question: each that was joined into it tells its asker, in its own place. */
export async function moveJoinedOn(deps: TakeInDeps, standing: QuestionId, seq: number): Promise<void> {
  const found = await deps.questions.get(standing);
  for (const { question } of found?.value.takenIn ?? []) await moveOn(deps, question, seq);
}

async function moveOn(deps: TakeInDeps, joined: QuestionId, seq: number): Promise<void> {
  const found = await joinedNow(deps, joined);
  if (!found) return;
  const { into, intoNumber: number } = found.value;
  const saved = await deps.questions.save({
    value: found.value,
    expected: found,
    command: commandKey("system", "triage.move-on", `${joined}:${seq}`, { into }),
    by: null,
    at: deps.clock.now(),
    events: [{ type: "standing_moved_on", into, number }],
  });
  if (!saved.ok && saved.refusal.code === "stale") await moveOn(deps, joined, seq);
}

async function comeBack(deps: TakeInDeps, joined: QuestionId): Promise<void> {
  const found = await joinedNow(deps, joined);
  if (!found) return;
  const now = deps.clock.now();
  const saved = await save(deps, found, {
    value: withEndedCallTold(standAlone(found.value, promisedFrom(now, deps.profile)), dayOf(now)),
    events: [{ type: "question_parted", from: found.value.into, number: found.value.intoNumber }],
  });
  if (!saved) await comeBack(deps, joined);
}

async function joinedNow({ questions }: TakeInDeps, id: QuestionId): Promise<Versioned<InStage<"joined">> | undefined> {
  const found = await questions.get(id);
  return found?.value.stage === "joined" ? { ...found, value: found.value } : undefined;
}

interface Change {
  readonly value: Question;
  /** Whose doing it is; left out for what follows by itself. */
  readonly by?: PersonId | null;
  readonly events: readonly QuestionEvent[];
}

/** False when somebody else was faster, and it has to be decided anew. */
async function save(
  { questions, profile, clock }: TakeInDeps,
  expected: Versioned<Question>,
  { value, by = null, events }: Change,
): Promise<boolean> {
  const saved = await questions.save({
    value: withNextReminder(value, holidaysOf(profile)),
    expected,
    command: commandKey("system", "triage.take-in", `${value.id}:${expected.rev}`, events),
    by,
    at: clock.now(),
    events,
  });
  return saved.ok;
}
