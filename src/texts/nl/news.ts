import { listed } from "../format.ts";

/** What a person reads in their own chat with the bot about a question that concerns them. */
export const news = {
  heading: "Nieuws over deze vraag",
  yours: "Nieuws over je vraag",
  mute: "Niets meer over deze vraag",
  speak: (number: string | null, title: string): string =>
    number === null ? `Nieuws over de vraag: ${title}.` : `Nieuws over vraag ${number}: ${title}.`,
  summary: (number: string | null): string => (number === null ? "Nieuws over je vraag" : `Nieuws over ${number}`),
  more: (lines: number): string =>
    lines === 1 ? "En nog 1 andere gebeurtenis." : `En nog ${lines} andere gebeurtenissen.`,

  edited: (who: string) => `${who} heeft de vraag aangepast.`,
  withdrawn: (who: string) => `${who} heeft de vraag ingetrokken. Er gebeurt niets meer mee.`,
  questionsJoined: (number: string) => `De vraag is samengevoegd met ${number}. Je volgt nu die vraag.`,
  questionsParted: (number: string) => `De vraag is weer losgehaald van ${number}.`,
  takenIn: (number: string) => `${number} vraagt hetzelfde en is bij deze vraag gevoegd.`,
  letGo: (number: string) => `${number} is weer losgehaald van deze vraag.`,
  pickedUp: (who: string) => `${who} heeft de vraag opgepakt.`,
  tookOver: (who: string) => `${who} heeft de vraag overgenomen.`,
  handedOver: (who: string, to: string) => `${who} heeft de vraag overgedragen aan ${to}.`,
  assists: (who: string) => `${who} werkt mee aan de vraag.`,
  stopsAssisting: (who: string) => `${who} werkt niet meer mee aan de vraag.`,
  noted: (who: string) => `${who} heeft een notitie geschreven.`,
  askedBack: (question: string) => `Het QRT vroeg de vraagsteller: ${question}`,
  answered: (who: string, answer: string) => `${who} antwoordde: ${answer}`,
  decided: (route: string) => `Het QRT heeft besloten: ${route}.`,
  undone: "Het besluit is teruggedraaid. Het QRT kijkt opnieuw.",
  theme: (theme: string) => `Het thema is nu ${theme}.`,
  rescheduled: (day: string) => `Er is een andere dag gekozen: ${day}.`,
  analysis: "De uitkomst van de snelle analyse is er.",
  reopened: (who: string) => `${who} heeft de vraag heropend.`,
  closedAgain: (who: string) => `${who} heeft het heropenen teruggedraaid. Wat besloten was, geldt weer.`,
  cameBack: "De vraag is terug bij het QRT.",
  helped: (who: string) => `${who} is geholpen met het antwoord.`,
  notHelped: (who: string) => `${who} is niet geholpen met het antwoord.`,
  confided: "De vraag is nu vertrouwelijk.",
  unconfided: "De vraag is niet meer vertrouwelijk.",
  thanks: "Bedankt voor je aanvulling. Die staat nu bij de vraag.",
  contributed: (who: string, text: string) => `${who} vulde aan: ${text}`,
  joined: (organisations: readonly string[], others: number) =>
    others === 0
      ? `${listed("nl", organisations)} ${organisations.length === 1 ? "doet" : "doen"} mee.`
      : `${organisations.join(", ")} en ${others} andere organisaties doen mee.`,
  offersChanged: (organisations: readonly string[], others: number) =>
    others === 0
      ? `${listed("nl", organisations)} ${organisations.length === 1 ? "wijzigde wat het inbrengt" : "wijzigden wat zij inbrengen"}.`
      : `${organisations.join(", ")} en ${others} andere organisaties wijzigden wat zij inbrengen.`,
  left: (organisation: string) => `${organisation} doet niet meer mee.`,
  invited: "Het QRT vraagt je organisatie om mee te denken over deze vraag.",
  invitedInConfidence:
    "Het QRT vraagt je organisatie om mee te denken over deze vraag. De vraag is vertrouwelijk: houd wat je leest tussen jullie en het Quick Respons Team.",
  partiesInvited: (parties: readonly string[]) => `Het QRT heeft ${listed("nl", parties)} gevraagd om mee te denken.`,
  called: (day: string) => `Het QRT vraagt wie meedoet. Reageren kan tot en met ${day}.`,
};
