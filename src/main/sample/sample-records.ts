import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import type { DeliveryMoment } from "#src/delivery/delivery-moment.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import type { Partner } from "#src/partner/partner.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { Person, PersonId } from "#src/people/person.ts";
import { sampleDeliveryMomentId, sampleInitiativeId, samplePartnerId } from "./sample-ids.ts";
import type {
  SampleDeliveryMoment,
  SampleInitiative,
  SamplePartner,
  SamplePerson,
  SampleTeams,
} from "./sample-schema.ts";
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

export function initiativeFrom(sample: SampleInitiative, processOwner: PersonId | null, time: SampleTime): Initiative {
  const known = {
    id: sampleInitiativeId(sample.key),
    title: sample.title,
    summary: sample.summary,
    theme: sample.theme,
    sdgs: sample.sdgs,
    origin: null,
    processOwner,
    problemOwner: sample.problemOwner,
    partners: sample.partners.map(samplePartnerId),
    bornAt: time.at(sample.born),
  };
  switch (sample.phase) {
    case "kraamkamer":
      return { phase: "kraamkamer", ...known };
    case "project":
      return { phase: "project", ...known, startedOn: time.workingDay(-sample.startedWorkingDaysAgo) };
    case "handed_over":
      return {
        phase: "handed_over",
        ...known,
        startedOn: time.workingDay(-sample.startedWorkingDaysAgo),
        handedOverOn: time.workingDay(-sample.handedOverWorkingDaysAgo),
        handedOverTo: sample.handedOverTo,
      };
    case "stopped":
      return {
        phase: "stopped",
        ...known,
        stoppedOn: time.workingDay(-sample.stoppedWorkingDaysAgo),
        reason: sample.reason,
      };
  }
}

export function deliveryMomentFrom(
  { key, title, workingDaysFromToday, from, until, place, host }: SampleDeliveryMoment,
  time: SampleTime,
): DeliveryMoment {
  return {
    stage: "planned",
    id: sampleDeliveryMomentId(key),
    title,
    day: time.workingDay(workingDaysFromToday),
    from,
    until,
    place,
    host: samplePartnerId(host),
  };
}
