import { Router } from "express";
import type { FileAnswer } from "#src/kernel/file-answer.ts";
import { methodNotAllowed } from "./method-not-allowed.ts";
import { sendFile } from "./send-file.ts";
import type { Refuse } from "./protocol-trouble.ts";
import { unknownAddress } from "./protocol-trouble.ts";

/** The calendar that an address opens; null where it opens none. Nothing of the address is known to have a form. */
export type CalendarAt = (address: { readonly person: string; readonly secret: string }) => Promise<FileAnswer | null>;

const media = "text/calendar";

/**
 * Calendars look by themselves and cannot sign in: the secret in the address stands for it. Beside the API, whose addresses
 * hold no secrets. A wrong secret reads like no address at all.
 */
export function calendarRouter(calendarAt: CalendarAt, refuse: Refuse): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const pattern = "/calendars/:person/:secret.ics";
  router.get(pattern, async (request, response) => {
    const calendar = await calendarAt(request.params);
    response.set("Cache-Control", "no-store").set("Referrer-Policy", "no-referrer");
    if (calendar) return sendFile(response, media, calendar);
    refuse(request, response, unknownAddress);
  });
  router.all(pattern, methodNotAllowed(refuse, ["GET"]));
  return router;
}
