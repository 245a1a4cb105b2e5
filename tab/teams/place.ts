import type { app } from "@microsoft/teams-js";
import { FrameContexts } from "@microsoft/teams-js";
import type { Company, Place } from "./surroundings.ts";

/** Teams tells the frame's kind, and what else it belongs to; a tab of a meeting has a chat as well. */
export function placeIn(context: app.Context): Place {
  switch (context.page.frameContext) {
    case FrameContexts.settings:
    case FrameContexts.remove:
      return "settings";
    case FrameContexts.sidePanel:
      return "side_panel";
    case FrameContexts.stage:
    case FrameContexts.meetingStage:
      return "stage";
    case FrameContexts.task:
    case FrameContexts.authentication:
      return "dialog";
    case FrameContexts.content:
  }
  return placeWith[companyIn(context)];
}

const placeWith: Readonly<Record<Company, Place>> = {
  meeting: "meeting_details",
  channel: "channel_tab",
  chat: "chat_tab",
  nobody_else: "personal_tab",
};

export function companyIn({ meeting, channel, chat }: app.Context): Company {
  if (meeting) return "meeting";
  if (channel) return "channel";
  return chat ? "chat" : "nobody_else";
}
