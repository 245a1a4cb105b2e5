import { count as counted } from "../../format.ts";

/** What every form on a page says. */
export const forms = {
  sending: "Bezig met versturen",
  cancel: "Annuleren",
  close: "Sluit het formulier",
  length: (length: string, limit: string): string => `${length} van ${limit} tekens.`,
  tooLong: (over: number): string =>
    `${over === 1 ? "1 teken" : `${counted("nl", over)} tekens`} te veel. Maak de tekst korter.`,
  notWhole: (most: number): string => `Vul een heel getal in, van 0 tot en met ${counted("nl", most)}.`,
  notSecure: "Vul een adres in dat begint met https://.",
  incomplete: (count: number): string =>
    count === 1
      ? "Er klopt nog 1 veld niet. Bij het veld staat wat er niet klopt."
      : `Er kloppen nog ${count} velden niet. Bij elk veld staat wat er niet klopt.`,
  changed: {
    title: "De vraag is intussen veranderd",
    text: "Kijk of wat je typte nog klopt, en verstuur het dan opnieuw.",
  },
  tooLate: {
    title: "Dit kan niet meer bij deze vraag",
    text: "Hieronder of hierboven staat nog wat je had getypt. Kopieer wat je wilt bewaren.",
  },
  moreByName: (more: number): string => `Nog ${more}: zoek op naam.`,
  showAll: (count: number): string => `Toon alle ${count}`,
};
