import { z } from "zod";
import { idSchema } from "#src/kernel/ids.ts";
import type { Day } from "#src/kernel/time.ts";
import { Language, ThemeKey } from "#src/profile/profile.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { Absence } from "./absence.ts";
import { PersonSettings } from "./person-settings.ts";

export const PersonId = idSchema("per", "PersonId");
export type PersonId = z.infer<typeof PersonId>;

export const Role = z.discriminatedUnion("role", [
  z.strictObject({ role: z.literal("partner_member") }),
  z.strictObject({ role: z.literal("qrt") }),
  z.strictObject({ role: z.literal("process_owner"), theme: ThemeKey }),
  z.strictObject({ role: z.literal("kernteam") }),
  z.strictObject({ role: z.literal("network_lead") }),
  z.strictObject({ role: z.literal("admin") }),
]);
export type Role = z.infer<typeof Role>;
export type RoleName = Role["role"];

/** Somebody in Teams. Known by tenant and object id, never by mail address: most people are guests of another tenant. */
export const Person = z.strictObject({
  id: PersonId,
  tenant: z.uuid(),
  object: z.uuid(),
  name: z.string().min(1).max(256),
  language: Language,
  roles: z.array(Role),
  /** The organisation this person acts for; null until the person has chosen one. */
  organisation: PartnerId.nullable(),
  absences: z.array(Absence),
  settings: PersonSettings,
});
export type Person = z.infer<typeof Person>;

export const PersonEvent = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("person_welcomed") }),
  z.strictObject({ type: z.literal("person_renamed") }),
  z.strictObject({ type: z.literal("organisation_chosen"), organisation: PartnerId }),
  z.strictObject({ type: z.literal("organisation_corrected"), organisation: PartnerId }),
  z.strictObject({ type: z.literal("absence_changed") }),
  z.strictObject({ type: z.literal("language_chosen"), language: Language }),
  z.strictObject({ type: z.literal("settings_chosen"), settings: PersonSettings }),
]);
export type PersonEvent = z.infer<typeof PersonEvent>;

/** Whoever does something, as far as rules need to know. */
export interface Actor {
  readonly person: PersonId;
  readonly roles: readonly Role[];
  readonly organisation: PartnerId | null;
}

export function actorOf(person: Person): Actor {
  return { person: person.id, roles: person.roles, organisation: person.organisation };
}

export function hasRole(actor: Actor, ...names: readonly RoleName[]): boolean {
  return actor.roles.some(({ role }) => names.includes(role));
}

export function isAbsent({ absences }: Pick<Person, "absences">, on: Day): boolean {
  return absences.some(({ from, until }) => from <= on && on <= until);
}
