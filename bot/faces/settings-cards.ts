import type { Conversation } from "#src/conversation/conversation.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Person } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card } from "../cards/card.ts";
import type { Banner, CardContext } from "../cards/context.ts";
import type { BotDeps } from "../deps.ts";
import { ownSettingsCard } from "../settings/own-settings.card.ts";
import type { AbsenceTyped } from "../settings/settings-shown.ts";
import { settingsCard, useCard } from "../settings/settings.card.ts";
import { ownSettings, showSettings } from "../settings/show-settings.ts";

export type SettingsCardDeps = Pick<BotDeps, "conversations" | "people" | "profile" | "clock" | "newNonce" | "linkTo">;

interface Showing {
  readonly texts: Texts;
  readonly banner?: Banner;
}

/** The settings as everybody sees them, in the conversation where they were asked for. */
export async function settingsOverview(
  deps: SettingsCardDeps,
  conversation: Versioned<Conversation>,
  showing: Showing,
): Promise<Card> {
  return settingsCard(await showSettings(deps, conversation), contextOf(deps, showing));
}

/** The form of the network lead. */
export async function settingsUse(
  deps: SettingsCardDeps,
  conversation: Versioned<Conversation>,
  showing: Showing,
): Promise<Card> {
  return useCard(await showSettings(deps, conversation), contextOf(deps, showing));
}

/** The settings of one person, wherever that person asked for them. */
export function settingsOf(
  deps: SettingsCardDeps,
  { conversation, person, typed }: OwnSettings,
  showing: Showing,
): Card {
  const context = contextOf(deps, showing);
  const { value, rev } = conversation;
  const asked = { own: ownSettings(deps, person), showing: { id: value.id, rev, nonce: context.nonce } };
  return typed ? ownSettingsCard(asked, context, typed) : ownSettingsCard(asked, context);
}

interface OwnSettings {
  readonly conversation: Versioned<Conversation>;
  readonly person: Person;
  readonly typed?: AbsenceTyped;
}

function contextOf({ profile, newNonce, linkTo }: SettingsCardDeps, showing: Showing): CardContext {
  return { ...showing, profile, nonce: newNonce(), linkTo };
}
