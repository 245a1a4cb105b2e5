import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import { commandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { Actor } from "#src/people/person.ts";
import type { Profile } from "#src/profile/profile.ts";
import type { DeliveryForbidden } from "./delivery.policy.ts";
import { maySettle } from "./delivery.policy.ts";
import type { Outcome, OutcomeEvent, OutcomeId } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";
import { withReminder } from "./record-outcome.usecase.ts";

export interface ActionDeps {
  readonly outcomes: OutcomeStore;
  readonly profile: Pick<Profile, "holidays">;
  readonly clock: Clock;
}

export interface SettleAction {
  readonly key: CommandKey;
  readonly action: OutcomeId;
  /** `open` takes it back. */
  readonly how: "done" | "dropped" | "open";
}

/** An action goes its own way after the moment: whoever does it, the kernteam and the network lead say how it ended. */
export async function settleAction(
  deps: ActionDeps,
  actor: Actor,
  command: SettleAction,
): Promise<Result<Versioned<Outcome>, NotFound | KeyReused | DeliveryForbidden | Stale>> {
  const { action: id, key, how } = command;
  const found = await deps.outcomes.forCommand(id, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const { value: action } = found.value;
  if (action.kind !== "action" || action.withdrawn !== null) return refuse({ code: "not_found" });
  if (!maySettle(actor, action)) return refuse({ code: "delivery_forbidden", needs: "doer" });
  if ((action.settled?.how ?? "open") === how) return ok(found.value);
  const at = deps.clock.now();
  const settled = how === "open" ? null : { how, by: actor.person, at };
  const event: OutcomeEvent = how === "open" ? { type: "action_reopened" } : { type: "action_settled", how };
  const saved = await deps.outcomes.save({
    value: withReminder(deps, { ...action, settled }, at),
    expected: found.value,
    command: key,
    by: actor.person,
    at,
    events: [event],
  });
  if (saved.ok) return saved;
  return saved.refusal.code === "stale" ? settleAction(deps, actor, command) : saved;
}

/** Lets time do what is due to an action. Safe to repeat: the reminder that came is no longer the next one. */
export async function remindAction(
  deps: ActionDeps,
  id: OutcomeId,
): Promise<Result<Versioned<Outcome>, Stale | KeyReused | { readonly code: "nothing_due" }>> {
  const at = deps.clock.now();
  const found = await deps.outcomes.get(id);
  if (!found || found.value.kind !== "action") return refuse({ code: "nothing_due" });
  const { value: action, rev } = found;
  if (action.reminder === null || action.reminder.due > at) return refuse({ code: "nothing_due" });
  const { kind } = action.reminder;
  return deps.outcomes.save({
    value: withReminder(deps, { ...action, reminded: [...action.reminded, kind] }, at),
    expected: found,
    command: commandKey("system", "action.remind", `${id}:${rev}`, kind),
    by: null,
    at,
    events: [{ type: "action_reminder_came", reminder: kind }],
  });
}
