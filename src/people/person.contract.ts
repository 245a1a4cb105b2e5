import { z } from "zod";
import { endpoint, intention, nothing, pageOf, paging } from "#src/kernel/endpoint.ts";
import { PartnerName, PartnerShown } from "#src/partner/partner.contract.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId, Role } from "./person.ts";

/** Somebody as the network lead and the QRT see them: no more than who acts for which organisation. */
export const PersonShown = z
  .object({
    id: PersonId,
    name: z.string(),
    roles: z.array(Role),
    organisation: PartnerName.nullable(),
  })
  .meta({ id: "PersonShown" });
export type PersonShown = z.infer<typeof PersonShown>;

export const listPeople = endpoint({
  method: "GET",
  path: "/people",
  summary: "Haal de mensen van de alliantie op",
  params: nothing,
  query: z.strictObject(paging),
  body: nothing,
  answer: pageOf(PersonShown),
  refuses: ["role_missing"],
});

/** Somebody whom others can ask for something, by name. */
const MemberShown = PersonShown.pick({ id: true, name: true, organisation: true }).meta({ id: "MemberShown" });

export const listMembers = endpoint({
  method: "GET",
  path: "/members",
  summary: "Haal op wie je kunt vragen om iets te doen",
  params: nothing,
  query: z.strictObject(paging),
  body: nothing,
  answer: pageOf(MemberShown),
});

export const correctPersonOrganisation = endpoint({
  method: "POST",
  path: "/people/{id}/organisation",
  summary: "Wijzig bij welke organisatie iemand hoort",
  params: z.strictObject({ id: PersonId }),
  query: nothing,
  body: z.strictObject({ ...intention, organisation: PartnerId }),
  answer: PersonShown,
  refuses: ["not_found", "key_reused", "role_missing", "unknown_partner"],
});

/** The partner becomes part of another one; its people go along. Answers with the one that remains. */
export const mergePartners = endpoint({
  method: "POST",
  path: "/partners/{id}/merge",
  summary: "Voeg een partner samen met een andere",
  params: z.strictObject({ id: PartnerId }),
  query: nothing,
  body: z.strictObject({ ...intention, into: PartnerId }),
  answer: PartnerShown,
  refuses: ["not_found", "key_reused", "role_missing", "unknown_partner", "merges_in_circle", "merged_already"],
});
