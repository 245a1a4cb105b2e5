import type { TeamsManifestV1D30 } from "@microsoft/app-manifest";

/**
 * The least that the app works with; all of it is asked of people on their behalf, and none to act alone. The bot needs
 * nothing for its work in channels: Teams delivers what mentions it, what is written to it, and the message on which
 * somebody chooses one of its actions. Reading along (`ChannelMessage.Read.Group`) is not asked for.
 */
export const permissions: Permissions = {
  general: [
    // Who somebody is, to know their organisation and roles.
    "identity",
    // News of one's own questions comes in one's own chat.
    "messageTeamMembers",
  ],
  resourceSpecific: [
    // Shows the live delivery moment to everybody in the call.
    { name: "MeetingStage.Write.Chat", type: "Delegated" },
    // The same for a meeting that was planned in a channel.
    { name: "ChannelMeetingStage.Write.Group", type: "Delegated" },
  ],
};

interface Permissions {
  readonly general: TeamsManifestV1D30.Permission[];
  readonly resourceSpecific: TeamsManifestV1D30.ResourceSpecific[];
}
