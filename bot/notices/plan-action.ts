import type { Action, OutcomeId } from "#src/delivery/outcome.ts";
import { OutcomeEvent } from "#src/delivery/outcome.ts";
import type { Recorded } from "#src/kernel/aggregate-store.ts";
import type { ActionsTemplate } from "#src/notice/notice-content.ts";
import type { NoticePlan } from "#src/notice/notice.ts";
import type { PersonId } from "#src/people/person.ts";
import { usualSettings } from "#src/people/person-settings.ts";
import type { BotDeps } from "../deps.ts";
import { outcomeHappeningOf, outcomeNotices } from "./action-notices.ts";
import { doersOf } from "./moment-circle.ts";
import { heardFrom } from "./plan-update.ts";

export type PlanActionDeps = Pick<BotDeps, "outcomes" | "people" | "profile" | "notices">;

/** Whoever does it is reminded, and hears how others settled it. The cards that asked for it follow. */
export async function planForOutcome(
  deps: PlanActionDeps,
  id: OutcomeId,
  recorded: Recorded<unknown>,
): Promise<readonly NoticePlan[]> {
  const outcome = (await deps.outcomes.get(id))?.value;
  if (outcome?.kind !== "action") return [];
  const { seq, by, at } = recorded;
  const event = OutcomeEvent.parse(recorded.event);
  const plans: NoticePlan[] = [];
  for (const to of await doersOf(deps, outcome, at)) {
    for (const { says, asks } of outcomeNotices[outcomeHappeningOf(event)]) {
      if (to === by || (!asks && (await hearsOnlyWhatAsks(deps, to)))) continue;
      plans.push({ ...cardPlan(to, says, seq), notBefore: await heardFrom(deps, to, at) });
    }
    const planned = new Set(plans.map((plan) => plan.id));
    plans.push(...(await standingCards(deps, outcome, to)).filter((plan) => !planned.has(plan.id)));
  }
  return plans;
}

const reminding = ["action_due", "action_overdue"] as const satisfies readonly ActionsTemplate[];

/** The reminders that have come stand with a button; once it is done they say so. */
async function standingCards(
  { notices }: PlanActionDeps,
  { id }: Action,
  to: PersonId,
): Promise<readonly NoticePlan[]> {
  const plans = reminding.map((says) => cardPlan(to, says, null));
  const standing = await Promise.all(plans.map((plan) => notices.get(id, plan.id)));
  return plans.filter((_, index) => standing[index] !== undefined);
}

/** A reminder comes once; what people do with an action can come again. */
function cardPlan(to: PersonId, template: ActionsTemplate, seq: number | null): NoticePlan {
  const isReminder = template === "action_due" || template === "action_overdue";
  const id = isReminder || seq === null ? `${template}#${to}` : `${seq}#${template}:${to}`;
  return { id, content: { kind: "actions", template, to }, place: { person: to } };
}

async function hearsOnlyWhatAsks({ people }: PlanActionDeps, person: PersonId): Promise<boolean> {
  const settings = (await people.get(person))?.value.settings ?? usualSettings;
  return settings.news === "asked_only";
}
