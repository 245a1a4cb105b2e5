export const shell = {
  skip: "Naar de inhoud",
  navigation: "Hoofdmenu",
  front: "Start",
  solutions: "Oplossingen",
  messages: "Berichten",
  preferences: "Instellingen",
  portfolio: "Portfolio",
  triage: "Triage",
  openQuestions: (count: number): string => (count === 1 ? "1 open vraag" : `${count} open vragen`),
  questions: "Vragen",
  mine: "Mijn vragen",
  ask: "Stel een vraag",
  /** Opens the pages that do not stand in the bar. */
  more: "Meer",
  shortcuts: "Sneltoetsen",
  setup: "Inrichting",
  filter: "Filter",
  deliveryMoments: "Oplevermomenten",
  language: "Taal",
  demoPerson: "Je kijkt als",
  /** The title of a browser tab or window. */
  documentTitle: (page: string, product: string): string => `${page} · ${product}`,
  signedOut: {
    title: "Open Vraagbaak in Teams",
    text: "Hier weten we niet wie je bent. In Teams ben je vanzelf aangemeld.",
  },
};
