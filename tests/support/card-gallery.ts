import type { Card } from "#bot/cards/card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { statusCard } from "#bot/question/status.card.ts";
import type { DecideForm } from "#bot/triage/decide-inputs.ts";
import { triageCard, typedTriageCard } from "#bot/triage/triage.card.ts";
import { Day } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { walkSteps } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, sampleOrganisations, shown } from "./cards.ts";
import {
  decided,
  decisions,
  draft,
  energyProposal,
  fullAnswers,
  helpedAlready,
  inTriage,
  submitted,
  theme,
  waitingForAsker,
  withdrawn,
} from "./questions.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

/** Every card in every stage and step, as people get to see them. */
export function cardGallery(language: Language): readonly Exhibit[] {
  return [...intakeExhibits(language), ...statusExhibits(language), ...triageExhibits(language)];
}

function intakeExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const newcomer = { organisations: sampleOrganisations };
  const missing = cardContext(language, {
    kind: "problem",
    text: textsIn(language).refusals.of({ code: "organisation_missing" }),
  });
  const unknown = draft({ offered: [], proposal: { ...energyProposal, ranked: [], sdgs: [] } });
  return [
    ...walkSteps.map((step) => ({ name: `intake ${step}`, card: intakeCard(shown(draft({ step })), context) })),
    ...walkSteps.map((step) => ({
      name: `intake ${step} filled in by a newcomer`,
      card: intakeCard(shown(draft({ step, organisation: null, answers: fullAnswers }), newcomer), context),
    })),
    { name: "intake start of a question that fits nothing", card: intakeCard(shown(unknown), context) },
    {
      name: "intake start without an organisation, refused",
      card: intakeCard(shown(draft({ organisation: null }), newcomer), missing),
    },
  ];
}

function statusExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const outdated = cardContext(language, { kind: "outdated", text: textsIn(language).refusals.outdated });
  return [
    { name: "status submitted", card: statusCard(shown(submitted()), context) },
    { name: "status submitted, out of date", card: statusCard(shown(submitted()), outdated) },
    { name: "status in triage", card: statusCard(shown(inTriage()), context) },
    { name: "status waiting for the asker", card: statusCard(shown(waitingForAsker()), context) },
    ...routes.map((route) => ({
      name: `status ${route}`,
      card: statusCard(shown(decided(decisions[route])), context),
    })),
    { name: "status helped already", card: statusCard(shown(helpedAlready()), context) },
    { name: "status withdrawn", card: statusCard(shown(withdrawn()), context) },
  ];
}

function triageExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const { refusals } = textsIn(language);
  const refused = cardContext(language, { kind: "problem", text: refusals.of({ code: "due_in_past", due: lastWeek }) });
  return [
    { name: "triage submitted", card: triageCard(shown(submitted()), context) },
    {
      name: "triage submitted with little",
      card: triageCard(shown(submitted({ answers: draft().answers, offered: [] })), context),
    },
    { name: "triage in triage", card: triageCard(shown(inTriage()), context) },
    ...routes.map((route) => ({
      name: `triage ${route} refused`,
      card: typedTriageCard(shown(inTriage()), refused, typedFor(route)),
    })),
    { name: "triage waiting for the asker", card: triageCard(shown(waitingForAsker()), context) },
    ...routes.map((route) => ({
      name: `triage ${route}`,
      card: triageCard(shown(decided(decisions[route])), context),
    })),
    { name: "triage withdrawn", card: triageCard(shown(withdrawn()), context) },
  ];
}

const lastWeek = Day.parse("2026-10-26");

/** The form of a decision, filled in for one route. */
export function typedFor(route: DecideForm["route"]): DecideForm {
  return {
    route,
    theme: theme.sustainability,
    solutions: "Sociale kaart energiearmoede",
    needs: "Verbruik per straat.",
    partners: "Corporatie en hogeschool.",
    reason: "Met drie bronnen zien we snel waar hulp nodig is.",
    answer: "Kijk op de Sociale kaart.",
    team: "Windesheim en de corporatie",
    due: lastWeek,
    initiativeTitle: "Warm wonen in Holtenbroek",
    lookAgainOn: lastWeek,
    whereTo: "De servicedesk.",
  };
}
