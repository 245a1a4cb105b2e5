import { digestOf } from "#src/kernel/digest.ts";
import { remembering } from "#src/kernel/remembering.ts";
import { PersonId } from "./person.ts";

/** The same person of the same tenant always has the same id, so a first message that comes twice makes one person. */
export const personIdOf = remembering(2_000, (tenant: string, object: string): PersonId =>
  PersonId.parse(`per_${digestOf(tenant.toLowerCase(), object.toLowerCase()).slice(0, 16)}`),
);
