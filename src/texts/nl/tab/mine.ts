/** What somebody asked, with what waits for them; and what their organisation asked. */
export const mine = {
  views: {
    label: "Vragen van",
    all: "Alle vragen",
    mine: "Mijn vragen",
    organisation: (organisation: string): string => `Van ${organisation}`,
  },
  titleOf: (organisation: string): string => `Vragen van ${organisation}`,
  leadOf: (organisation: string): string =>
    `Alles wat jij en je collega's van ${organisation} aan de alliantie vroegen`,
  emptyOrganisation: {
    title: "Je organisatie heeft nog niets gevraagd",
    text: "Stel de eerste vraag, of vraag een collega wat er speelt.",
  },
  title: "Mijn vragen",
  lead: "Alles wat jij aan de alliantie vroeg",
  goOn: "Verder invullen",
  goOnWith: (question: string): string => `Verder invullen: ${question}`,
  answer: "Beantwoorden",
  answerTo: (question: string): string => `Beantwoorden: ${question}`,
  empty: {
    title: "Je hebt nog niets gevraagd",
    text: "Stel je vraag hier, of noem @Vraagbaak in een bericht in het kanaal Quick Response in Teams.",
  },
};
