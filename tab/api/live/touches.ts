import type { Change } from "#src/kernel/changes.contract.ts";

interface Shows {
  /** Any change of these. */
  readonly any?: readonly string[];
  /** A change of these to the one thing that the query asks for. */
  readonly one?: readonly string[];
}

/** What a query shows, by the second part of its key. One that does not stand here may show anything. */
const shows: Readonly<Record<string, Shows>> = {
  profile: {},
  me: { any: ["person", "partner"] },
  partners: { any: ["partner"] },
  people: { any: ["person", "partner"] },
  members: { any: ["person", "partner"] },
  colleagues: { any: ["person"] },
  questions: { any: ["question", "partner"] },
  question: { one: ["question", "notice"], any: ["partner"] },
  "suggested-parties": { one: ["question"], any: ["partner"] },
  portfolio: { any: ["question", "initiative", "partner"] },
  initiatives: { any: ["initiative"] },
  initiative: { one: ["initiative"], any: ["question", "partner"] },
  "delivery-moments": { any: ["delivery-moment", "partner"] },
  "delivery-moment": { one: ["delivery-moment"], any: ["delivery-outcome", "initiative", "partner"] },
  "delivery-day": { any: ["delivery-moment"] },
  "delivery-year": { any: ["delivery-moment"] },
  minutes: { one: ["delivery-moment"], any: ["delivery-outcome", "initiative", "partner"] },
  actions: { any: ["delivery-outcome", "delivery-moment", "initiative"] },
  decisions: { any: ["delivery-outcome", "delivery-moment", "initiative"] },
  "calendar-subscription": {},
  "agenda-proposals": { any: ["agenda-proposal"] },
  notices: { any: ["notice"] },
  settings: { any: ["person"] },
  "muted-questions": { any: ["question"] },
  solutions: { any: ["solution"] },
  filter: { any: ["filter-terms", "question", "solution"] },
  conversations: { any: ["conversation", "notice"] },
};

/** Whether what was loaded under this key may read otherwise after the change. */
export function touches(key: readonly unknown[], { concept, id }: Change): boolean {
  const [, about, which] = key;
  const shown = typeof about === "string" ? shows[about] : undefined;
  if (!shown) return true;
  return shown.any?.includes(concept) === true || (which === id && shown.one?.includes(concept) === true);
}

/** Whether looking again every so often makes sense; what only a new version of the program changes is left alone. */
export function mayChange(key: readonly unknown[]): boolean {
  return key[1] !== "profile";
}
