import type { Card } from "#bot/cards/card.ts";
import type { ActionRow, ActionsShown } from "#bot/delivery/actions.card.ts";
import { actionsCard } from "#bot/delivery/actions.card.ts";
import { agendaCard } from "#bot/delivery/agenda.card.ts";
import { invitationCard } from "#bot/delivery/invitation.card.ts";
import { minutesCard } from "#bot/delivery/minutes.card.ts";
import { momentNewsCard } from "#bot/delivery/moment-news.card.ts";
import type { AgendaItem } from "#src/delivery/agenda-item.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { Action } from "#src/delivery/outcome.ts";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { Day } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext } from "./cards.ts";
import { agendaItem, agreedOn, held, inProgress, openedAt } from "./delivery.ts";
import { noor, sam } from "./people.ts";
import { deliveryMoment } from "./portfolio.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

const hosts = ["Woningstichting Voorbeeld"];
const presenters: ReadonlyMap<PersonId, string> = new Map([
  [noor.id, "Noor Voorbeeld"],
  [sam.id, "Sam Voorbeeld"],
]);
const published = { by: sam.id, at: openedAt };
const agenda: readonly AgendaItem[] = [
  agendaItem("back", { title: "Terugblik: 2 open acties en 3 besluiten van de vorige keer", minutes: 15 }),
  agendaItem("warm", { title: "Warm wonen: wat leverde de eerste straat op?", minutes: 30, presenter: noor.id }),
  agendaItem("stuck", {
    title: "Energiearmoede in beeld zit vast: wie geeft de gegevens vrij die per straat laten zien waar het knelt?",
    minutes: 45,
    presenter: sam.id,
  }),
  agendaItem("ahead", { title: "Vooruitblik en rondvraag", minutes: 20 }),
];
const planned = deliveryMoment({ agenda: [...agenda], published });

const cancelled: DeliveryMoment = {
  ...deliveryMoment(),
  stage: "cancelled",
  cancelledBy: sam.id,
  cancelledAt: openedAt,
  reason: "De zaal is niet beschikbaar",
};

/** The cards of delivery moments, and of what was agreed on there. */
export function deliveryExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const { momentCards } = textsIn(language);
  const { news } = momentCards;
  const busy = Array.from({ length: 60 }, (_, index) => agendaItem(`n${index}`, { title: agenda[2]?.title ?? "" }));
  return [
    { name: "moment invitation", card: invitationCard({ moment: deliveryMoment(), hosts }, context) },
    { name: "moment invitation, cancelled", card: invitationCard({ moment: cancelled, hosts: [] }, context) },
    { name: "moment agenda", card: agendaCard({ moment: planned, presenters }, context) },
    {
      name: "moment agenda of a crowded meeting under way",
      card: agendaCard({ moment: inProgress({ agenda: busy }), presenters }, context),
    },
    { name: "moment minutes", card: minutesCard({ moment: held(), decisions: 3, actions: 5, present: 14 }, context) },
    {
      name: "moment minutes, opened again",
      card: minutesCard({ moment: inProgress(), decisions: 3, actions: 5, present: 14 }, context),
    },
    {
      name: "moment news for a presenter",
      card: momentNewsCard(
        { moment: planned, lines: [news.published(4), news.youPresent(agenda[1]?.title ?? "")] },
        context,
      ),
    },
    ...actionExhibits(language),
  ];
}

function actionExhibits(language: Language): readonly Exhibit[] {
  const context = cardContext(language);
  const { actionCards: words } = textsIn(language);
  const done = cardContext(language, { kind: "done", text: words.settled.done });
  const today = Day.parse("2026-12-10");
  const settled = { how: "done", by: noor.id, at: openedAt } as const;
  const own = row("Vraag de aannemer wanneer de tweede straat aan de beurt is.", { due: Day.parse("2026-12-18") });
  const late = row("Stuur de verbruikscijfers per straat naar Hogeschool Voorbeeld.", { due: Day.parse("2026-12-04") });
  const shared: ActionRow = {
    ...row("Zoek een zaal.", { due: null }),
    whose: words.doneBy("Woningstichting Voorbeeld"),
  };
  const shown: ActionsShown = {
    title: words.mine,
    sharedBy: null,
    told: null,
    actions: [late, own, shared],
    others: 2,
    minutes: null,
    today,
  };
  return [
    { name: "actions of somebody", card: actionsCard(shown, context) },
    { name: "actions of somebody without any", card: actionsCard({ ...shown, actions: [], others: 0 }, context) },
    {
      name: "actions asked for in a channel",
      card: actionsCard({ ...shown, title: words.mineOf(noor.name), sharedBy: noor.name }, context),
    },
    {
      name: "actions given in a meeting",
      card: actionsCard(
        {
          ...shown,
          title: words.headings.actions_given,
          actions: [own],
          others: 0,
          minutes: "https://vraagbaak.example/delivery-moments/dlv_december/minutes",
        },
        context,
      ),
    },
    {
      name: "actions, one settled by a colleague",
      card: actionsCard(
        {
          ...shown,
          title: words.headings.action_settled,
          told: words.by(sam.name),
          actions: [row("Zoek een zaal.", { due: null, settled })],
          others: 0,
        },
        context,
      ),
    },
    {
      name: "actions, one just done",
      card: actionsCard({ ...shown, actions: [row("Zoek een zaal.", { due: null, settled })], others: 0 }, done),
    },
  ];
}

let rows = 0;

function row(text: string, changes: Partial<Action>): ActionRow {
  rows++;
  const value = agreedOn({
    id: OutcomeId.parse(`dvo_sample-${rows}`),
    moment: held().id,
    by: sam.id,
    text,
    ...changes,
  });
  return { value, rev: 1, etag: "", from: "Oplevermoment december", whose: null };
}
