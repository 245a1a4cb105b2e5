/** What a page says when it has nothing to show, or not yet. */
export const states = {
  loading: "Bezig met laden",
  retry: "Probeer opnieuw",
  failed: {
    title: "Laden lukt nu niet",
    text: "Controleer je verbinding en probeer het opnieuw.",
  },
  /** Above what was loaded earlier. */
  notRenewed: "Dit is niet bijgewerkt: er is even geen verbinding.",
  notFound: {
    title: "Dit vinden we niet",
    text: "De pagina bestaat niet (meer), of het adres klopt niet.",
    home: "Naar het portfolio",
  },
  forbidden: {
    title: "Hier mag je niet bij",
    text: "Heb je dit nodig voor je werk? Vraag de netwerkleider om de rol die erbij hoort.",
  },
  broken: {
    title: "Er ging iets mis op deze pagina",
    text: "Laad de pagina opnieuw. Wat je had ingestuurd is bewaard.",
    reload: "Laad opnieuw",
  },
  offline: "Er is geen verbinding. Wat je hebt getypt staat er nog; probeer het zo opnieuw.",
};
