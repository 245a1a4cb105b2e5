import type { teams as dutch } from "../../nl/tab/teams.ts";

export const teams: typeof dutch = {
  unanswered: {
    title: "Teams does not answer",
    text: "So we do not know who you are. Open Vraagbaak in Teams once more.",
  },
  unknown: {
    title: "Teams does not sign you in",
    text: "Wait a moment and try again. Does it still not work? Ask your administrator whether you may use Vraagbaak.",
  },
  open: "Open in Teams",
  copyLink: {
    act: "Copy link",
    copied: "The link has been copied. It opens in Teams.",
    copiedPlain: "The link has been copied. It opens in the browser.",
    byHand: "Copy this address. It opens in Teams.",
    byHandPlain: "Copy this address. It opens in the browser.",
  },
  configure: {
    title: {
      channel: "Vraagbaak in this channel",
      chat: "Vraagbaak in this chat",
      meeting: "Vraagbaak with this meeting",
    },
    choose: "Where does the tab start?",
    same: "Everybody here starts at the same page. From there you can go anywhere.",
    next: "Is it right? Save it in Teams.",
    elsewhere: {
      title: "Add Vraagbaak to a channel",
      text: "In Teams, choose the plus sign at a channel, a chat or a meeting and then Vraagbaak. Teams opens this page for you.",
      home: "Go to Vraagbaak",
    },
  },
};
