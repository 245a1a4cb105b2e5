import type { messages as dutch } from "../../nl/tab/messages.ts";

export const messages: typeof dutch = {
  title: "Messages",
  lead: "What Vraagbaak sends in Teams, and whether it arrives",
  ownLead: "What Vraagbaak sends to you, and about your questions",
  filter: "Choose a state",
  states: {
    waiting: (count) => (count === undefined ? "Waiting" : `Waiting (${count})`),
    sent: "Sent",
    dead: (count) => (count === undefined ? "Not sent" : `Not sent (${count})`),
  },
  only: {
    channel: (channel) => `You see only the messages for the channel ${channel}.`,
    chat: "You see only the messages for one chat.",
    all: "Show all messages",
  },

  hidden: (number) => `${number}, a confidential question`,
  hiddenDraft: "A question that only its asker sees",
  initiative: (title) => `Initiative ${title}`,
  moment: (title) => `Delivery moment: ${title}`,
  where: {
    channel: (channel) => `In the channel ${channel}`,
    unnamed: "In a channel without a name",
    group: "In a group chat",
    chat: (person) => `In the chat with ${person}`,
    someChat: "In a chat",
    to: (person, where) => `To ${person}, ${where.charAt(0).toLowerCase()}${where.slice(1)}`,
  },

  sent: (when) => `Sent ${when}`,
  edited: (posted, edited) => `Posted ${posted}, updated ${edited}`,
  waits: {
    soon: () => "We are about to send it",
    refused: (when) => `Teams has not taken it yet: we try again ${when}`,
    bundling: (when) => `Waits until ${when}: what happens until then comes in the same message`,
    hours: (when) => `Waits until ${when}: quiet hours last until then`,
  },
  died: {
    left: "Vraagbaak may no longer write there. Add the app again, and it goes out by itself.",
    gone: "The place no longer exists in Teams.",
    nowhere: "There is no chat with this person yet, and Vraagbaak could not begin one.",
    worn_out: "A hundred times Teams gave no proper answer.",
    refused: "Teams refuses this message.",
  },
  planned: (when) => `Message of ${when}`,
  attempts: (count) => (count === 1 ? "1 attempt" : `${count} attempts`),
  troubles: {
    not_found: "Teams does not know this person or this conversation.",
    silent: "Teams does not answer.",
    busy: "Teams is too busy.",
    down: "Teams has an outage.",
    denied: "Teams does not let Vraagbaak write here.",
    refused: "Teams refuses this message.",
    unclear: "Teams gave no clear answer.",
    ours: "Vraagbaak could not make this message.",
    uncertain: "Teams did not confirm this: the message may not be there.",
  },
  problem: (problem) => `Technical message: ${problem}`,

  retried: (notice) => `We are sending again: ${notice}.`,
  retryAll: (count) => (count === 1 ? "Send it again" : `Send all ${count} again`),
  allRetried: "We are sending all messages for this channel again. What no longer holds, we leave out.",

  empty: {
    waiting: { title: "No message is waiting", text: "All that Vraagbaak wanted to say has been sent." },
    sent: {
      title: "No message has been sent yet",
      text: "As soon as Vraagbaak posts something in Teams, you see it here.",
    },
    dead: { title: "No message has failed", text: "Should one fail, you see here why, and can try it again." },
  },
};
