import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { InPhase } from "#src/initiative/initiative.ts";
import { nothingYet } from "#src/initiative/initiative.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Partner } from "#src/partner/partner.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Person, PersonId } from "#src/people/person.ts";
import { sampleInitiativeId, samplePartnerId } from "./sample-ids.ts";
import type { SampleInitiative, SamplePartner, SamplePerson, SampleTeams } from "./sample-schema.ts";
import type { SampleTime } from "./sample-time.ts";

export function partnerFrom({ key, name, kind, expertise }: SamplePartner): Partner {
  return { id: samplePartnerId(key), name, kind, expertise, mergedInto: null };
}

export function personFrom({ object, name, language, roles, organisation }: SamplePerson, tenant: string): Person {
  return {
    id: personIdOf(tenant, object),
    tenant,
    object,
    name,
    language,
    roles,
    organisation: organisation === null ? null : samplePartnerId(organisation),
    absences: [],
    settings: usualSettings,
  };
}

export function conversationFrom(
  { id, name, use }: SampleTeams["channels"][number],
  { tenant, team, serviceUrl, bot, seenAt }: Pick<Conversation, "tenant" | "team" | "serviceUrl" | "bot" | "seenAt">,
): Conversation {
  return {
    id: conversationIdOf(tenant, id),
    tenant,
    kind: "channel",
    reference: id,
    team,
    serviceUrl,
    bot,
    name,
    person: null,
    use: { for: use },
    appointedAt: seenAt,
    state: "open",
    seenAt,
    digestAt: null,
  };
}

/** As it was born. */
export function initiativeFrom(
  sample: SampleInitiative,
  {
    processOwner,
    problemOwner,
    time,
  }: {
    readonly processOwner: PersonId | null;
    readonly problemOwner: Responsible | null;
    readonly time: SampleTime;
  },
): InPhase<"kraamkamer"> {
  const bornAt = time.at(sample.born);
  const since = dayOf(bornAt);
  const { key, title, summary, theme, sdgs, partners } = sample;
  return {
    phase: "kraamkamer",
    id: sampleInitiativeId(key),
    title,
    summary,
    theme,
    sdgs,
    origin: null,
    processOwner,
    problemOwner,
    partners: partners.map(({ partner, brings }) => ({ partner: samplePartnerId(partner), brings, since })),
    bornAt,
    phases: [{ phase: "kraamkamer", since, at: bornAt, by: processOwner, decision: null }],
    ...nothingYet,
  };
}
