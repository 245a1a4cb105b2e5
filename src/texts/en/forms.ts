import { count } from "../format.ts";
import type { forms as dutch } from "../nl/forms.ts";

export const forms: typeof dutch = {
  missing: (label) => `Still to fill in: "${label}".`,
  tooLong: (label, limit, length) =>
    `"${label}" may be ${count("en", limit)} characters long and now has ${count("en", length)}. Make the text shorter. What you wrote is still there.`,
  notADay: (label) => `There is no day at "${label}". Choose a day.`,
  notWhole: (label, most, typed) =>
    `Fill in a whole number from 0 to ${count("en", most)} at "${label}". You wrote: ${typed}.`,
  sendAgain: "Something about this question has just changed. What you wrote is still there. Send it again.",
  whatYouTyped: "What you had typed",
  typedBelow: "This card is out of date. What you had typed is below. You can still add it to the question.",
};
