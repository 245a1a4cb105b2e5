import { isMinuted } from "#src/delivery/minutes.ts";
import { DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { isLiving, isRunning } from "#src/initiative/initiative.ts";
import type { InitiativeEvent } from "#src/initiative/initiative-event.ts";
import type { MomentId } from "#src/initiative/moment-id.ts";
import type { Update } from "#src/initiative/update.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { Day } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { Card } from "../cards/card.ts";
import type { BotDeps } from "../deps.ts";
import type { UpdateTyped } from "../initiative/update-request.card.ts";
import { updatePostedCard, updateRequestCard } from "../initiative/update-request.card.ts";
import { personNamed } from "./named.ts";
import type { Showing } from "./question-cards.ts";
import { contextOf } from "./question-cards.ts";

export type UpdateCardDeps = Pick<
  BotDeps,
  "initiatives" | "deliveryMoments" | "people" | "profile" | "newNonce" | "linkTo"
>;

export interface UpdateAskedOf {
  readonly initiative: Initiative;
  readonly moment: MomentId;
  readonly reader: PersonId;
  readonly typed?: UpdateTyped;
}

/** The form that asks how it goes; null once the initiative asks for nothing any more. */
export async function updateForm(
  deps: UpdateCardDeps,
  { initiative, moment, reader, typed }: UpdateAskedOf,
  showing: Showing,
): Promise<Card | null> {
  if (!isLiving(initiative) || !isRunning(initiative)) return null;
  const asked = { initiative, moment, day: await dayAhead(deps, moment), reader };
  return updateRequestCard(asked, contextOf(deps, showing), typed);
}

/** What was posted, in place of the form. */
export async function postedUpdate(
  deps: UpdateCardDeps,
  { initiative, update }: { readonly initiative: Initiative; readonly update: Update },
  showing: Showing,
): Promise<Card | null> {
  if (!isLiving(initiative)) return null;
  const by = await personNamed(deps, update.by, showing.texts);
  return updatePostedCard({ initiative, update, by }, contextOf(deps, showing));
}

/** The first update since it was asked for; undefined while there is none. */
export function updateSinceAsked(
  { updates }: Initiative,
  history: readonly Recorded<InitiativeEvent>[],
  moment: MomentId,
): Update | undefined {
  const asked = history.find(({ event }) => event.type === "update_asked" && event.moment === moment);
  return asked && updates.find(({ at }) => at >= asked.at);
}

/** Null once the moment is over, or does not take place. */
async function dayAhead({ deliveryMoments }: UpdateCardDeps, moment: MomentId): Promise<Day | null> {
  const found = (await deliveryMoments.get(DeliveryMomentId.parse(moment)))?.value;
  return found === undefined || isMinuted(found) || found.stage === "cancelled" ? null : found.day;
}
