import type { Language } from "#src/profile/profile.ts";
import { actionCards } from "./action-cards.ts";
import { delivery } from "./delivery.ts";
import { digest } from "./digest.ts";
import { forms } from "./forms.ts";
import { initiativeNews } from "./initiative-news.ts";
import { intake } from "./intake.ts";
import { momentCards } from "./moment-cards.ts";
import { moments } from "./moments.ts";
import { news } from "./news.ts";
import { notices } from "./notices.ts";
import { protocol } from "./protocol.ts";
import { question } from "./question.ts";
import { refusals } from "./refusals.ts";
import { settings } from "./settings.ts";
import { start } from "./start.ts";
import { status } from "./status.ts";
import { tab } from "./tab.ts";
import { triage } from "./triage.ts";
import { updateRequest } from "./update-request.ts";
import { vocabulary } from "./vocabulary.ts";
import { ways } from "./ways.ts";

export const en = {
  language: "en" as Language,
  vocabulary,
  forms,
  intake,
  question,
  status,
  triage,
  notices,
  news,
  digest,
  delivery,
  moments,
  momentCards,
  actionCards,
  initiativeNews,
  updateRequest,
  protocol,
  refusals,
  settings,
  start,
  tab,
  ways,
};
