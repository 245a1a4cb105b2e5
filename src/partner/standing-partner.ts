import type { Partner, PartnerId } from "./partner.ts";

export interface PartnersById {
  readonly get: (id: PartnerId) => Promise<{ readonly value: Partner } | undefined>;
}

/**
 * The partner that an organisation is part of by now: itself, or the one at the end of its mergers. Undefined where nobody
 * of that name ever was a partner.
 */
export async function standingPartner(partners: PartnersById, id: PartnerId): Promise<Partner | undefined> {
  const passed: Partner[] = [];
  let partner = (await partners.get(id))?.value;
  while (partner?.mergedInto) {
    const { id: here, mergedInto: into } = partner;
    const round = passed.findIndex((before) => before.id === here);
    // Two mergers at the same moment can bite each other's tail; whoever asks then meets the same one of them.
    if (round >= 0) return firstOf(passed.slice(round));
    passed.push(partner);
    partner = (await partners.get(into))?.value ?? { ...partner, mergedInto: null };
  }
  return partner;
}

/** Names for each of these organisations the partner that it is part of by now. */
export async function standingAmong(
  partners: PartnersById,
  organisations: readonly PartnerId[],
): Promise<(organisation: PartnerId) => PartnerId> {
  const standing = new Map(
    await Promise.all(organisations.map(async (id) => [id, (await standingPartner(partners, id))?.id ?? id] as const)),
  );
  return (organisation) => standing.get(organisation) ?? organisation;
}

function firstOf(circle: readonly Partner[]): Partner | undefined {
  return circle.toSorted((one, other) => (one.id < other.id ? -1 : 1))[0];
}
