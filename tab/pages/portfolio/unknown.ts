import type { ReadArrangement } from "./arrangement.ts";

/** Something in an address that says nothing here. */
export interface UnknownPart {
  readonly name: string;
  /** Null for what only a computer reads, such as the id of a person. */
  readonly value: string | null;
}

interface KnownNow {
  readonly processOwners: readonly { readonly id: string }[];
  readonly partners: readonly { readonly id: string }[];
}

/** What of an address is not understood, and who or which organisation in it is not known; null as long as nobody knows who is. */
export function unknownIn({ arrangement, ignored }: ReadArrangement, known: KnownNow | null): readonly UnknownPart[] {
  const { processOwner, partner } = arrangement.filter;
  const isMissing = (id: string | undefined, among: readonly { readonly id: string }[]) =>
    id !== undefined && among.every((each) => each.id !== id);
  return [
    ...ignored.map((part) => {
      const at = part.indexOf("=");
      return { name: part.slice(0, at), value: part.slice(at + 1) };
    }),
    ...(known && isMissing(processOwner, known.processOwners) ? [{ name: "processOwner", value: null }] : []),
    ...(known && isMissing(partner, known.partners) ? [{ name: "partner", value: null }] : []),
  ];
}
