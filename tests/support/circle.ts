import type { Conversation } from "#src/conversation/conversation.ts";
import { ConversationId } from "#src/conversation/conversation.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import type { Person, Role } from "#src/people/person.ts";
import { personIdOf } from "#src/people/person-id.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { PartnerId as PartnerIds } from "#src/partner/partner.ts";
import type { Profile } from "#src/profile/profile.ts";
import { askedAt, intakeThread } from "./questions.ts";
import { profile as zwolle } from "./loaded-sample.ts";
import { noor, sam } from "./people.ts";

const tenant = "00000000-0000-4000-8000-00000000000a";
export const invitedOrganisation = PartnerIds.parse("prt_sample-invited");
const otherOrganisation = PartnerIds.parse("prt_sample-other");

/** Everybody around a question, one for each way of being around it. */
export const circle = {
  noor,
  sam,
  dora: member(11, "Dora Voorbeeld", [{ role: "qrt" }]),
  dirk: member(12, "Dirk Voorbeeld", [{ role: "qrt" }]),
  tess: member(13, "Tess Voorbeeld", [{ role: "qrt" }]),
  nadia: member(14, "Nadia Voorbeeld", [{ role: "network_lead" }]),
  fay: member(15, "Fay Voorbeeld", []),
  joe: member(16, "Joe Voorbeeld", []),
  ivo: member(17, "Ivo Voorbeeld", [], invitedOrganisation),
  kim: member(18, "Kim Voorbeeld", []),
} satisfies Record<string, Person>;
export type Name = keyof typeof circle;

/** The alliance's profile with these people on duty, every day. */
export function dutyOf(...names: readonly Name[]): Profile {
  const members = names.map(asMember);
  const week = { monday: members, tuesday: members, wednesday: members, thursday: members, friday: members };
  return { ...zwolle, duty: week };
}

/** As the profile names somebody. */
export function asMember(name: Name): { readonly tenant: string; readonly object: string } {
  return { tenant, object: circle[name].object };
}

export const intakeConversation = conversation(intakeThread.conversation, { name: "Quick Response" });
export const qrtConversation = conversation(ConversationId.parse("cnv_qrt"), { name: "QRT", use: { for: "qrt" } });
export const chatWithNoor = conversation(ConversationId.parse("cnv_noor"), { kind: "personal_chat", person: noor.id });

function member(
  number: number,
  name: string,
  roles: readonly Role[],
  organisation: PartnerId = otherOrganisation,
): Person {
  const object = `00000000-0000-4000-8000-0000000000${number}`;
  return {
    id: personIdOf(tenant, object),
    tenant,
    object,
    name,
    language: "nl",
    roles: [{ role: "partner_member" }, ...roles],
    organisation,
    absences: [],
    settings: usualSettings,
  };
}

export function conversation(id: ConversationId, changes: Partial<Conversation> = {}): Conversation {
  return {
    id,
    tenant,
    kind: "channel",
    reference: `19:${id}@thread.tacv2`,
    team: null,
    serviceUrl: "http://127.0.0.1:3979/",
    bot: { id: "28:bot", name: "Vraagbaak" },
    name: null,
    person: null,
    use: null,
    appointedAt: changes.use ? askedAt : null,
    state: "open",
    seenAt: askedAt,
    digestAt: null,
    ...changes,
  };
}
