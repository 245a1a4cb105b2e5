import { count as counted } from "../../format.ts";
import type { forms as dutch } from "../../nl/tab/forms.ts";

export const forms: typeof dutch = {
  sending: "Sending",
  cancel: "Cancel",
  close: "Close the form",
  length: (length, limit) => `${length} of ${limit} characters.`,
  tooLong: (over) =>
    `${over === 1 ? "1 character" : `${counted("en", over)} characters`} too many. Make the text shorter.`,
  notWhole: (most) => `Fill in a whole number, from 0 to ${counted("en", most)}.`,
  notSecure: "Fill in an address that begins with https://.",
  incomplete: (count) =>
    count === 1
      ? "1 field still needs your attention. What is wrong stands beside it."
      : `${count} fields still need your attention. What is wrong stands beside each.`,
  changed: {
    title: "The question has changed in the meantime",
    text: "Check whether what you typed is still right, and send it again.",
  },
  tooLate: {
    title: "This is no longer possible for this question",
    text: "What you had typed is still here. Copy what you want to keep.",
  },
  moreByName: (more) => `${more} more: search by name.`,
  showAll: (count) => `Show all ${count}`,
};
