import { intake } from "#src/texts/en/intake.ts";
import { moments } from "#src/texts/en/moments.ts";
import { question } from "#src/texts/en/question.ts";
import { settings } from "#src/texts/en/settings.ts";
import { tab } from "#src/texts/en/tab.ts";
import { triage } from "#src/texts/en/triage.ts";
import { vocabulary } from "#src/texts/en/vocabulary.ts";
import type { TabTexts } from "./tab-texts.ts";

/** What the pages read of the texts; the words of notices, refusals and the terminal stay with the server. */
export const en: TabTexts = { language: "en", vocabulary, intake, question, triage, settings, moments, tab };
