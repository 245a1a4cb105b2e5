import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { Action } from "#src/delivery/outcome.ts";
import type { Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { BotDeps } from "../deps.ts";
import type { MomentAudience } from "./moment-notices.ts";
import { networkLeads, peopleIn } from "./recipients.ts";

type CircleDeps = Pick<BotDeps, "people">;

/** The people whom a delivery moment concerns as such. Those with something to do are known by what was agreed on. */
export async function momentCircle(
  deps: CircleDeps,
  who: Exclude<MomentAudience, "doers">,
  moment: DeliveryMoment,
): Promise<readonly PersonId[]> {
  const presenters = presentersOf(moment);
  if (who === "presenters") return presenters;
  const hosts = await peopleIn(deps, { people: [], organisations: moment.hosts });
  return [...new Set([...(await kernteam(deps)), ...hosts, ...moment.minuteTakers, ...presenters])];
}

function presentersOf({ agenda }: Pick<DeliveryMoment, "agenda">): readonly PersonId[] {
  const standing = agenda.filter(({ postponed }) => !postponed);
  return [...new Set(standing.map(({ presenter }) => presenter).filter((person) => person !== null))];
}

/** Who does it. Where that was put in words alone, the network lead knows whom to call. */
export async function doersOf(
  deps: CircleDeps,
  { who }: Pick<Action, "who">,
  at: Instant,
): Promise<readonly PersonId[]> {
  switch (who.kind) {
    case "person":
      return [who.person];
    case "partner":
      return peopleIn(deps, { people: [], organisations: [who.partner] });
    case "words":
      return networkLeads(deps, dayOf(at));
  }
}

const pageful = 200;

/** Every partner is represented in it; with the network lead, who brings it together. */
async function kernteam({ people }: CircleDeps): Promise<readonly PersonId[]> {
  const found: PersonId[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<BotDeps["people"]["list"]>> = await people.list({
      where: {},
      order: "name",
      direction: "ascending",
      limit: pageful,
      ...(cursor === null ? {} : { cursor }),
    });
    const members = page.items.filter(({ value: { roles } }) =>
      roles.some(({ role }) => role === "kernteam" || role === "network_lead"),
    );
    found.push(...members.map(({ value }) => value.id));
    cursor = page.next;
  } while (cursor !== null);
  return found;
}
