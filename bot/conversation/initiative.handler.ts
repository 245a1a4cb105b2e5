import { z } from "zod";
import { commandKey } from "#src/kernel/command.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Initiative } from "#src/initiative/initiative.ts";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { MomentId } from "#src/initiative/moment-id.ts";
import { postUpdate } from "#src/initiative/post-update.usecase.ts";
import type { UpdateTold } from "#src/initiative/update.ts";
import { updateStates } from "#src/initiative/update.ts";
import type { ActionInput } from "../cards/action.ts";
import type { Banner } from "../cards/context.ts";
import type { BotDeps } from "../deps.ts";
import { postedUpdate, updateForm } from "../faces/initiative-cards.ts";
import { updateAction } from "../initiative/initiative.actions.ts";
import type { UpdateTyped } from "../initiative/update-request.card.ts";
import { personNamed } from "../faces/named.ts";
import type { BotAnswer } from "../turn.ts";
import { onForm } from "./form.ts";
import type { Handler, Presser } from "./registry.ts";

/** What the buttons of an initiative's cards do. */
export function initiativeHandlers(deps: BotDeps): readonly Handler[] {
  return [updateHandler(deps)];
}

type Pressed = ActionInput<typeof updateAction>;

/** Posts the update as the page does; whatever is wrong with it, it comes back as it was typed. */
function updateHandler(deps: BotDeps): Handler {
  return onForm(updateAction, {
    labels: ({ updateRequest: { result, next, obstacle, lesson } }) => ({ result, next, obstacle, lesson }),
    refill: (presser, input, problem) => form(deps, presser, { ...input, banner: { kind: "problem", text: problem } }),
    act: async (presser, input) => {
      const { actor, texts } = presser;
      const told = toldIn(input);
      if (told === null) return form(deps, presser, { ...input, banner: problem(texts.updateRequest.stateMissing) });
      const { id: initiative, verb, nonce } = input;
      const key = commandKey(actor.person, verb, nonce, { initiative, told });
      const spent = await deps.initiatives.forCommand(initiative, key);
      const isAgain = spent.ok && spent.replayed;
      const other = spent.ok && !isAgain ? postedMeanwhile(spent.value, input.rev) : undefined;
      if (other) {
        const who = await personNamed(deps, other.by, texts);
        return form(deps, presser, { ...input, banner: problem(texts.updateRequest.meanwhile(who)) });
      }
      const posted = await postUpdate(deps, actor, { key, initiative, rev: 0, told });
      // Other words under the name of a press that was done: they are theirs to send once more.
      if (!posted.ok && posted.refusal.code === "key_reused") {
        return form(deps, presser, { ...input, banner: problem(texts.forms.sendAgain) });
      }
      if (!posted.ok) return { kind: "message", text: texts.refusals.of(posted.refusal) };
      const banner: Banner = { kind: "done", text: texts.updateRequest.thanks };
      return shown(deps, presser, { standing: posted.value, banner });
    },
  });
}

function toldIn({ state, result, next, obstacle, lesson }: Pressed): UpdateTold | null {
  const chosen = updateStates.find((one) => one === state);
  return chosen ? { state: chosen, result, next, obstacle, lesson } : null;
}

function postedMeanwhile({ value: { updates } }: Versioned<Initiative>, seen: number) {
  return updates.length > seen ? updates.at(-1) : undefined;
}

interface Shown {
  readonly standing: Versioned<Initiative>;
  readonly banner: Banner;
}

async function shown(deps: BotDeps, presser: Presser, { standing, banner }: Shown): Promise<BotAnswer> {
  const { texts, actor } = presser;
  const { value: initiative } = standing;
  // Pressed twice, it shows what the first press posted.
  const update = initiative.updates.findLast(({ by }) => by === actor.person);
  const card = update && (await postedUpdate(deps, { initiative, update }, { texts, banner }));
  return card ? { kind: "card", card } : over(presser);
}

interface Asked extends UpdateTyped, Pick<Pressed, "id" | "moment"> {
  readonly banner: Banner;
}

/** The form again, with what was typed. */
async function form(deps: BotDeps, presser: Presser, { id, moment, banner, ...typed }: Asked): Promise<BotAnswer> {
  const { texts, actor } = presser;
  const found = await deps.initiatives.get(id);
  if (!found) return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
  const asked = { initiative: found.value, moment, reader: actor.person, typed };
  const card = await updateForm(deps, asked, { texts, banner });
  return card ? { kind: "card", card } : over(presser);
}

const RequestSubject = z.object({ id: InitiativeId, moment: MomentId });
const nothingTyped: UpdateTyped = { state: "", result: "", next: "", obstacle: "", lesson: "" };

/** A button of an older card is answered with the one of now; null when it is of no such card. */
export async function outdatedRequest(deps: BotDeps, presser: Presser, data: unknown): Promise<BotAnswer | null> {
  const subject = RequestSubject.safeParse(data);
  if (!subject.success) return null;
  const banner: Banner = { kind: "outdated", text: presser.texts.refusals.outdated };
  return form(deps, presser, { ...subject.data, ...nothingTyped, banner });
}

function problem(text: string): Banner {
  return { kind: "problem", text };
}

function over({ texts }: Presser): BotAnswer {
  return { kind: "message", text: texts.updateRequest.over };
}
