/** Which channel is for what. */
export const setup = {
  title: "Inrichting",
  lead: "Wat gebeurt er in welk kanaal?",
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
  onlyLead: "Alleen de netwerkleider kan de functie van een kanaal wijzigen.",
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
};
