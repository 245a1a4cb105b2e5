import { z } from "zod";
import { written } from "#src/kernel/act-endpoint.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import { actEndpoint } from "./act.contract.ts";
import { Offer, contributionLimit } from "./involved.ts";
import { textLimit, titleLimit } from "./question.ts";

/** What askers and partners do with a question. */
export const edit = actEndpoint("question.edit", {
  path: "edit",
  summary: "Wijzig de vraag",
  said: {
    title: written(titleLimit),
    text: typedText().max(textLimit),
    despitePersonalData: z.boolean(),
  },
  refuses: ["holds_personal_data"],
});
export const withdraw = actEndpoint("question.withdraw", {
  path: "withdraw",
  summary: "Trek de vraag in",
  said: {},
});
export const answer = actEndpoint("question.answer", {
  path: "answer",
  summary: "Beantwoord wat het Quick Respons Team terugvroeg",
  said: { text: written(contributionLimit) },
  refuses: ["full"],
});
export const reopen = actEndpoint("question.reopen", {
  path: "reopen",
  summary: "Heropen de vraag",
  said: { text: typedText().max(contributionLimit) },
  refuses: ["too_late", "full"],
});
export const rate = actEndpoint("question.rate", {
  path: "rating",
  summary: "Zeg of het antwoord hielp",
  said: { helped: z.boolean() },
  refuses: ["not_answered"],
});
export const confide = actEndpoint("question.confide", {
  path: "confidential",
  summary: "Maak de vraag vertrouwelijk, of juist niet meer",
  said: { confidential: z.boolean() },
});
export const join = actEndpoint("question.join", {
  path: "join",
  summary: "Doe mee namens je organisatie",
  said: { offer: Offer },
  refuses: ["due_in_past"],
});
export const leave = actEndpoint("question.leave", {
  path: "leave",
  summary: "Doe niet meer mee",
  said: {},
});
export const contribute = actEndpoint("question.contribute", {
  path: "contributions",
  summary: "Deel wat je over de vraag weet",
  said: {
    text: written(contributionLimit),
    despitePersonalData: z.boolean(),
  },
  refuses: ["holds_personal_data", "full"],
});
export const follow = actEndpoint("question.follow", {
  path: "follow",
  summary: "Volg de vraag, of stop daarmee",
  said: { follows: z.boolean() },
});
export const mute = actEndpoint("question.mute", {
  path: "mute",
  summary: "Zet meldingen over de vraag uit of aan",
  said: { muted: z.boolean() },
});
