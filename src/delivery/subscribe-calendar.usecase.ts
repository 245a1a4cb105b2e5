import { digestOf } from "#src/kernel/digest.ts";
import type { NotFound } from "#src/kernel/aggregate-store.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock, Instant } from "#src/kernel/time.ts";
import type { Actor, PersonId } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { CalendarSubscriptions } from "./calendar-subscription.store.ts";

export interface SubscribeDeps {
  readonly calendarSubscriptions: CalendarSubscriptions;
  /** A new one that nobody can guess: at least 128 bits, in letters, digits, `-` and `_`. */
  readonly newSecret: () => string;
  readonly clock: Clock;
}

export interface Subscribed {
  /** Shown once: it is not kept. */
  readonly secret: string;
  readonly since: Instant;
}

/** Gives somebody an address for their calendar. The one they had before stops. */
export async function subscribeCalendar(
  { calendarSubscriptions, newSecret, clock }: SubscribeDeps,
  actor: Actor,
): Promise<Subscribed> {
  const secret = newSecret();
  const since = clock.now();
  await calendarSubscriptions.put(actor.person, { secretDigest: digestFor(actor.person, secret), since });
  return { secret, since };
}

export function revokeCalendar(
  { calendarSubscriptions }: Pick<SubscribeDeps, "calendarSubscriptions">,
  actor: Actor,
): Promise<void> {
  return calendarSubscriptions.remove(actor.person);
}

/** Whether an address opens the calendar. A wrong secret, one that was revoked and an unknown person read the same. */
export async function opensCalendar(
  {
    calendarSubscriptions,
    people,
  }: Pick<SubscribeDeps, "calendarSubscriptions"> & {
    readonly people: Pick<PersonStore, "get">;
  },
  { person, secret }: { readonly person: PersonId; readonly secret: string },
): Promise<Result<void, NotFound>> {
  const subscription = await calendarSubscriptions.of(person);
  // Digests are compared, so that the time it takes tells nothing of the secret.
  const fits = subscription !== null && subscription.secretDigest === digestFor(person, secret);
  return fits && (await people.get(person)) ? ok(undefined) : refuse({ code: "not_found" });
}

function digestFor(person: PersonId, secret: string): string {
  return digestOf("calendar", person, secret);
}
