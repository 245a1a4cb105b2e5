import { z } from "zod";
import { OutcomeId } from "#src/delivery/outcome.ts";
import { commandKey } from "#src/kernel/command.ts";
import { settleAction } from "#src/delivery/settle-action.usecase.ts";
import type { Banner } from "../cards/context.ts";
import { settleAction as settle } from "../delivery/delivery.actions.ts";
import type { BotDeps } from "../deps.ts";
import { ownActionsCard, settledActionCard } from "../faces/action-cards.ts";
import type { BotAnswer } from "../turn.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons do on cards with actions. */
export function actionHandlers(deps: BotDeps): readonly Handler[] {
  return [settleHandler(deps)];
}

/** Answered with the action as it stands, so that a slip can be taken back at once, and with what else is to be done. */
function settleHandler(deps: BotDeps): Handler {
  return onAction(settle, async (presser, { id: action, verb, nonce, how }) => {
    const { actor, person, texts } = presser;
    const key = commandKey(actor.person, `${verb}:${how}`, nonce, { action, how });
    const settled = await settleAction(deps, actor, { key, action, how });
    if (!settled.ok && settled.refusal.code === "not_found") return goneCard(deps, presser);
    if (!settled.ok) return { kind: "message", text: texts.refusals.of(settled.refusal) };
    const { value } = settled.value;
    if (value.kind !== "action") throw new Error(`${action} is no action`);
    const banner: Banner = { kind: "done", text: texts.actionCards.settled[value.settled?.how ?? "open"] };
    const card = await settledActionCard(deps, { person, action: { ...settled.value, value } }, { texts, banner });
    return { kind: "card", card };
  });
}

/** It was withdrawn when the moment was opened again; the card that asked for it shows what there is to do instead. */
async function goneCard(deps: BotDeps, { person, texts }: Presser): Promise<BotAnswer> {
  const banner: Banner = { kind: "outdated", text: texts.actionCards.gone };
  return { kind: "card", card: await ownActionsCard(deps, { person, isForTwo: true }, { texts, banner }) };
}

const ActionOnCard = z.object({ id: OutcomeId });

/** A button of an older card is answered with what the presser has to do now; null when it is of no such card. */
export async function outdatedActions(deps: BotDeps, presser: Presser, data: unknown): Promise<BotAnswer | null> {
  if (!ActionOnCard.safeParse(data).success) return null;
  const { person, texts } = presser;
  const banner: Banner = { kind: "outdated", text: texts.refusals.outdated };
  return { kind: "card", card: await ownActionsCard(deps, { person, isForTwo: true }, { texts, banner }) };
}
