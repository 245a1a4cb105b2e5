import type { KeyReused, NotFound, Stale, Versioned } from "#src/kernel/aggregate-store.ts";
import { atRevision } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Clock } from "#src/kernel/time.ts";
import type { RoleMissing } from "#src/people/coordination.policy.ts";
import type { Actor } from "#src/people/person.ts";
import { mayChangeView, maySeeView, mayShareViews } from "./saved-view.policy.ts";
import type { SavedView, SavedViewEvent, View } from "./saved-view.ts";
import { SavedViewId, mostViews } from "./saved-view.ts";
import type { SavedViewStore } from "./saved-view.store.ts";
import type { NameTaken } from "./name-is-free.usecase.ts";
import { isSameName, nameIsFree } from "./name-is-free.usecase.ts";

export interface KeepViewDeps {
  readonly savedViews: SavedViewStore;
  readonly clock: Clock;
}

export interface SaveView {
  readonly key: CommandKey;
  readonly view: View;
}

interface ViewCommand {
  readonly key: CommandKey;
  readonly id: SavedViewId;
}

export interface ChangeView extends ViewCommand {
  readonly rev: number;
  readonly view: View;
}

export type RemoveView = ViewCommand;

type Kept<Refusal> = Promise<Result<Versioned<SavedView>, KeyReused | Stale | RoleMissing | Refusal>>;

/** Keeps a way of looking at the portfolio, for oneself or for everybody. */
export async function saveView(
  { savedViews, clock }: KeepViewDeps,
  actor: Actor,
  { key, view }: SaveView,
): Kept<{ readonly code: "full" } | NameTaken> {
  const allowed = view.shared ? mayShareViews(actor) : ok(undefined);
  if (!allowed.ok) return allowed;
  // The same command names the same view, however often it is repeated.
  const id = SavedViewId.parse(`viw_${key.key}`);
  const repeated = await savedViews.forCommand(id, key);
  if (repeated.ok || repeated.refusal.code === "key_reused") return repeated.ok ? ok(repeated.value) : keyReused();
  return savedViews.inTurn(naming, async () => {
    if ((await savedViews.count({ owner: actor.person })) >= mostViews) return refuse({ code: "full" });
    const free = await nameIsFree(savedViews, { id, owner: actor.person, ...view });
    if (!free.ok) return free;
    const at = clock.now();
    return savedViews.create({
      value: { stage: "kept", id, owner: actor.person, savedAt: at, ...view },
      command: key,
      by: actor.person,
      at,
      events: [{ type: "view_saved" }],
    });
  });
}

export function changeView(deps: KeepViewDeps, actor: Actor, command: ChangeView): Kept<NotFound | NameTaken> {
  const { savedViews } = deps;
  return savedViews.inTurn(naming, () =>
    change(deps, actor, {
      command,
      event: { type: "view_changed" },
      step: async (standing) => {
        const { value } = standing;
        const current = atRevision(standing, command.rev);
        if (!current.ok) return current;
        const { view } = command;
        const becomesShared = view.shared && !value.shared;
        const allowed = becomesShared ? mayShareViews(actor) : ok(undefined);
        if (!allowed.ok) return allowed;
        const { stage, id, owner, savedAt } = value;
        const isNamedAnew = becomesShared || !isSameName(view.name, value.name);
        const free = isNamedAnew ? await nameIsFree(savedViews, { id, owner, ...view }) : ok(undefined);
        return free.ok ? ok({ stage, id, owner, savedAt, ...view }) : free;
      },
    }),
  );
}

/** Two people who give the same name at once take turns. */
const naming = SavedViewId.parse("viw_naming");

/** Takes a view away; what it showed is still there. */
export function removeView(deps: KeepViewDeps, actor: Actor, command: RemoveView): Kept<NotFound> {
  return change(deps, actor, {
    command,
    event: { type: "view_removed" },
    step: async ({ value }) => ok({ ...value, stage: "removed" }),
  });
}

interface Changing<Refusal> {
  readonly command: ViewCommand;
  readonly event: SavedViewEvent;
  readonly step: (standing: Versioned<SavedView>) => Promise<Result<SavedView, Stale | RoleMissing | Refusal>>;
}

async function change<Refusal = never>(
  { savedViews, clock }: KeepViewDeps,
  actor: Actor,
  { command: { key, id }, event, step }: Changing<Refusal>,
): Kept<NotFound | Refusal> {
  const found = await savedViews.forCommand(id, key);
  if (!found.ok) return found;
  if (found.replayed) return ok(found.value);
  const standing = found.value;
  // Of what somebody keeps for themselves nobody else hears that it is there.
  if (standing.value.stage === "removed" || !maySeeView(actor, standing.value)) return refuse({ code: "not_found" });
  const allowed = mayChangeView(actor, standing.value);
  if (!allowed.ok) return allowed;
  const changed = await step(standing);
  if (!changed.ok) return changed;
  const at = clock.now();
  return savedViews.save({
    value: changed.value,
    expected: standing,
    command: key,
    by: actor.person,
    at,
    events: [event],
  });
}

function keyReused() {
  return refuse({ code: "key_reused" });
}
