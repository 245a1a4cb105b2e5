import type { Partner } from "#src/partner/partner.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { asker, organisation, theme, triager } from "./questions.ts";

const tenant = "00000000-0000-4000-8000-00000000000a";

/** She asks the questions of the tests. */
export const noor: Person = {
  id: asker,
  tenant,
  object: "00000000-0000-4000-8000-000000000001",
  name: "Noor Voorbeeld",
  language: "nl",
  roles: [{ role: "partner_member" }],
  organisation,
  absences: [],
  settings: usualSettings,
};

/** He does the triage. */
export const sam: Person = {
  id: triager,
  tenant,
  object: "00000000-0000-4000-8000-000000000002",
  name: "Sam Voorbeeld",
  language: "nl",
  roles: [{ role: "partner_member" }, { role: "qrt" }],
  organisation: PartnerId.parse("prt_sample-school"),
  absences: [],
  settings: usualSettings,
};

/** She reads English, and has not chosen an organisation yet. */
export const eve: Person = {
  id: PersonId.parse("per_eve"),
  tenant,
  object: "00000000-0000-4000-8000-000000000003",
  name: "Eve Example",
  language: "en",
  roles: [{ role: "partner_member" }],
  organisation: null,
  absences: [],
  settings: usualSettings,
};

export const owner: Person = {
  id: PersonId.parse("per_pim"),
  tenant,
  object: "00000000-0000-4000-8000-000000000004",
  name: "Pim Voorbeeld",
  language: "nl",
  roles: [{ role: "process_owner", theme: theme.sustainability }],
  organisation,
  absences: [],
  settings: usualSettings,
};

export const housing: Partner = {
  id: organisation,
  name: "Woningstichting Voorbeeld",
  kind: "housing",
  expertise: ["Huurwoningen"],
  mergedInto: null,
};

export const school: Partner = {
  id: PartnerId.parse("prt_sample-school"),
  name: "Hogeschool Voorbeeld",
  kind: "education",
  expertise: ["Onderzoek", "Studenten"],
  mergedInto: null,
};
