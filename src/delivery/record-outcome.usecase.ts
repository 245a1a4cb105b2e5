import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { CommandKey } from "#src/kernel/command.ts";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";
import type { Day, Instant } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { Responsible } from "#src/initiative/responsible.ts";
import type { UnknownPartner, UnknownPerson } from "#src/initiative/steer-initiative.usecase.ts";
import { isSame } from "#src/initiative/responsible.ts";
import { knownResponsible } from "#src/initiative/steer-initiative.usecase.ts";
import type { PartnerStore } from "#src/partner/partner.store.ts";
import type { Actor } from "#src/people/person.ts";
import type { PersonStore } from "#src/people/person.store.ts";
import type { DueInPast } from "#src/question/lifecycle.ts";
import type { Profile } from "#src/profile/profile.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import { nextReminder } from "./action-reminders.ts";
import type { AgendaItem, AgendaItemId } from "./agenda-item.ts";
import type { WrittenMeanwhile } from "./agenda-steps.ts";
import type { ChangeMomentDeps, MomentCommand, MomentRefusal } from "./change-moment.usecase.ts";
import type { DeliveryAct } from "./delivery-acts.ts";
import { isInStageFor } from "./delivery-acts.ts";
import type { UnknownItem } from "./delivery-moment.ts";
import { itemOn } from "./delivery-moment.ts";
import { mayDeliver } from "./delivery.policy.ts";
import type { Agreed, Outcome, Withdrawn } from "./outcome.ts";
import { OutcomeId, edited } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";

export interface OutcomeDeps extends ChangeMomentDeps {
  readonly outcomes: OutcomeStore;
  readonly profile: Pick<Profile, "holidays">;
  readonly people: Pick<PersonStore, "get">;
  readonly partners: Pick<PartnerStore, "get">;
}

/** What comes of an item, but for what changes an initiative. */
export type Said =
  | { readonly kind: "decision"; readonly text: string }
  | { readonly kind: "note"; readonly text: string }
  | { readonly kind: "obstacle_removed"; readonly text: string; readonly obstacle: string | null }
  | { readonly kind: "action"; readonly text: string; readonly who: Responsible; readonly due: Day | null };

export interface RecordOutcome extends MomentCommand {
  readonly item: AgendaItemId;
  readonly said: Said;
}

export type OutcomeRefusal = MomentRefusal | UnknownItem;
export type SaidRefusal = DueInPast | UnknownPerson | UnknownPartner;

/**
 * Writes down what comes of an item. Each outcome is a document of its own and asks for no revision, only that the moment is
 * open: however many write at once, nobody overwrites anybody. It waits its turn with the moment, so that what is written
 * down before the close is in the minutes.
 */
export async function recordOutcome(
  deps: OutcomeDeps,
  actor: Actor,
  command: RecordOutcome,
): Promise<Result<Versioned<Outcome>, OutcomeRefusal | SaidRefusal>> {
  const { key, item, said } = command;
  const id = outcomeIdOf(key);
  // Sent once more when the moment has been closed meanwhile, it stands all the same.
  const known = await deps.outcomes.forCommand(id, key);
  if (known.ok && known.replayed) return ok(known.value);
  const act = said.kind === "decision" ? "outcome.decide" : "outcome.record";
  return whileOpen(deps, actor, { act, command, item }, async (on) => {
    const at = deps.clock.now();
    const sayable = await checkedSaid(deps, said, at);
    if (!sayable.ok) return sayable;
    const captured = { id, moment: command.moment, item, initiative: on.initiative, by: actor.person, at };
    return deps.outcomes.create({
      value: withReminder(deps, outcomeFrom(said, captured), at),
      command: key,
      by: actor.person,
      at,
      events: [{ type: "outcome_recorded" }],
    });
  });
}

async function checkedSaid(deps: OutcomeDeps, said: Said, at: Instant): Promise<Result<void, SaidRefusal>> {
  if (said.kind !== "action") return ok(undefined);
  const ahead = liesAhead(said.due, at);
  return ahead.ok ? knownResponsible(deps, said.who) : ahead;
}

function liesAhead(due: Day | null, at: Instant): Result<void, DueInPast> {
  return due !== null && due < dayOf(at) ? refuse({ code: "due_in_past", due }) : ok(undefined);
}

interface AboutOutcome extends MomentCommand {
  readonly outcome: OutcomeId;
}

export interface EditOutcome extends AboutOutcome {
  readonly text: string;
  /** The edition that was read: of two who edit the same words, the later hears what the other wrote. */
  readonly edition: number;
  /** Of an action alone: who does it, and by when. */
  readonly agreed?: Agreed | undefined;
}

type EditRefusal = SaidRefusal | WrittenMeanwhile | Withdrawn;

/** Puts right what was written down. */
export function editOutcome(
  deps: OutcomeDeps,
  actor: Actor,
  command: EditOutcome,
): Promise<Result<Versioned<Outcome>, OutcomeRefusal | EditRefusal>> {
  type Edited = Promise<Result<Changing, EditRefusal>>;
  return changeOutcome(deps, actor, { act: "outcome.edit", command }, async (outcome, at): Edited => {
    const next = edited(outcome, command, actor.person);
    if (!next.ok) return next;
    const sayable = await checkedEdit(deps, outcome, { to: next.value, at });
    return sayable.ok ? ok({ outcome: next.value, event: { type: "outcome_edited" } }) : sayable;
  });
}

