import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { Language } from "#src/profile/profile.ts";
import { conversationAction } from "../cards/action.ts";
import { typedDay } from "../cards/form-fields.ts";

/** The sides of the settings card; only the first is for all who look at it. */
export const settingsPages = ["overview", "use", "own"] as const;
export type SettingsPage = (typeof settingsPages)[number];

/** Turns to another side of the card. */
export const showAction = conversationAction("settings.show", "everybody", { page: z.enum(settingsPages) });

export const appointAction = conversationAction("conversation.appoint", "network_lead", {
  /** As the choices name it; what is not among them comes back as a problem. */
  use: z.string().default(""),
});

export const languageAction = conversationAction("people.language", "everybody", { language: Language });

export const absenceAction = conversationAction("people.absence", "qrt", {
  absentFrom: typedDay(),
  absentUntil: typedDay(),
});

export const presenceAction = conversationAction("people.presence", "qrt", { from: Day, until: Day });
