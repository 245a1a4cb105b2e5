import { exhaustive } from "#src/kernel/exhaustive.ts";
import { plainDay } from "../format.ts";
import type { moments as dutch } from "../nl/moments.ts";
import { vocabulary } from "./vocabulary.ts";

export const moments: typeof dutch = {
  stages: {
    planned: "Planned",
    in_progress: "In progress",
    closed: "Closed",
    cancelled: "Cancelled",
  },
  kinds: {
    result: "Result",
    attention: "Needs attention",
    obstacle: "Obstacle",
    gate: "Decision on the next step",
    follow_up: "Looking back",
    proposal: "Proposed",
    own: "Item",
    look_ahead: "Looking ahead",
  },
  made: {
    followUp: (openActions, decisions) =>
      `Looking back: ${openActions === 1 ? "1 open action" : `${openActions} open actions`} and ${
        decisions === 1 ? "1 decision" : `${decisions} decisions`
      } of last time`,
    lookAhead: "Looking ahead and any other business",
  },
  attendances: { in_the_room: "In the room", online: "Online", excused: "Sent apologies" },
  reopened: (when, who, why) =>
    `Opened again on ${when}${who === null ? "" : ` by ${who}`}${why === null ? "." : `: ${withDot(why)}`}`,
  decision: (decision, owner) => {
    switch (decision.kind) {
      case "continue":
        return "Goes on as it is.";
      case "move":
        return decision.move.to === "handed_over"
          ? `Is handed over to ${decision.move.handedOverTo}.`
          : `Goes to "${vocabulary.phases[decision.move.to]}".`;
      case "stop":
        return `Stops: ${withDot(decision.reason)}`;
      case "change_owner":
        if (decision.owner.to === null) return `Has no ${owners[decision.owner.of]} now.`;
        return owner === null
          ? `Gets another ${owners[decision.owner.of]}.`
          : `${owner} becomes the ${owners[decision.owner.of]}.`;
      case "set_gate":
        return decision.gate === null
          ? "No longer has a next gate."
          : `Next gate on ${plainDay("en", decision.gate.day)}: ${withDot(decision.gate.name)}`;
      case "other":
        return withDot(decision.text);
    }
    return exhaustive(decision);
  },
};

const owners = { problem: "problem owner", process: "process owner" } as const;

function withDot(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
