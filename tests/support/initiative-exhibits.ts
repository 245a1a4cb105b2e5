import type { Card } from "#bot/cards/card.ts";
import { initiativeNewsCard } from "#bot/initiative/initiative-news.card.ts";
import { updatePostedCard, updateRequestCard } from "#bot/initiative/update-request.card.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { Obstacle } from "#src/initiative/obstacle.ts";
import type { Update } from "#src/initiative/update.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext } from "./cards.ts";
import { told } from "./initiative-events.ts";
import { noor, owner } from "./people.ts";
import { inProject } from "./portfolio.ts";

const update: Update = {
  ...told,
  id: "u1",
  by: owner.id,
  at: Instant.parse("2026-11-20T10:00:00.000Z"),
  correctedAt: null,
};

const noted = { remover: null, notedBy: owner.id, since: update.at, asked: null };
const inTheWay = [
  "De ruimte in het buurthuis is tot de zomer vol. Zonder vaste plek komen bewoners niet terug.",
  "Geen geld.",
  "De netbeheerder mag het verbruik per straat nog niet leveren.",
  "Niemand beheert de kaart.",
];
const obstacles: Obstacle[] = inTheWay.map((text, index) => ({ ...noted, state: "open", id: `o${index}`, text }));

/** The cards of initiatives: the question how it goes, and news. */
export function initiativeExhibits(language: Language): readonly { readonly name: string; readonly card: Card }[] {
  const context = cardContext(language);
  const { initiativeNews: news, updateRequest, vocabulary } = textsIn(language);
  const asked = {
    initiative: inProject({ updates: [{ ...update, at: Instant.parse("2026-10-02T10:00:00.000Z") }], obstacles }),
    moment: MomentId.parse("dlv_december"),
    day: Day.parse("2026-12-03"),
    reader: owner.id,
  };
  const problem = cardContext(language, { kind: "problem", text: updateRequest.stateMissing });
  const thanks = cardContext(language, { kind: "done", text: updateRequest.thanks });
  const lines = [
    news.obstacle.askedYou(noor.name, "De gegevens per straat zijn nog niet vrijgegeven."),
    news.update(owner.name, vocabulary.updateStates.at_risk, told.result),
    news.joined("Hogeschool Voorbeeld"),
    news.ownsProblem.you,
  ];
  return [
    { name: "initiative update asked for", card: updateRequestCard(asked, context) },
    {
      name: "initiative update asked for, refused",
      card: updateRequestCard(asked, problem, { ...told, state: "" }),
    },
    {
      name: "initiative update posted",
      card: updatePostedCard({ initiative: asked.initiative, update, by: owner.name }, thanks),
    },
    { name: "initiative news", card: initiativeNewsCard({ initiative: inProject(), lines }, context) },
  ];
}
