import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import { isMinuted, minutesOf } from "#src/delivery/minutes.ts";
import { outcomesOf } from "#src/delivery/outcome.store.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import type { MomentCardTemplate } from "#src/notice/notice-content.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card } from "../cards/card.ts";
import { agendaCard } from "../delivery/agenda.card.ts";
import { invitationCard } from "../delivery/invitation.card.ts";
import type { MinutesFigures } from "../delivery/minutes.card.ts";
import { minutesCard } from "../delivery/minutes.card.ts";
import type { BotDeps } from "../deps.ts";
import { partnerNamed, personNamed } from "./named.ts";
import { contextOf } from "./question-cards.ts";

export type MomentCardDeps = Pick<
  BotDeps,
  "outcomes" | "decisions" | "people" | "partners" | "profile" | "newNonce" | "linkTo"
>;

/** A card of a delivery moment as it stands now. */
export async function momentCard(
  deps: MomentCardDeps,
  template: MomentCardTemplate,
  { moment, texts }: { readonly moment: DeliveryMoment; readonly texts: Texts },
): Promise<Card> {
  const context = contextOf(deps, { texts });
  switch (template) {
    case "invitation": {
      const hosts = await Promise.all(moment.hosts.map((host) => partnerNamed(deps, host, texts)));
      return invitationCard({ moment, hosts }, context);
    }
    case "agenda":
      return agendaCard({ moment, presenters: await presentersOf(deps, moment, texts) }, context);
    case "minutes":
      return minutesCard(await figuresOf(deps, moment), context);
  }
}

/** What the minutes hold: the same as their page counts. */
export async function figuresOf(
  deps: Pick<MomentCardDeps, "outcomes" | "decisions">,
  moment: DeliveryMoment,
): Promise<MinutesFigures> {
  if (!isMinuted(moment)) return { moment, decisions: 0, actions: 0, present: 0 };
  const [outcomes, decisions] = await Promise.all([
    outcomesOf(deps.outcomes, moment.id),
    deps.decisions.inMoment(MomentId.parse(moment.id)),
  ]);
  const { items, attendance } = minutesOf(moment, { outcomes, decisions }, "internal");
  const said = items.flatMap((item) => item.outcomes);
  const counted = (kind: "decision" | "action") => said.filter((outcome) => outcome.kind === kind).length;
  return {
    moment,
    decisions: counted("decision") + items.flatMap((item) => item.decisions).length,
    actions: counted("action"),
    present: attendance.filter(({ how }) => how !== "excused").length,
  };
}

async function presentersOf(
  deps: Pick<MomentCardDeps, "people">,
  { agenda }: DeliveryMoment,
  texts: Texts,
): Promise<ReadonlyMap<PersonId, string>> {
  const ids = [...new Set(agenda.flatMap(({ presenter }) => (presenter === null ? [] : [presenter])))];
  return new Map(await Promise.all(ids.map(async (id) => [id, await personNamed(deps, id, texts)] as const)));
}
