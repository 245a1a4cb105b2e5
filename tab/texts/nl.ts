import { intake } from "#src/texts/nl/intake.ts";
import { moments } from "#src/texts/nl/moments.ts";
import { question } from "#src/texts/nl/question.ts";
import { settings } from "#src/texts/nl/settings.ts";
import { tab } from "#src/texts/nl/tab.ts";
import { triage } from "#src/texts/nl/triage.ts";
import { vocabulary } from "#src/texts/nl/vocabulary.ts";
import type { TabTexts } from "./tab-texts.ts";

/** What the pages read of the texts; the words of notices, refusals and the terminal stay with the server. */
export const nl: TabTexts = { language: "nl", vocabulary, intake, question, triage, settings, moments, tab };
