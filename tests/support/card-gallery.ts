import type { Card } from "#bot/cards/card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { statusCard } from "#bot/question/status.card.ts";
import type { Language } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { walkSteps } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, sampleOrganisations, shown } from "./cards.ts";
import { noticeExhibits } from "./notice-exhibits.ts";
import { questionExhibits } from "./question-exhibits.ts";
import {
  decided,
  decisions,
  draft,
  energyProposal,
  fullAnswers,
  helpedAlready,
  inTriage,
  submitted,
  waitingForAsker,
  withdrawn,
} from "./questions.ts";
import { waysExhibits } from "./ways-exhibits.ts";
import { settingsExhibits } from "./settings-exhibits.ts";
import { triageExhibits } from "./triage-exhibits.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

/** Every card in every stage and step, as people get to see them. */
export function cardGallery(language: Language): readonly Exhibit[] {
  return [
    ...intakeExhibits(language),
    ...statusExhibits(language),
    ...questionExhibits(language),
    ...triageExhibits(language),
    ...waysExhibits(language),
    ...settingsExhibits(language),
    ...noticeExhibits(language),
  ];
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
