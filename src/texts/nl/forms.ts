import { count } from "../format.ts";

/** What is wrong with a form that was sent; it comes back filled in. */
export const forms = {
  missing: (label: string) => `Vul nog in: "${label}".`,
  tooLong: (label: string, limit: number, length: number) =>
    `"${label}" mag ${count("nl", limit)} tekens lang zijn en telt er nu ${count("nl", length)}. Maak de tekst korter. Wat je schreef, staat er nog.`,
  notADay: (label: string) => `Bij "${label}" staat geen dag. Kies een dag.`,
  notWhole: (label: string, most: number, typed: string) =>
    `Vul bij "${label}" een heel getal in, van 0 tot en met ${count("nl", most)}. Je schreef: ${typed}.`,
  sendAgain: "Er is net iets aan deze vraag veranderd. Wat je schreef, staat er nog. Verstuur het opnieuw.",
  whatYouTyped: "Wat je had getypt",
  typedBelow: "Deze kaart is verouderd. Wat je had getypt, staat hieronder. Je kunt het alsnog aan de vraag toevoegen.",
};