/** What is kept was checked when it was written: its day may have passed since, and whoever does it have left. */
async function checkedEdit(
  deps: OutcomeDeps,
  from: Outcome,
  { to, at }: { readonly to: Outcome; readonly at: Instant },
): Promise<Result<void, SaidRefusal>> {
  if (from.kind !== "action" || to.kind !== "action") return ok(undefined);
  const ahead = from.due === to.due ? ok(undefined) : liesAhead(to.due, at);
  if (!ahead.ok || isSame(from.who, to.who)) return ahead;
  return knownResponsible(deps, to.who);
}

/** Written down by mistake. It leaves the minutes, and stays in the history. */
export function withdrawOutcome(
  deps: OutcomeDeps,
  actor: Actor,
  command: AboutOutcome,
): Promise<Result<Versioned<Outcome>, OutcomeRefusal | Withdrawn>> {
  return changeOutcome(deps, actor, { act: "outcome.withdraw", command }, async (outcome, at) => {
    if (outcome.withdrawn !== null) return refuse({ code: "outcome_withdrawn" });
    return ok({
      outcome: { ...outcome, withdrawn: { by: actor.person, at } },
      event: { type: "outcome_withdrawn" },
    });
  });
}

interface Opening {
  readonly act: DeliveryAct;
  readonly command: MomentCommand;
  readonly item: AgendaItemId;
}

/** Does something beside the moment while it is open to that, in its turn with what is done to the moment itself. */
export function whileOpen<Outcome extends Result<unknown, { readonly code: string }>>(
  { deliveryMoments }: Pick<ChangeMomentDeps, "deliveryMoments">,
  actor: Actor,
  { act, command, item }: Opening,
  work: (on: AgendaItem) => Promise<Outcome>,
) {
  return deliveryMoments.inTurn(command.moment, async () => {
    const found = await deliveryMoments.get(command.moment);
    if (!found) return refuse({ code: "not_found" });
    const { value: moment } = found;
    const on = itemOn(moment, item);
    const presenters = on.ok ? [on.value.presenter] : [];
    const allowed = mayDeliver(actor, act, { moment, within: { presenters } });
    if (!allowed.ok) return allowed;
    if (!isInStageFor(act, moment)) return refuse({ code: "moment_stage", is: moment.stage });
    return on.ok ? work(on.value) : on;
  });
}

/** The intention to write it down names the outcome, so that what is sent twice stands once. */
function outcomeIdOf({ key }: CommandKey): OutcomeId {
  return OutcomeId.parse(`dvo_${key.slice(0, 16)}`);
}

interface Changing {
  readonly outcome: Outcome;
  readonly event: { readonly type: "outcome_edited" | "outcome_withdrawn" };
}

async function changeOutcome<Refusal extends { readonly code: string }>(
  deps: OutcomeDeps,
  actor: Actor,
  { act, command }: { readonly act: DeliveryAct; readonly command: AboutOutcome },
  step: (outcome: Outcome, at: Instant) => Promise<Result<Changing, Refusal>>,
): Promise<Result<Versioned<Outcome>, OutcomeRefusal | Refusal>> {
  const named = await deps.outcomes.forCommand(command.outcome, command.key);
  if (!named.ok) return named;
  if (named.value.value.moment !== command.moment) return refuse({ code: "not_found" });
  if (named.replayed) return ok(named.value);
  const { item } = named.value.value;
  return whileOpen(deps, actor, { act, command, item }, async () => {
    const found = await deps.outcomes.get(command.outcome);
    if (!found) return refuse({ code: "not_found" });
    const at = deps.clock.now();
    const changed = await step(found.value, at);
    if (!changed.ok) return changed;
    return deps.outcomes.save({
      value: withReminder(deps, changed.value.outcome, at),
      expected: found,
      command: command.key,
      by: actor.person,
      at,
      events: [changed.value.event],
    });
  });
}

interface Captured {
  readonly id: OutcomeId;
  readonly moment: Outcome["moment"];
  readonly item: AgendaItemId;
  readonly initiative: InitiativeId | null;
  readonly by: Outcome["by"];
  readonly at: Instant;
}

function outcomeFrom(said: Said, captured: Captured): Outcome {
  const known = { ...captured, text: said.text, edition: 1, editedBy: null, withdrawn: null };
  switch (said.kind) {
    case "decision":
      return { ...known, kind: "decision" };
    case "note":
      return { ...known, kind: "note" };
    case "obstacle_removed":
      return { ...known, kind: "obstacle_removed", obstacle: said.obstacle };
    case "action":
      return {
        ...known,
        kind: "action",
        who: said.who,
        due: said.due,
        settled: null,
        reminder: null,
        reminded: [],
      };
  }
}

export function withReminder({ profile }: Pick<OutcomeDeps, "profile">, outcome: Outcome, at: Instant): Outcome {
  if (outcome.kind !== "action") return outcome;
  return { ...outcome, reminder: nextReminder(outcome, { at, holidays: holidaysOf(profile) }) };
}
