import type { Card } from "#bot/cards/card.ts";
import type { CardContext } from "#bot/cards/context.ts";
import { actionsCard } from "#bot/delivery/actions.card.ts";
import { agendaCard } from "#bot/delivery/agenda.card.ts";
import { invitationCard } from "#bot/delivery/invitation.card.ts";
import { minutesCard } from "#bot/delivery/minutes.card.ts";
import { momentNewsCard } from "#bot/delivery/moment-news.card.ts";
import { initiativeNewsCard } from "#bot/initiative/initiative-news.card.ts";
import { updatePostedCard, updateRequestCard } from "#bot/initiative/update-request.card.ts";
import { linkingTo } from "#src/conversation/tab-link.ts";
import { agendaLimits } from "#src/delivery/agenda-item.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { DeliveryMomentId, momentLimits } from "#src/delivery/delivery-moment.ts";
import { OutcomeId, outcomeLimits } from "#src/delivery/outcome.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { updateLimit } from "#src/initiative/update.ts";
import { Day, Instant } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import { cardContext } from "./cards.ts";
import { agendaItem, agreedOn, held, inProgress, openedAt } from "./delivery.ts";
import { told } from "./initiative-events.ts";
import { noor, owner, sam } from "./people.ts";
import { deliveryMoment, inProject } from "./portfolio.ts";

interface Exhibit {
  readonly name: string;
  readonly card: Card;
}

const sentence = "Wie geeft de gegevens vrij die per straat laten zien waar het knelt en wat er al gedaan is? ";
/** As somebody pastes it: nowhere can a line break. */
const unbroken = "Samenwerkingsovereenkomstenregister";

function long(length: number): string {
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length)
    .trimEnd();
}

function wide(length: number): string {
  return unbroken.repeat(Math.ceil(length / unbroken.length)).slice(0, length);
}

/** All links lead into Teams, where an address is longest. */
function inTeams(language: Language): CardContext {
  const app = "5a0e1b3c-2f6d-4b3a-9a55-0c1d2e3f4a5b";
  return { ...cardContext(language), linkTo: linkingTo({ website: "https://vraagbaak.alliantie.example", app }) };
}

const full = {
  id: DeliveryMomentId.parse("dlv_0123456789abcdef"),
  title: long(momentLimits.title),
  place: long(momentLimits.place),
  published: { by: sam.id, at: openedAt },
  agenda: Array.from({ length: agendaLimits.items }, (_, index) =>
    agendaItem(`${index}`.padStart(16, "0"), {
      title: index % 3 === 0 ? wide(agendaLimits.title) : long(agendaLimits.title),
      presenter: sam.id,
      minutes: 480,
    }),
  ),
};
const unbrokenMoment = deliveryMoment({ title: wide(momentLimits.title), place: wide(momentLimits.place) });
const cancelled: DeliveryMoment = {
  ...deliveryMoment(full),
  stage: "cancelled",
  cancelledBy: sam.id,
  cancelledAt: openedAt,
  reason: long(momentLimits.reason),
};

/** The cards of delivery moments, actions and initiatives with the most, the longest and the least that can be in them. */
export function extremeExhibits(language: Language): readonly Exhibit[] {
  const context = inTeams(language);
  const hosts = Array.from({ length: momentLimits.hosts }, () => long(120));
  const presenters = new Map([[sam.id, long(100)]]);
  const thirty = full.agenda.slice(0, 30);
  const lines = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? long(900) : wide(900)));
  return [
    { name: "the utmost in an invitation", card: invitationCard({ moment: deliveryMoment(full), hosts }, context) },
    {
      name: "the utmost in an invitation without spaces",
      card: invitationCard({ moment: unbrokenMoment, hosts: [] }, context),
    },
    { name: "the utmost in a cancelled invitation", card: invitationCard({ moment: cancelled, hosts }, context) },
    { name: "the utmost in an empty agenda", card: agendaCard({ moment: deliveryMoment(), presenters }, context) },
    {
      name: "the utmost in an agenda of thirty items",
      card: agendaCard({ moment: deliveryMoment({ ...full, agenda: thirty }), presenters }, context),
    },
    { name: "the utmost in an agenda under way", card: agendaCard({ moment: inProgress(full), presenters }, context) },
    { name: "the utmost in a cancelled agenda", card: agendaCard({ moment: cancelled, presenters }, context) },
    {
      name: "the utmost in minutes",
      card: minutesCard({ moment: held(full), decisions: 12_345, actions: 0, present: 400 }, context),
    },
    { name: "the utmost in news of a moment", card: momentNewsCard({ moment: cancelled, lines }, context) },
    ...actionExhibits(context),
    ...initiativeExhibits(context, lines),
  ];
}

function actionExhibits(context: CardContext): readonly Exhibit[] {
  const { actionCards: words } = context.texts;
  const actions = Array.from({ length: 8 }, (_, index) => ({
    value: agreedOn({
      id: OutcomeId.parse(`dvo_${index}123456789abcdef`),
      moment: full.id,
      by: sam.id,
      text: index % 2 === 0 ? long(outcomeLimits.text) : wide(outcomeLimits.text),
      due: index === 0 ? null : Day.parse("2026-12-04"),
    }),
    rev: 1,
    etag: "",
    from: full.title,
    whose: words.doneBy(long(120)),
  }));
  const minutes = context.linkTo(`/delivery-moments/${full.id}/minutes`);
  const shown = { title: words.mine, sharedBy: null, told: null, actions, others: 92, minutes };
  const today = Day.parse("2026-12-10");
  return [
    { name: "the utmost in actions", card: actionsCard({ ...shown, today }, context) },
    {
      name: "the utmost in actions read in a channel",
      card: actionsCard({ ...shown, title: words.mineOf(long(120)), sharedBy: long(120), today }, context),
    },
  ];
}

function initiativeExhibits(context: CardContext, lines: readonly string[]): readonly Exhibit[] {
  const said = long(updateLimit);
  const update = {
    ...told,
    id: "u1",
    by: owner.id,
    at: Instant.parse("2026-10-02T10:00:00.000Z"),
    correctedAt: null,
    result: said,
    next: said,
    obstacle: said,
    lesson: wide(updateLimit),
  };
  const initiative = inProject({ title: wide(120), updates: [update] });
  const asked = {
    initiative,
    moment: MomentId.parse("dlv_december"),
    day: Day.parse("2026-12-03"),
    reader: noor.id,
  };
  const typed = { state: "stuck", result: said, next: said, obstacle: said, lesson: said };
  return [
    { name: "the utmost in an update asked for", card: updateRequestCard(asked, context) },
    { name: "the utmost in an update refused", card: updateRequestCard(asked, context, typed) },
    { name: "the utmost in an update posted", card: updatePostedCard({ initiative, update, by: long(100) }, context) },
    { name: "the utmost in news of an initiative", card: initiativeNewsCard({ initiative, lines }, context) },
  ];
}
