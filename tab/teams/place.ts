import type { app } from "@microsoft/teams-js";
import { FrameContexts } from "@microsoft/teams-js";
import type { Place } from "./surroundings.ts";

/** Teams tells the frame's kind, and what else it belongs to; a tab of a meeting has a chat as well. */
export function placeIn({ page, meeting, channel, chat }: app.Context): Place {
  switch (page.frameContext) {
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
  if (meeting) return "meeting_details";
  if (channel) return "channel_tab";
  return chat ? "chat_tab" : "personal_tab";
}
