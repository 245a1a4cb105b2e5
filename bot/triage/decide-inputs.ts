import { z } from "zod";
import type { ActionInput } from "../cards/action.ts";
import type { Route } from "#src/question/decision.ts";
import type { decideAction } from "./triage.actions.ts";

/** The form of a decision as it was typed, to fill it in again after a refusal. */
export type DecideForm = Pick<ActionInput<typeof decideAction>, keyof (typeof decideAction)["fields"]>;

/** Where the routes unfold, each asks its reason in an input of its own: a name may stand on a card only once. */
export function reasonInput(route: Route): string {
  return `reason.${route}`;
}

/** What Teams sends, with the reason of the pressed route under the name that the action knows. */
export function decideInputsOf(raw: unknown): unknown {
  const sent = Sent.safeParse(raw);
  if (!sent.success) return raw;
  return { ...sent.data, reason: sent.data[`reason.${sent.data.route}`] ?? sent.data["reason"] };
}

const Sent = z.looseObject({ route: z.string() });
