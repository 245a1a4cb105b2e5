import type { Responsible } from "#src/initiative/responsible.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import { PersonId } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";

export type NamedDeps = Pick<BotDeps, "people" | "partners">;

/** `id` as the history holds it; null is the system itself. */
export async function personNamed(
  { people }: Pick<NamedDeps, "people">,
  id: string | null,
  { vocabulary }: Pick<Texts, "vocabulary">,
): Promise<string> {
  const person = id === null ? undefined : await people.get(PersonId.parse(id));
  return person?.value.name ?? vocabulary.unknownPerson;
}

export async function partnerNamed(
  { partners }: Pick<NamedDeps, "partners">,
  id: PartnerId,
  { vocabulary }: Pick<Texts, "vocabulary">,
): Promise<string> {
  return (await standingPartner(partners, id))?.name ?? vocabulary.unknownPartner;
}

export async function responsibleNamed(
  deps: NamedDeps,
  responsible: Responsible,
  texts: Pick<Texts, "vocabulary">,
): Promise<string> {
  switch (responsible.kind) {
    case "person":
      return personNamed(deps, responsible.person, texts);
    case "partner":
      return partnerNamed(deps, responsible.partner, texts);
    case "words":
      return responsible.words;
  }
}
