import { z } from "zod";
import { appointConversation } from "#src/conversation/appoint-conversation.usecase.ts";
import type { Conversation } from "#src/conversation/conversation.ts";
import { ConversationId } from "#src/conversation/conversation.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import { commandKey } from "#src/kernel/command.ts";
import { chooseLanguage } from "#src/people/choose-language.usecase.ts";
import { mayCoordinate } from "#src/people/coordination.policy.ts";
import { setAbsence } from "#src/people/set-absence.usecase.ts";
import type { Refusal } from "#src/texts/refusal.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Banner } from "../cards/context.ts";
import { dayTyped } from "../cards/form-fields.ts";
import type { BotDeps } from "../deps.ts";
import { settingsOf, settingsOverview, settingsUse } from "../faces/settings-cards.ts";
import {
  absenceAction,
  appointAction,
  languageAction,
  presenceAction,
  showAction,
} from "../settings/settings.actions.ts";
import type { AbsenceTyped } from "../settings/settings-shown.ts";
import { useChoices } from "../settings/uses.ts";
import type { BotAnswer } from "../turn.ts";
import { onForm } from "./form.ts";
import type { Handler, Presser } from "./registry.ts";
import { onAction } from "./registry.ts";

/** What the buttons of the settings card do. */
export function settingsHandlers(deps: BotDeps): readonly Handler[] {
  return [showHandler(deps), appointHandler(deps), languageHandler(deps), absenceHandler(deps), presenceHandler(deps)];
}

/** A button of an older settings card is answered with the one of now; null when it is of no such card. */
export async function outdatedSettings(deps: BotDeps, presser: Presser, data: unknown): Promise<BotAnswer | null> {
  const subject = SettingsSubject.safeParse(data);
  if (!subject.success) return null;
  const banner: Banner = { kind: "outdated", text: presser.texts.refusals.outdated };
  return overview(deps, presser, { id: subject.data.id, banner });
}

const SettingsSubject = z.object({ id: ConversationId });

function showHandler(deps: BotDeps): Handler {
  return onAction(showAction, async (presser, { id, page }) => {
    switch (page) {
      case "overview":
        return overview(deps, presser, { id });
      case "use":
        return useForm(deps, presser, { id });
      case "own":
        return own(deps, presser, { id });
    }
  });
}

function appointHandler(deps: BotDeps): Handler {
  return onAction(appointAction, async (presser, { id, verb, nonce, use: chosen }) => {
    const { actor, texts } = presser;
    const choice = useChoices(deps.profile).find(({ value }) => value === chosen);
    // A theme that the profile has lost since the card was shown, or nothing at all.
    if (!choice) return useForm(deps, presser, { id, banner: problem(texts.settings.useMissing) });
    const { use } = choice;
    const key = commandKey(actor.person, verb, nonce, { conversation: id, use });
    const appointed = await appointConversation(deps, actor, { key, conversation: id, use });
    if (!appointed.ok) return overview(deps, presser, { id, banner: refused(presser, appointed.refusal) });
    return overview(deps, presser, { id, banner: { kind: "done", text: texts.settings.appointed } });
  });
}

function languageHandler(deps: BotDeps): Handler {
  return onAction(languageAction, async (presser, { id, verb, nonce, language }) => {
    const { actor } = presser;
    const key = commandKey(actor.person, verb, nonce, language);
    const chosen = await chooseLanguage(deps, actor, { key, language });
    if (!chosen.ok) return own(deps, presser, { id, banner: refused(presser, chosen.refusal) });
    const { value: person } = chosen.value;
    const texts = textsIn(person.language);
    const banner: Banner = { kind: "done", text: texts.settings.languageSaved };
    return own(deps, { ...presser, person, texts }, { id, banner });
  });
}

function absenceHandler(deps: BotDeps): Handler {
  return onForm(absenceAction, {
    labels: ({ settings }) => ({ absentFrom: settings.absentFrom, absentUntil: settings.absentUntil }),
    refill: (presser, { id, ...typed }, text) => own(deps, presser, { id, typed, banner: problem(text) }),
    act: async (presser, { id, verb, nonce, ...typed }) => {
      const { actor, texts } = presser;
      const [from, until] = [dayTyped(typed.absentFrom), dayTyped(typed.absentUntil)];
      if (!from || !until) return own(deps, presser, { id, typed, banner: problem(texts.settings.daysMissing) });
      const period = { from, until };
      const key = commandKey(actor.person, verb, nonce, period);
      const outcome = await setAbsence(deps, actor, { key, period, absent: true });
      if (!outcome.ok) return own(deps, presser, { id, typed, banner: refused(presser, outcome.refusal) });
      return own(deps, { ...presser, person: outcome.value.value }, { id, banner: saved(presser) });
    },
  });
}

function presenceHandler(deps: BotDeps): Handler {
  return onAction(presenceAction, async (presser, { id, verb, nonce, from, until }) => {
    const { actor } = presser;
    const period = { from, until };
    const key = commandKey(actor.person, `${verb}:${from}`, nonce, period);
    const outcome = await setAbsence(deps, actor, { key, period, absent: false });
    if (!outcome.ok) return own(deps, presser, { id, banner: refused(presser, outcome.refusal) });
    return own(deps, { ...presser, person: outcome.value.value }, { id, banner: saved(presser) });
  });
}

interface Asked {
  readonly id: ConversationId;
  readonly banner?: Banner;
}

async function overview(deps: BotDeps, presser: Presser, asked: Asked): Promise<BotAnswer> {
  const conversation = await deps.conversations.get(asked.id);
  if (!conversation) return unknown(presser);
  return { kind: "card", card: await settingsOverview(deps, conversation, showingTo(presser, asked)) };
}

/** Whoever may not choose sees how it is, and who may. */
async function useForm(deps: BotDeps, presser: Presser, asked: Asked): Promise<BotAnswer> {
  const allowed = mayCoordinate(presser.actor, "conversation.appoint");
  if (!allowed.ok) return overview(deps, presser, { id: asked.id, banner: refused(presser, allowed.refusal) });
  const conversation = await deps.conversations.get(asked.id);
  if (!conversation) return unknown(presser);
  if (conversation.value.kind !== "channel") {
    return overview(deps, presser, { id: asked.id, banner: refused(presser, { code: "not_a_channel" }) });
  }
  return { kind: "card", card: await settingsUse(deps, conversation, showingTo(presser, asked)) };
}

async function own(
  deps: BotDeps,
  presser: Presser,
  { typed, ...asked }: Asked & { readonly typed?: AbsenceTyped },
): Promise<BotAnswer> {
  const conversation: Versioned<Conversation> | undefined = await deps.conversations.get(asked.id);
  if (!conversation) return unknown(presser);
  const { person } = presser;
  const settings = typed ? { conversation, person, typed } : { conversation, person };
  return { kind: "card", card: settingsOf(deps, settings, showingTo(presser, asked)) };
}

function showingTo({ texts }: Presser, { banner }: Asked) {
  return banner ? { texts, banner } : { texts };
}

function problem(text: string): Banner {
  return { kind: "problem", text };
}

function refused({ texts }: Presser, refusal: Refusal): Banner {
  return problem(texts.refusals.of(refusal));
}

function saved({ texts }: Presser): Banner {
  return { kind: "done", text: texts.settings.absenceSaved };
}

/** The card is of a place that we never heard of: nothing of ours stands there. */
function unknown({ texts }: Presser): BotAnswer {
  return { kind: "message", text: texts.refusals.of({ code: "not_found" }) };
}
