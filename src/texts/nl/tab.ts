import { filter } from "./tab/filter.ts";
import { front } from "./tab/front.ts";
import { catalogue } from "./tab/catalogue.ts";
import { solutions } from "./tab/solutions.ts";
import { messages } from "./tab/messages.ts";
import { preferences } from "./tab/preferences.ts";
import { acts } from "./tab/acts.ts";
import { asking } from "./tab/asking.ts";
import { forms } from "./tab/forms.ts";
import { mine } from "./tab/mine.ts";
import { setup } from "./tab/setup.ts";
import { decision } from "./tab/decision.ts";
import { delivery } from "./tab/delivery.ts";
import { initiative } from "./tab/initiative.ts";
import { portfolio } from "./tab/portfolio.ts";
import { question } from "./tab/question.ts";
import { questions } from "./tab/questions.ts";
import { shell } from "./tab/shell.ts";
import { states } from "./tab/states.ts";
import { teams } from "./tab/teams.ts";
import { triage } from "./tab/triage.ts";

/** What the pages say, a part a page. */
export const tab = {
  shell,
  front,
  solutions,
  catalogue,
  filter,
  messages,
  preferences,
  states,
  teams,
  forms,
  acts,
  asking,
  mine,
  setup,
  portfolio,
  questions,
  question,
  decision,
  triage,
  initiative,
  delivery,
};
