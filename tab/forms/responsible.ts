/** Who takes something upon them, as it is chosen: somebody, an organisation, or in words until one of these is known. */
export type ResponsibleChosen =
  | { readonly kind: "person"; readonly person: string }
  | { readonly kind: "partner"; readonly partner: string }
  | { readonly kind: "words"; readonly words: string };

/** Stands for "in words" where one is chosen out of a list. */
export const inWords = "words";

/** What is kept of a choice while somebody types; ids tell by themselves what they name. Null where nobody is chosen. */
export function responsibleOf(chosen: string, words = ""): ResponsibleChosen | null {
  if (chosen.startsWith("per_")) return { kind: "person", person: chosen };
  if (chosen.startsWith("prt_")) return { kind: "partner", partner: chosen };
  return chosen === inWords && words !== "" ? { kind: "words", words } : null;
}

/** The choice that says what stands already. */
export function choiceOf(
  standing: { readonly kind: "person" | "partner" | "words"; readonly id: string | null; readonly name: string } | null,
): { readonly chosen: string; readonly words: string } {
  if (standing === null) return { chosen: "", words: "" };
  return standing.id === null ? { chosen: inWords, words: standing.name } : { chosen: standing.id, words: "" };
}
