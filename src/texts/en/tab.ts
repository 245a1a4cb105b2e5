import { timeline } from "./tab/timeline.ts";
import { whoDoesWhat } from "./tab/who-does-what.ts";
import { actions, bringing } from "./tab/actions.ts";
import { calendar } from "./tab/calendar.ts";
import { decisions } from "./tab/decisions.ts";
import { minutes } from "./tab/minutes.ts";
import { filter } from "./tab/filter.ts";
import { front } from "./tab/front.ts";
import { catalogue } from "./tab/catalogue.ts";
import { solutions } from "./tab/solutions.ts";
import { meeting } from "./tab/meeting.ts";
import { messages } from "./tab/messages.ts";
import { preferences } from "./tab/preferences.ts";
import { acts } from "./tab/acts.ts";
import { asking } from "./tab/asking.ts";
import { forms } from "./tab/forms.ts";
import { mine } from "./tab/mine.ts";
import { setup } from "./tab/setup.ts";
import type { tab as dutch } from "../nl/tab.ts";
import { decision } from "./tab/decision.ts";
import { agenda } from "./tab/agenda.ts";
import { delivery } from "./tab/delivery.ts";
import { planning } from "./tab/planning.ts";
import { initiative } from "./tab/initiative.ts";
import { portfolio } from "./tab/portfolio.ts";
import { question } from "./tab/question.ts";
import { questions } from "./tab/questions.ts";
import { shell } from "./tab/shell.ts";
import { states } from "./tab/states.ts";
import { teams } from "./tab/teams.ts";
import { triage } from "./tab/triage.ts";

export const tab: typeof dutch = {
  shell,
  front,
  solutions,
  catalogue,
  filter,
  meeting,
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
  timeline,
  whoDoesWhat,
  questions,
  question,
  decision,
  triage,
  initiative,
  delivery,
  agenda,
  planning,
  minutes,
  decisions,
  actions,
  bringing,
  calendar,
};
