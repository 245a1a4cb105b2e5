/** Somebody or an organisation, as one choice out of a list. */
export type ResponsibleChosen =
  | { readonly kind: "person"; readonly person: string }
  | { readonly kind: "partner"; readonly partner: string };

/** What stands for a choice in a list, and what is kept of it while somebody types; ids tell by themselves what they name. */
export function responsibleOf(chosen: string): ResponsibleChosen | null {
  if (chosen.startsWith("per_")) return { kind: "person", person: chosen };
  if (chosen.startsWith("prt_")) return { kind: "partner", partner: chosen };
  return null;
}
