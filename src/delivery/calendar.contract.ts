import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { FileAnswer } from "#src/kernel/file-answer.ts";
import { Instant } from "#src/kernel/time.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";

export const getMomentCalendar = endpoint({
  method: "GET",
  path: "/delivery-moments/{id}/calendar",
  summary: "Haal een oplevermoment op voor je agenda",
  params: z.strictObject({ id: DeliveryMomentId }),
  query: nothing,
  body: nothing,
  answer: FileAnswer,
  media: "text/calendar",
  refuses: ["not_found"],
});

/** Null while this person follows the moments in no calendar. */
const SubscriptionShown = z.object({ startedAt: Instant.nullable() }).meta({ id: "CalendarSubscriptionShown" });

export const getSubscription = endpoint({
  method: "GET",
  path: "/calendar-subscription",
  summary: "Haal op of je agenda de oplevermomenten volgt",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: SubscriptionShown,
});

export const startSubscription = endpoint({
  method: "POST",
  path: "/calendar-subscription",
  summary: "Maak een adres waarmee je agenda de oplevermomenten volgt",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({
    startedAt: Instant,
    /** On this server; it is shown once, and whoever has it can read the calendar. */
    address: z.string(),
  }),
});

export const stopSubscription = endpoint({
  method: "POST",
  path: "/calendar-subscription/revoke",
  summary: "Trek het adres voor je agenda in",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: SubscriptionShown,
});
