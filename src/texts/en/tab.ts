import type { tab as dutch } from "../nl/tab.ts";
import { decision } from "./tab/decision.ts";
import { delivery } from "./tab/delivery.ts";
import { initiative } from "./tab/initiative.ts";
import { portfolio } from "./tab/portfolio.ts";
import { question } from "./tab/question.ts";
import { questions } from "./tab/questions.ts";
import { shell } from "./tab/shell.ts";
import { states } from "./tab/states.ts";
import { triage } from "./tab/triage.ts";

export const tab: typeof dutch = {
  shell,
  states,
  portfolio,
  questions,
  question,
  decision,
  triage,
  initiative,
  delivery,
};
