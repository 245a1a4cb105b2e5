/** What somebody asked, with what waits for them. */
export const mine = {
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
