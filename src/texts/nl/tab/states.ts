/** What a page says when it has nothing to show, or not yet. */
export const states = {
  loading: "Bezig met laden",
  retry: "Probeer opnieuw",
  failed: {
    title: "Laden lukt nu niet",
    text: "Controleer je verbinding en probeer het opnieuw.",
    ours: "Er gaat bij ons iets mis. Probeer het zo meteen opnieuw.",
  },
  /** Above what was loaded earlier. */
  notRenewed: "Dit is niet bijgewerkt: er is even geen verbinding.",
  notFound: {
    title: "Dit vinden we niet",
    text: "Deze pagina bestaat niet (meer), of je mag die niet (meer) zien. Misschien klopt het adres niet.",
    home: "Naar de startpagina",
    typed: "Dit had je hier getypt. Kopieer wat je wilt bewaren.",
  },
  forbidden: {
    title: "Hier mag je niet bij",
    text: "Heb je dit nodig voor je werk? Vraag de netwerkleider om de rol die erbij hoort.",
  },
  broken: {
    title: "Er ging iets mis op deze pagina",
    text: "Laad de pagina opnieuw. Wat je had ingestuurd, is bewaard.",
    reload: "Laad opnieuw",
  },
  offline:
    "Er was geen verbinding. Dit is nog niet verstuurd. Wat je hebt getypt staat er nog; probeer het opnieuw. Het komt niet dubbel aan.",
  /** How the page stands with the server; in one bar above it. */
  connection: {
    label: "Verbinding",
    lost: (since: string): string => `Geen verbinding sinds ${since}. We proberen het opnieuw.`,
    signedOut: "Je aanmelding is verlopen. Wat je hebt getypt staat er nog.",
    stillSignedOut: "Aanmelden lukt niet. Open Vraagbaak opnieuw in Teams; wat je hebt getypt staat er dan nog.",
    signIn: "Opnieuw aanmelden",
    signingIn: "Bezig met aanmelden",
    reload: "Laad opnieuw",
  },
  /** In place of a page that came up before its reader was signed out. */
  signedOut: {
    title: "Je bent niet aangemeld",
    text: "Meld je opnieuw aan, dan zie je wat hier staat. Wat je hebt getypt is bewaard.",
  },
  /** In a list, when others changed it. */
  list: {
    fresh: (count: number): string => (count === 1 ? "1 nieuwe vraag" : `${count} nieuwe vragen`),
    show: (count: number): string => (count === 1 ? "1 nieuwe vraag: toon deze" : `${count} nieuwe vragen: toon ze`),
    left: "Deze vraag staat niet meer in deze lijst.",
  },
};
