import type { PartnerId } from "#src/partner/partner.ts";
import type { Filled } from "#src/intake/walk-filter.usecase.ts";
import type { ActionInput } from "../cards/action.ts";
import type { submitAction } from "./intake.actions.ts";

type WalkInput = Omit<ActionInput<typeof submitAction>, "verb" | "v" | "id" | "rev" | "nonce">;

/** What the asker filled in, from what Teams sent: an input that stood on the card and was left out has been emptied. */
export function filledFrom(input: WalkInput): Filled {
  const shown = new Set(input.shown.split(","));
  const emptied = (name: keyof WalkInput) => (shown.has(name) ? "" : undefined);
  return {
    ...(input.title === undefined ? {} : { title: input.title }),
    answers: {
      theme: orNull(input.theme ?? emptied("theme")),
      sdgs: input.sdgs ?? (shown.has("sdgs") ? [] : undefined),
      inclusiveness: input.inclusiveness ?? emptied("inclusiveness"),
      residents: input.residents ?? emptied("residents"),
      together: input.together ?? emptied("together"),
      problemOwner: input.problemOwner ?? emptied("problemOwner"),
      neededBy: orNull(input.neededBy ?? emptied("neededBy")),
      data: input.data ?? emptied("data"),
      knowledge: input.knowledge ?? emptied("knowledge"),
      parties: input.parties ?? emptied("parties"),
    },
  };
}

export function organisationFrom(input: WalkInput): PartnerId | null {
  return orNull(input.organisation) ?? null;
}

/** An empty choice is a choice too: none. */
function orNull<T extends string>(value: T | "" | undefined): T | null | undefined {
  return value === "" ? null : value;
}
