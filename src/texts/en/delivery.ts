import { exhaustive } from "#src/kernel/exhaustive.ts";
import { plainDay } from "../format.ts";
import type { delivery as dutch } from "../nl/delivery.ts";
import { moments } from "./moments.ts";
import { vocabulary } from "./vocabulary.ts";

/** Follows "Only … can do this". */
const doers = {
  network_lead: "the network lead",
  kernteam: "the kernteam",
  minute_taker: "whoever takes the minutes, or the network lead,",
  presenter: "whoever presents the item or takes the minutes",
  preparer: "whoever presents the item, or the kernteam,",
  attendee: "somebody of that organisation, or whoever takes the minutes,",
  partner: "somebody of a partner organisation",
  doer: "whoever does the action, or the kernteam,",
};

export const delivery: typeof dutch = {
  stages: moments.stages,
  calendar: {
    name: "Delivery moments of Alliance Smart Zwolle",
    file: "delivery-moments",
    cancelled: (title) => `Cancelled: ${title}`,
  },
  agenda: {
    ...moments.made,
    openAction: (text, who, due) =>
      `- ${text} (${who ?? "unknown"}, ${due === null ? "no day agreed on" : `due ${plainDay("en", due)}`})`,
    more: (count) => `and ${count} more`,
    gate: (name, day) => `Gate: ${name}, ${plainDay("en", day)}.`,
    obstacle: (text) => `Obstacle: ${text}`,
    attention: (why) =>
      `Needs attention: ${why.map((reason) => vocabulary.attention[reason].toLowerCase()).join("; ")}.`,
    changed: {
      new: "New since the last delivery moment.",
      moved: "Went on to a next phase.",
      slipped: "Its planning slipped.",
      stopped: "Stopped since the last delivery moment.",
      finished: "Handed over since the last delivery moment.",
      updated: "There is a new update.",
    },
    leftOver: "Was left over last time.",
  },
  kinds: moments.kinds,
  attendances: moments.attendances,
  decision: moments.decision,
  reopened: moments.reopened,
  minutes: {
    title: (moment) => `Minutes: ${moment}`,
    publicTitle: (moment) => `Public minutes: ${moment}`,
    description: (day) => `Minutes of the delivery moment of ${day}`,
    publicDescription: (day) => `Public minutes of the delivery moment of ${day}`,
    file: "minutes-delivery-moment",
    publicFile: "public-minutes-delivery-moment",
    when: (day, from, until) => `When: ${day}, from ${from} to ${until}`,
    where: (place) => `Where: ${place}`,
    hosts: (names) => `Hosted by: ${names}`,
    draft: "The delivery moment has not been closed yet. These minutes can still change.",
    publicVersion:
      "These minutes are for readers outside the alliance as well. They hold only what has been released, without the actions and without who was there.",
    attendance: "Who was there",
    attendanceColumns: ["Organisation", "How"],
    quorum: (present, needed) =>
      `Present: ${present === 1 ? "1 organisation" : `${present} organisations`}. Needed to decide: ${needed}.`,
    decisions: "Decisions",
    decisionColumns: ["About", "Decision"],
    noDecisions: "No decisions were taken.",
    noneReleased: "These public minutes contain no decisions.",
    actions: "Actions",
    actionColumns: ["Action", "Who", "Due"],
    noActions: "No actions were agreed on.",
    noDay: "No day agreed on",
    items: "Item by item",
    decided: (text) => `Decision: ${text}`,
    agreed: (text, who, due) =>
      due === null ? `Action for ${who}: ${text}` : `Action for ${who}, due ${due}: ${text}`,
    cleared: (obstacle, how) =>
      obstacle === null ? `Obstacle cleared: ${how}` : `Obstacle cleared: ${obstacle}\nHow: ${how}`,
    notReached: "Not reached.",
    movesOn: "Moves on to next time.",
    nothingSaid: "Nothing was written down about this.",
  },
  refusal: (refusal) => {
    switch (refusal.code) {
      case "delivery_forbidden":
        return `Only ${doers[refusal.needs]} can do this.`;
      case "moment_stage":
        return `You cannot do this now: the delivery moment is at "${moments.stages[refusal.is]}".`;
      case "ends_before_start":
        return "It ends before it begins. Choose a later end.";
      case "moment_in_past":
        return `${plainDay("en", refusal.day)} has been. Choose a time that is still to come.`;
      case "moments_overlap":
        return `There is a delivery moment then on ${plainDay("en", refusal.day)}: "${refusal.title}". Choose another day or time.`;
      case "unknown_item":
        return "This item is not on the agenda (any more). What you typed is still in the field.";
      case "agenda_full":
        return `An agenda holds ${refusal.most} items. Take one off or leave one for the next time first.`;
      case "agenda_empty":
        return "There is nothing on the agenda yet. Make it first.";
      case "published_already":
        return "The agenda has been published already. What you change now can be seen at once.";
      case "item_presented":
        return "Everybody is looking at this item now. Go to another item first.";
      case "item_has_outcomes":
        return "Something has been written down about this item. Leave it for the next time, or take that away first.";
      case "written_meanwhile":
        return `Somebody else has just changed this. It now says: "${refusal.stands}". Your text is still in the field.`;
      case "outcome_withdrawn":
        return "This has been taken away already.";
      case "proposal_settled":
        return "This item is on an agenda already, or was taken back.";
    }
    return exhaustive(refusal);
  },
};
