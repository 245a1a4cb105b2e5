import { z } from "zod";
import { endpoint, nothing } from "#src/kernel/endpoint.ts";
import { PartnerName } from "#src/partner/partner.contract.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { Language } from "#src/profile/profile.ts";
import { coordinationActNames } from "./coordination-acts.ts";
import { PersonId, Role } from "./person.ts";

export const PersonName = z.object({ id: PersonId, name: z.string() }).meta({ id: "PersonName" });
export type PersonName = z.infer<typeof PersonName>;

export const Me = z
  .object({
    id: PersonId,
    name: z.string(),
    language: Language,
    roles: z.array(Role),
    organisation: PartnerName.nullable(),
    /** What this person's roles allow for the alliance as a whole. */
    may: z.array(z.enum(coordinationActNames)),
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const getMe = endpoint({
  method: "GET",
  path: "/me",
  summary: "Haal op wie je bent en wat je mag",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: Me,
});

/** Somebody who acts for no organisation yet says for which; doing so again changes nothing. */
export const chooseOwnOrganisation = endpoint({
  method: "POST",
  path: "/me/organisation",
  summary: "Kies je eigen organisatie",
  params: nothing,
  query: nothing,
  body: z.strictObject({ organisation: PartnerId }),
  answer: Me,
  refuses: ["not_found", "organisation_fixed"],
});

/** Only in the demo: the sample people that one can be. */
export const DemoPerson = z.object({
  ...Me.shape,
  tenant: z.string(),
  object: z.string(),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

export const listDemoPeople = endpoint({
  method: "GET",
  path: "/demo/people",
  summary: "Haal de voorbeeldpersonen op (alleen in de demo)",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.object({ items: z.array(DemoPerson), next: z.null() }),
});
