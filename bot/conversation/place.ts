import { conversationIdOf } from "#src/conversation/conversation-id.ts";
import type { Conversation, Thread } from "#src/conversation/conversation.ts";
import type { SeenConversation } from "#src/conversation/see-conversation.usecase.ts";
import { seeConversation } from "#src/conversation/see-conversation.usecase.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Language } from "#src/profile/profile.ts";
import type { Person } from "#src/people/person.ts";
import { welcomePerson } from "#src/people/welcome-person.usecase.ts";
import type { BotDeps } from "../deps.ts";
import type { Place, Sender } from "../turn.ts";

/** Remembers the place, so that we can write there later. */
export function seen(deps: BotDeps, place: Place, person: Person | null = null): Promise<Versioned<Conversation>> {
  const { tenant, kind, reference, serviceUrl, bot, name, team } = place;
  const told: SeenConversation = {
    tenant,
    kind,
    reference,
    serviceUrl,
    bot,
    ...(name === null ? {} : { name }),
    ...(team === null ? {} : { team }),
    ...(kind === "personal_chat" && person ? { person: person.id } : {}),
  };
  return seeConversation(deps, told);
}

/** The person behind what came from Teams. */
export function welcomed(deps: BotDeps, { in: { tenant }, from }: { readonly in: Place; readonly from: Sender }) {
  const { object, name, locale } = from;
  return welcomePerson(deps, { tenant, object, name, language: languageOf(locale, deps.profile.language) });
}

export function threadOf({ tenant, reference, thread }: Place): Thread {
  return { conversation: conversationIdOf(tenant, reference), root: thread };
}

/** What is said in a channel everybody can follow, and nobody else what is said in a chat. */
export function sharedThread(place: Place): Thread | null {
  return place.kind === "channel" ? threadOf(place) : null;
}

function languageOf(locale: string | null, otherwise: Language): Language {
  if (locale === null) return otherwise;
  return locale.toLowerCase().startsWith("nl") ? "nl" : "en";
}
