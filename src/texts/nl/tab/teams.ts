/** About standing in Teams, or not. */
export const teams = {
  unanswered: {
    title: "Teams antwoordt niet",
    text: "Daardoor weten we niet wie je bent. Open Vraagbaak opnieuw in Teams.",
  },
  unknown: {
    title: "Teams meldt je niet aan",
    text: "Wacht even en probeer het opnieuw. Lukt het dan nog niet? Vraag je beheerder of je Vraagbaak mag gebruiken.",
  },
  open: "Open in Teams",
  copyLink: {
    act: "Kopieer link",
    copied: "De link is gekopieerd. Hij opent in Teams.",
    copiedPlain: "De link is gekopieerd. Hij opent in de browser.",
    byHand: "Kopieer dit adres. Het opent in Teams.",
    byHandPlain: "Kopieer dit adres. Het opent in de browser.",
  },
  /** While somebody adds the tab to a channel, a chat or a meeting. */
  configure: {
    title: {
      channel: "Vraagbaak in dit kanaal",
      chat: "Vraagbaak in deze chat",
      meeting: "Vraagbaak bij deze vergadering",
    },
    choose: "Waarmee opent het tabblad?",
    same: "Iedereen begint hier op dezelfde pagina. Daarna kun je overal naartoe.",
    next: "Klopt het? Sla het op in Teams.",
    elsewhere: {
      title: "Voeg Vraagbaak toe aan een kanaal",
      text: "Kies in Teams bij een kanaal, een chat of een vergadering het plusteken en dan Vraagbaak. Teams opent dan deze pagina.",
      home: "Naar Vraagbaak",
    },
  },
};
