import { filtering } from "#src/main/filtering.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Instant } from "#src/kernel/time.ts";
import { declarations, typedStores } from "#src/main/stores.ts";
import type { Person } from "#src/people/person.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { withNextReminder } from "#src/question/next-reminder.ts";
import type { Question } from "#src/question/question.ts";
import { growingCatalogue } from "#src/solution/catalogue.store.ts";
import { openSqliteStore } from "#src/stores/sqlite/sqlite-document-store.ts";
import { fakeClock } from "./fake-clock.ts";
import { profile } from "./loaded-sample.ts";
import { eve, housing, noor, owner, sam, school } from "./people.ts";

export type QuestionDesk = Awaited<ReturnType<typeof questionDesk>>;

/** The use cases over a database in memory, with the people of the samples and whatever questions a test lays down. */
export async function questionDesk(now: Instant, people: readonly Person[] = [noor, sam, eve, owner]) {
  const documents = openSqliteStore({ file: ":memory:", declarations });
  const stores = typedStores(documents, profile.numberPrefix, () => undefined);
  const clock = fakeClock(now);
  const catalogue = growingCatalogue(profile, stores.solutions);
  const before = { command: commandOf("before"), by: null, at: now, events: [] };
  for (const value of people) await stores.people.create({ ...before, value });
  for (const value of [housing, school]) await stores.partners.create({ ...before, value });

  /** Nobody has heard of it, and its next reminder is set. */
  async function lay<Q extends Question>(question: Q): Promise<Q> {
    const value = withNextReminder(question, holidaysOf(profile));
    await stores.questions.create({ ...before, value });
    return value;
  }

  async function trail(question: Question) {
    const history = await stores.questions.history(question.id);
    const announced = await documents.partition(question.id, "outbox");
    return { events: history.map(({ event }) => event), announced: announced.length };
  }

  return {
    ...stores,
    documents,
    profile,
    clock,
    ...filtering(profile, catalogue, stores),
    catalogue,
    lay,
    trail,
    close: () => documents.close(),
  };
}

/** One intention; the same name with other content is the same key for something else. */
export function commandOf(name: string, content: unknown = null): CommandKey {
  return commandKey("per_test", "test", name, content);
}
