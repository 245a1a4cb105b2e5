import type { z } from "zod";
import { UpdateActivity } from "./activity.ts";
import type { ParsedActivity } from "./event-of.ts";
import { changeOf, ignored, refused, whatIsWrong } from "./event-of.ts";

type Update = z.infer<typeof UpdateActivity>;

/** What becomes of channels, teams and ourselves. Teams tells of an installation twice, once in each form; either is enough. */
export function parseUpdate(body: unknown): ParsedActivity {
  const update = UpdateActivity.safeParse(body);
  if (!update.success) return refused(whatIsWrong(update.error));
  const { type, channelData } = update.data;
  const told = type === "installationUpdate" ? installation(update.data) : membership(update.data);
  return told ?? parseEvent(update.data, channelData?.eventType ?? "");
}

function installation(update: Update): ParsedActivity | null {
  const { action } = update;
  if (action === "add") return added(update);
  if (action === "remove") return removed(update);
  return action === "add-upgrade"
    ? changeOf(update, (came) => ({ ...came, kind: "installed", isUpgrade: true }))
    : null;
}

function membership(update: Update): ParsedActivity | null {
  const isUs = ({ id }: { readonly id: string }) => id === update.recipient.id;
  if (update.membersAdded?.some(isUs)) return added(update);
  return update.membersRemoved?.some(isUs) ? removed(update) : null;
}

function added(update: Update): ParsedActivity {
  return changeOf(update, (came) => ({ ...came, kind: "installed", isUpgrade: false }));
}

function removed(update: Update): ParsedActivity {
  return changeOf(update, ({ delivery, in: place }) => ({ kind: "removed", delivery, in: place }));
}

/** The conversation of these is the team's first channel, whichever channel they tell of. */
function parseEvent(update: Update, eventType: string): ParsedActivity {
  const { channelData } = update;
  switch (eventType) {
    case "channelRenamed":
    case "channelDeleted":
    case "channelRestored": {
      const channel = channelData?.channel;
      return channel ? ofChannel(update, eventType, channel.id) : refused("channelData.channel: missing");
    }
    case "teamDeleted":
    case "teamHardDeleted":
      return changeOf(update, ({ delivery, in: place }) => ({ kind: "team_gone", delivery, in: place }));
    default:
      return ignored("a change of the conversation that does not concern us");
  }
}

function ofChannel(
  update: Update,
  eventType: "channelRenamed" | "channelDeleted" | "channelRestored",
  id: string,
): ParsedActivity {
  const channel = { ...update, conversation: { ...update.conversation, id, conversationType: "channel" as const } };
  return changeOf(channel, ({ delivery, in: place }) => {
    switch (eventType) {
      case "channelRenamed":
        return { kind: "channel_renamed", delivery, in: place, name: place.name ?? "" };
      case "channelDeleted":
        return { kind: "channel_gone", delivery, in: place };
      case "channelRestored":
        return { kind: "channel_restored", delivery, in: place };
    }
  });
}
