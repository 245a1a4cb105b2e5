/**
 * How quick the product is: one line of JSON for each figure, `{"bench","value","unit","against","ratio"}`. All but the
 * search among known solutions is measured from outside, over HTTP on loopback, on a started product with its database on
 * disk and a Teams that we play.
 * Names behind the command choose among them: `npm run bench -- card-action`.
 */
import { benchCardAction } from "./card-action.ts";
import { benchChangesTo60Pages } from "./changes-60-pages.ts";
import { benchFirstCard } from "./first-card.ts";
import { benchHundredThousand } from "./hundred-thousand.ts";
import { benchKnownSolutions } from "./known-solutions.ts";
import { benchLongAgenda } from "./long-agenda.ts";
import { benchMeeting60Watchers } from "./meeting-60-watchers.ts";
import { benchPortfolio } from "./portfolio.ts";
import { benchPortfolioInTeams } from "./portfolio-in-teams.ts";
import { benchPortfolioNarrowing } from "./portfolio-narrowing.ts";
import { benchRestart } from "./restart.ts";
import { benchTabInHost } from "./tab-in-host.ts";
import { benchTabLoad } from "./tab-load.ts";
import { benchThousandMessages } from "./thousand-messages.ts";

const benches = {
  restart: benchRestart,
  "first-card": benchFirstCard,
  "thousand-messages": benchThousandMessages,
  "card-action": benchCardAction,
  "changes-60-pages": benchChangesTo60Pages,
  "meeting-60-watchers": benchMeeting60Watchers,
  "hundred-thousand": benchHundredThousand,
  "known-solutions": benchKnownSolutions,
  portfolio: benchPortfolio,
  "portfolio-in-teams": benchPortfolioInTeams,
  "portfolio-narrowing": benchPortfolioNarrowing,
  "long-agenda": benchLongAgenda,
  "tab-in-host": benchTabInHost,
  "tab-first-load": benchTabLoad,
};

const chosen = process.argv.slice(2);
const stranger = chosen.find((name) => !Object.hasOwn(benches, name));
if (stranger !== undefined) throw new Error(`no bench ${stranger}; there are ${Object.keys(benches).join(", ")}`);
for (const [name, bench] of Object.entries(benches)) {
  if (chosen.length === 0 || chosen.includes(name)) await bench();
}
