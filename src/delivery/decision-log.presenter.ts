import type { DecisionTaken } from "#src/initiative/decision.ts";
import type { DecisionStore } from "#src/initiative/decision.store.ts";
import { decisionsShown } from "#src/initiative/decision.presenter.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { NamesDeps } from "#src/people/name.presenter.ts";
import { namesFrom } from "#src/people/name.presenter.ts";
import { momentsFrom } from "./actions.presenter.ts";
import { DeliveryMomentId } from "./delivery-moment.ts";
import type { DeliveryMomentStore } from "./delivery-moment.store.ts";
import type { DecisionLogged } from "./follow-up.contract.ts";
import { foundInFull } from "./found-in-full.ts";
import type { Outcome } from "./outcome.ts";
import type { OutcomeStore } from "./outcome.store.ts";

export interface DecisionLogDeps extends NamesDeps {
  readonly decisions: Pick<DecisionStore, "search">;
  readonly outcomes: Pick<OutcomeStore, "search">;
  readonly deliveryMoments: Pick<DeliveryMomentStore, "get">;
}

interface Asked {
  readonly q?: string | undefined;
  readonly initiative?: InitiativeId | undefined;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

interface LogPage {
  readonly items: DecisionLogged[];
  readonly next: string | null;
}

/**
 * Decisions on initiatives and decisions in words alone, in one list, newest first. They stand in different places, so each
 * is searched by itself; a page ends at a moment, from which both go on.
 */
export async function decisionLog(deps: DecisionLogDeps, asked: Asked): Promise<LogPage> {
  const { limit, cursor } = asked;
  const found = [...(await onInitiatives(deps, asked)), ...(await inWords(deps, asked))]
    .toSorted((one, other) => (keyOf(one) > keyOf(other) ? -1 : 1))
    .filter((logged) => cursor === undefined || keyOf(logged) < cursor);
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const names = namesFrom(deps);
  const moments = momentsFrom(deps);
  const items = page.map(async (logged) => {
    const moment = await moments(DeliveryMomentId.parse(logged.moment));
    const { id, at } = logged;
    if ("text" in logged) return { id, moment, taken: null, text: logged.text, by: await names.person(logged.by), at };
    const [taken] = await decisionsShown(names, [logged.taken]);
    return { id, moment, taken: taken ?? null, text: logged.taken.note, by: await names.person(logged.by), at };
  });
  return { items: await Promise.all(items), next: last && found.length > limit ? keyOf(last) : null };
}

type Logged = Pick<Outcome, "by" | "at"> & { readonly id: string; readonly moment: string } & (
    | { readonly text: string }
    | { readonly taken: DecisionTaken }
  );

async function onInitiatives({ decisions }: DecisionLogDeps, { q, initiative }: Asked): Promise<readonly Logged[]> {
  const sought = { text: wordsIn(q), marks: { stands: "yes", ...about(initiative) } };
  const found = await foundInFull((page) => decisions.search(sought, page));
  return found.map((taken) => ({ id: taken.id, moment: taken.moment.id, by: taken.by, at: taken.at, taken }));
}

async function inWords({ outcomes }: DecisionLogDeps, { q, initiative }: Asked): Promise<readonly Logged[]> {
  const sought = { text: wordsIn(q), marks: { kind: "decision", standing: "yes", ...about(initiative) } };
  const found = await foundInFull((page) => outcomes.search(sought, { ...page, direction: "newest first" }));
  return found.map(({ value: { id, moment, by, at, text } }) => ({ id, moment, by, at, text }));
}

function about(initiative: InitiativeId | undefined) {
  return initiative === undefined ? {} : { initiative };
}

function wordsIn(q: string | undefined): string | null {
  return q === undefined || q === "" ? null : q;
}

/** In the form that every cursor has. */
function keyOf({ at, id, moment }: Logged): string {
  return `${at}|${id}|${moment}`;
}
