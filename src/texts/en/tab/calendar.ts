import type { calendar as dutch } from "../../nl/tab/calendar.ts";

export const calendar: typeof dutch = {
  title: "In your own calendar",
  lead: "With an address of your own, all delivery moments stand in your calendar. When the network lead moves one, it moves there as well.",
  start: "Make an address",
  renew: "Make a new address",
  renewText:
    "A new address replaces the one before. Your calendar then follows the delivery moments by the new address only.",
  since: (day) => `You have had an address since ${day}. The address itself is shown only once.`,
  address: "The address for your calendar",
  once: "Copy this address now: it is shown only once. Whoever has it sees the delivery moments, so share it with nobody.",
  copy: "Copy the address",
  copied: "Copied",
  byHand: "It cannot be copied by itself here. Copy the address from the field.",
  how: {
    title: "How to put it in your calendar",
    outlook: "Outlook: choose Add calendar, Subscribe from web, and paste the address.",
    google: "Google Calendar: choose Other calendars, From URL, and paste the address.",
    apple: "Apple: choose New Calendar Subscription and paste the address.",
  },
  revoke: "Revoke the address",
  revokeText: "Your calendar then no longer follows the delivery moments. What stands in it already may stay there.",
  revokeSend: "Yes, revoke the address",
  revoked: "The address no longer works.",
};
