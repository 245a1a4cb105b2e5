import type { setup as dutch } from "../../nl/tab/setup.ts";

export const setup: typeof dutch = {
  title: "Set-up",
  lead: "What happens in which channel?",
  channel: "Channel",
  unnamed: "Channel without a name",
  use: "Use",
  useOf: (channel) => `Use of ${channel}`,
  save: "Save",
  saveOf: (channel) => `Save the use of ${channel}`,
  saved: (channel) => `The use of ${channel} has been saved.`,
  states: {
    open: "In reach",
    left: "Vraagbaak can no longer write here. Add the app to the team again.",
    gone: "This channel has been deleted",
  },
  waiting: (count) => (count === 1 ? "1 message is waiting" : `${count} messages are waiting`),
  dead: (count) => (count === 1 ? "1 message was not sent" : `${count} messages were not sent`),
  onlyLead: "Only the network lead can change the use of a channel.",
  oneEach:
    "There is one channel for questions and one for the Quick Respons Team. If you choose another, the previous channel no longer has that use.",
  noIntake: {
    title: "There is no channel for questions yet",
    text: "Questions from the tab or a chat then do not reach a channel. Choose a channel below.",
  },
  noQrt: {
    title: "There is no channel for the Quick Respons Team yet",
    text: "The team then gets no card for a new question. Choose a channel below.",
  },
  empty: {
    title: "Vraagbaak is in no channel yet",
    text: "Add the app to a team in Teams. Then write in a channel: @Vraagbaak settings.",
  },
};
