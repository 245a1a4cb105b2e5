import type { Card } from "#bot/cards/card.ts";
import { intakeCard } from "#bot/intake/intake.card.ts";
import { statusCard } from "#bot/question/status.card.ts";
import type { Language, ThemeKey } from "#src/profile/profile.ts";
import { routes } from "#src/question/decision.ts";
import { walkSteps } from "#src/question/question.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext, otherQuestion, sampleOrganisations, shown } from "./cards.ts";
import { deliveryExhibits } from "./delivery-exhibits.ts";
import { initiativeExhibits } from "./initiative-exhibits.ts";
import { noticeExhibits } from "./notice-exhibits.ts";
import { questionExhibits } from "./question-exhibits.ts";
import {
  decided,
  decisions,
  draft,
  energyProposal,
  fullAnswers,
  givenUp,
  helpedAlready,
  inTriage,
  joinedInto,
  olderProposal,
  outsideProposal,
  secondOpinion,
  submitted,
  theme,
  waitingForAsker,
  withdrawn,
  wordyProposal,
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
    ...deliveryExhibits(language),
    ...initiativeExhibits(language),
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
    ...themeExhibits(language),
    {
      name: "intake start without an organisation, refused",
      card: intakeCard(shown(draft({ organisation: null }), newcomer), missing),
    },
  ];
}

/** The proposed theme, as it can stand on the first card and on the step of the theme. */
function themeExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const choosing = (chosen: ThemeKey) => ({ answers: { ...draft().answers, theme: chosen } });
  const drafts = {
    "with a theme that was confirmed": choosing(theme.sustainability),
    "with another theme than was proposed": choosing(theme.liveability),
    "with a theme where none was proposed": { proposal: outsideProposal, ...choosing(theme.housing) },
    "that seems to be for another place": { proposal: outsideProposal, offered: [] },
    "with many long words": { proposal: wordyProposal },
    "of before it was said how sure": { proposal: olderProposal },
    "that a language model read too": { secondOpinion },
    "that only a language model places": { proposal: { ...energyProposal, ranked: [], sdgs: [] }, secondOpinion },
  };
  return Object.entries(drafts).flatMap(([what, changes]) =>
    (["start", "theme"] as const).map((step) => ({
      name: `intake ${step} ${what}`,
      card: intakeCard(shown(draft({ ...changes, step })), context),
    })),
  );
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
    { name: "status joined", card: statusCard(shown(joinedInto(), { leadsTo: otherQuestion }), context) },
    { name: "status given up for another", card: statusCard(shown(givenUp(), { leadsTo: otherQuestion }), context) },
    {
      name: "status of one that stands for others",
      card: statusCard(shown(inTriage(), { takenIn: [otherQuestion] }), context),
    },
    {
      name: "intake of what was asked already",
      card: intakeCard(
        shown(draft(), {
          askedAlready: [{ ...otherQuestion, organisation: "Hogeschool Voorbeeld" }],
          earlier: [
            {
              ...otherQuestion,
              state: "Beantwoord",
              ending: "In drie straten wonen de meeste huurders met een lage temperatuur in huis.",
              words: ["energiearmoede", "huurders"],
            },
          ],
        }),
        context,
      ),
    },
  ];
}
