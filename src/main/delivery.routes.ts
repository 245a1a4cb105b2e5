import { randomBytes } from "node:crypto";
import { calendarAt, calendarRoutes } from "#src/delivery/calendar.routes.ts";
import { deliveryMomentRoute, deliveryMomentsRoute, reopeningsRoute } from "#src/delivery/delivery-moment.routes.ts";
import { followUpRoutes } from "#src/delivery/follow-up.routes.ts";
import { minutesRoutes } from "#src/delivery/minutes.routes.ts";
import { momentActRoutes } from "#src/delivery/moment-acts.routes.ts";
import { planRoutes } from "#src/delivery/plan.routes.ts";
import { writeCalendar } from "#src/export/calendar-file.ts";
import { minutesWriter } from "#src/export/minutes-document.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Language, Profile } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Stores } from "./stores.ts";

type DeliveryDeps = Pick<
  Stores,
  | "agendaProposals"
  | "calendarSubscriptions"
  | "conversations"
  | "decisions"
  | "deliveryMoments"
  | "initiativeNews"
  | "initiatives"
  | "notices"
  | "outcomes"
  | "partners"
  | "people"
> & { readonly profile: Profile; readonly clock: Clock; readonly tab?: string };

/** Everything that the API offers of delivery moments. */
export function deliveryRoutes(stores: DeliveryDeps) {
  const deps = {
    ...stores,
    tab: stores.tab ?? null,
    agendaWords: textsIn(stores.profile.language).delivery.agenda,
    wordsIn: (language: Language) => textsIn(language).delivery,
    writeCalendar,
    writeMinutes: minutesWriter(stores.profile),
    newSecret,
  };
  return {
    signedIn: [
      deliveryMomentsRoute(deps),
      deliveryMomentRoute(deps),
      reopeningsRoute(deps),
      ...planRoutes(deps),
      ...momentActRoutes(deps),
      ...calendarRoutes(deps),
      ...followUpRoutes(deps),
      ...minutesRoutes(deps),
    ],
    calendar: calendarAt(deps),
  };
}

const secretBytes = 32;

/** 256 bits: nobody finds a calendar by trying. */
function newSecret(): string {
  return randomBytes(secretBytes).toString("base64url");
}
