import { z } from "zod";
import { typedText } from "#src/kernel/typed-text.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";

/** Who takes something upon them: somebody we know, an organisation, or in words until one of these is known. */
export const Responsible = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person"), person: PersonId }),
  z.strictObject({ kind: z.literal("partner"), partner: PartnerId }),
  z.strictObject({ kind: z.literal("words"), words: typedText().min(1).max(200) }),
]);
export type Responsible = z.infer<typeof Responsible>;

/** Words of before are nobody when they are empty. */
export function inWords(written: string): Responsible | null {
  const words = written.trim();
  return words === "" ? null : { kind: "words", words };
}

export function isSame(one: Responsible | null, other: Responsible | null): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf(responsible: Responsible | null): string {
  if (responsible === null) return "";
  switch (responsible.kind) {
    case "person":
      return responsible.person;
    case "partner":
      return responsible.partner;
    case "words":
      return `"${responsible.words}`;
  }
}
