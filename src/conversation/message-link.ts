import type { Conversation } from "./conversation.ts";

/** Channels of Teams are named so; those of other clients, such as the Playground's, are not reached by an address of Teams. */
const channelOfTeams = /^19:.+@thread\.(?:tacv2|skype)$/;

/** Teams names a team by its group, or by its first channel; an address takes only the former, and does without. */
const groupOfEntra = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

interface Message {
  readonly message: string;
  /** The message that it stands under; null when it begins the thread. */
  readonly root: string | null;
}

/** The address that opens a message of a channel in Teams; null where there is none that works. */
export function messageLink(
  {
    kind,
    reference,
    serviceUrl,
    tenant,
    team,
  }: Pick<Conversation, "kind" | "reference" | "serviceUrl" | "tenant" | "team">,
  { message, root }: Message,
): string | null {
  const isInTeams = new URL(serviceUrl).protocol === "https:" && channelOfTeams.test(reference);
  if (kind !== "channel" || !isInTeams) return null;
  const within = team !== null && groupOfEntra.test(team) ? { groupId: team } : {};
  const search = new URLSearchParams({ tenantId: tenant, ...within, parentMessageId: root ?? message });
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(reference)}/${encodeURIComponent(message)}?${search.toString()}`;
}
