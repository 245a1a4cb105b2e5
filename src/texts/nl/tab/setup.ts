/** Which channel is for what, and who belongs to which organisation. */
export const setup = {
  title: "Inrichting",
  lead: "Wat gebeurt er in welk kanaal, en wie hoort bij welke organisatie?",
  channel: "Kanaal",
  unnamed: "Kanaal zonder naam",
  use: "Functie",
  useOf: (channel: string): string => `Functie van ${channel}`,
  save: "Bewaar",
  saveOf: (channel: string): string => `Bewaar de functie van ${channel}`,
  saved: (channel: string): string => `De functie van ${channel} is bewaard.`,
  states: {
    open: "Bereikbaar",
    left: "Hier kan Vraagbaak niet meer schrijven. Voeg de app weer toe aan het team.",
    gone: "Dit kanaal is verwijderd",
  },
  waiting: (count: number): string => (count === 1 ? "1 bericht wacht" : `${count} berichten wachten`),
  dead: (count: number): string =>
    count === 1 ? "1 bericht is niet verzonden" : `${count} berichten zijn niet verzonden`,
  onlyLead: "Alleen een netwerkleider of beheerder kan de functie van een kanaal wijzigen.",
  oneEach:
    "Voor vragen en voor het Quick Respons Team is er één kanaal. Kies je een ander, dan is het vorige daar niet meer voor.",
  noIntake: {
    title: "Er is nog geen kanaal voor vragen",
    text: "Vragen van het tabblad of uit een chat komen dan niet in een kanaal. Kies hieronder een kanaal.",
  },
  noQrt: {
    title: "Er is nog geen kanaal voor het Quick Respons Team",
    text: "Het team krijgt dan geen kaart bij een nieuwe vraag. Kies hieronder een kanaal.",
  },
  empty: {
    title: "Vraagbaak staat nog in geen enkel kanaal",
    text: "Voeg de app in Teams toe aan een team. Schrijf daarna in een kanaal: @Vraagbaak instellen.",
  },
  choosePartner: "Kies een organisatie",
  partnerMissing: "Kies een organisatie.",
  people: {
    title: "Mensen",
    lead: "Iedereen kiest zelf één keer een organisatie. Klopt die niet meer? Wijzig dat hier.",
    search: "Zoek op naam of organisatie",
    found: (count: number): string => (count === 1 ? "1 persoon" : `${count} mensen`),
    nobody: "Niemand gevonden. Zoek met een ander woord.",
    all: (count: number): string => `Toon alle ${count} mensen`,
    none: "Nog geen organisatie",
    change: "Organisatie wijzigen",
    changeOf: (person: string): string => `Organisatie wijzigen: ${person}`,
    intro: "Eerdere vragen en bijdragen blijven bij de vorige organisatie.",
    organisation: "Organisatie",
    save: "Bewaar",
    saved: (person: string, organisation: string): string => `${person} hoort nu bij ${organisation}.`,
  },
  partners: {
    title: "Organisaties",
    lead: "Staat een organisatie er dubbel in, of is zij gefuseerd? Laat haar dan opgaan in een andere.",
    all: (count: number): string => `Toon alle ${count} organisaties`,
    open: "Laat opgaan in een andere",
    openOf: (partner: string): string => `Laat opgaan in een andere: ${partner}`,
    mergeOf: (partner: string): string => `${partner} laten opgaan in een andere organisatie`,
    intro: (partner: string): string =>
      `De mensen van ${partner} horen daarna bij de organisatie die je kiest. Ook alles wat nu op naam van ${partner} staat, komt op die naam. Je kunt dit niet terugdraaien.`,
    into: "Gaat op in",
    next: "Ga verder",
    sure: (partner: string, into: string): string =>
      `${partner} gaat op in ${into}. Je kunt dit niet terugdraaien. Weet je het zeker?`,
    merge: "Ja, laat opgaan",
    merged: (partner: string, into: string): string => `${partner} is opgegaan in ${into}.`,
  },
};
