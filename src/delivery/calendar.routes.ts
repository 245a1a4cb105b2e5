import type { FileAnswer } from "#src/kernel/file-answer.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import { route } from "#src/kernel/route.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId, actorOf } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import { calendarEntry, writtenAt } from "./calendar-entries.ts";
import type { CalendarEntry, WriteCalendar } from "./calendar-file.port.ts";
import { getMomentCalendar, getSubscription, startSubscription, stopSubscription } from "./calendar.contract.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import { allMoments } from "./delivery-moment.store.ts";
import type { DeliveryWords } from "./delivery-words.ts";
import type { SubscribeDeps } from "./subscribe-calendar.usecase.ts";
import { opensCalendar, revokeCalendar, subscribeCalendar } from "./subscribe-calendar.usecase.ts";

export interface CalendarDeps extends SubscribeDeps {
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get" | "list" | "history">;
  readonly people: Pick<PersonStore, "get">;
  readonly profile: Pick<Profile, "language">;
  readonly wordsIn: (language: Language) => DeliveryWords;
  readonly writeCalendar: WriteCalendar;
  /** Where people find the tab, without a slash at the end; null while nobody knows. */
  readonly tab: string | null;
}

export function calendarRoutes(deps: CalendarDeps) {
  return [
    route(getMomentCalendar, async ({ language }: Person, { params }) => {
      const found = await deps.deliveryMoments.get(params.id);
      if (!found) return refuse({ code: "not_found" });
      const { day } = found.value;
      const { calendar } = deps.wordsIn(language);
      const entries = [await entryIn(deps, calendar)(found.value)];
      const content = deps.writeCalendar({ name: calendar.name, language, entries });
      return ok({ name: `${calendar.file}-${day}.ics`, content });
    }),
    route(getSubscription, async (person: Person) => {
      const subscription = await deps.calendarSubscriptions.of(person.id);
      return ok({ startedAt: subscription?.since ?? null });
    }),
    route(startSubscription, async (person: Person) => {
      const { secret, since } = await subscribeCalendar(deps, actorOf(person));
      return ok({ startedAt: since, address: `/calendars/${person.id}/${secret}.ics` });
    }),
    route(stopSubscription, async (person: Person) => {
      await revokeCalendar(deps, actorOf(person));
      return ok({ startedAt: null });
    }),
  ];
}

/** The calendar behind an address. What was cancelled stays in it, or calendars would go on showing it. */
export function calendarAt(deps: CalendarDeps) {
  return async (address: { readonly person: string; readonly secret: string }): Promise<FileAnswer | null> => {
    const person = PersonId.safeParse(address.person);
    if (!person.success) return null;
    const opens = await opensCalendar(deps, { person: person.data, secret: address.secret });
    if (!opens.ok) return null;
    const language = (await deps.people.get(person.data))?.value.language ?? deps.profile.language;
    const { calendar } = deps.wordsIn(language);
    const moments = (await allMoments(deps.deliveryMoments)).map(({ value }) => value);
    const entries = await Promise.all(moments.map(entryIn(deps, calendar)));
    return { name: `${calendar.file}.ics`, content: deps.writeCalendar({ name: calendar.name, language, entries }) };
  };
}

function entryIn({ deliveryMoments, clock, tab }: CalendarDeps, words: DeliveryWords["calendar"]) {
  return async (moment: DeliveryMoment): Promise<CalendarEntry> => {
    const history = moment.scheduledAt === null ? await deliveryMoments.history(moment.id) : [];
    return calendarEntry(moment, { writtenAt: writtenAt(moment, { history, now: clock.now() }), tab, words });
  };
}
