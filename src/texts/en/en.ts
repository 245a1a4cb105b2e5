import type { Language } from "#src/profile/profile.ts";
import { intake } from "./intake.ts";
import { notices } from "./notices.ts";
import { refusals } from "./refusals.ts";
import { start } from "./start.ts";
import { status } from "./status.ts";
import { tab } from "./tab.ts";
import { triage } from "./triage.ts";
import { vocabulary } from "./vocabulary.ts";

export const en = { language: "en" as Language, vocabulary, intake, status, triage, notices, refusals, start, tab };
