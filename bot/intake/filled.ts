import type { Filled } from "#src/intake/walk-filter.usecase.ts";
import type { Day } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { WalkStep } from "#src/question/question.ts";
import { walkSteps } from "#src/question/question.ts";
import type { ActionInput } from "../cards/action.ts";
import { dayTyped } from "../cards/form-fields.ts";
import type { submitAction, walkAction } from "./intake.actions.ts";
import { ticked } from "./intake.actions.ts";

export type WalkInput = Omit<ActionInput<typeof walkAction>, "to" | "verb"> &
  Partial<Pick<ActionInput<typeof submitAction>, "personalData">>;

/** What the asker filled in, from what Teams sent: an input that stood on the card and was left out has been emptied. */
export function filledFrom(input: WalkInput): Filled {
  const shown = new Set(input.shown.split(","));
  const emptied = (name: keyof WalkInput) => (shown.has(name) ? "" : undefined);
  return {
    // A question cannot do without a title, so an emptied one stays as it was.
    ...(input.title ? { title: input.title } : {}),
    text: input.text ?? emptied("text"),
    confidential: confidentialFrom(input, shown),
    answers: {
      theme: orNull(input.theme ?? emptied("theme")),
      sdgs: input.sdgs ?? (shown.has("sdgs") ? [] : undefined),
      inclusiveness: input.inclusiveness ?? emptied("inclusiveness"),
      residents: input.residents ?? emptied("residents"),
      together: input.together ?? emptied("together"),
      problemOwner: input.problemOwner ?? emptied("problemOwner"),
      neededBy: dayOrNull(input.neededBy ?? emptied("neededBy")),
      data: input.data ?? emptied("data"),
      knowledge: input.knowledge ?? emptied("knowledge"),
      parties: input.parties ?? emptied("parties"),
    },
  };
}

/** The step that the card showed; null for a button that leaves what is filled in behind. */
export function stepFrom({ shown }: WalkInput): WalkStep | null {
  const names = new Set(shown.split(","));
  return walkSteps.find((step) => names.has(inputOf[step])) ?? null;
}

/** Stands on this step and on no other. */
const inputOf = {
  start: "title",
  theme: "theme",
  goals: "sdgs",
  together: "together",
  needs: "data",
} as const satisfies Record<WalkStep, keyof WalkInput>;

export function organisationFrom(input: WalkInput): PartnerId | null {
  return orNull(input.organisation) ?? null;
}

function confidentialFrom({ confidential, personalData }: WalkInput, shown: ReadonlySet<string>): boolean | undefined {
  if (personalData === "confide") return true;
  return shown.has("confidential") ? confidential === ticked : undefined;
}

/** An empty choice is a choice too: none. */
function orNull<T extends string>(value: T | "" | undefined): T | null | undefined {
  return value === "" ? null : value;
}

function dayOrNull(typed: string | undefined): Day | null | undefined {
  return typed === undefined ? undefined : dayTyped(typed);
}
