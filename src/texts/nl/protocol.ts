/** What a request is told that the server does not take, before it is about any question or initiative. */
export const protocol = {
  signedOut: "Je bent niet aangemeld. Meld je opnieuw aan.",
  unknownAddress: "Op dit adres staat niets.",
  methodNotAllowed: (allowed: string) => `Dit adres kent alleen ${allowed}.`,
  unreadable: "Dit verzoek kan ik niet lezen.",
  malformed: "De inhoud is geen geldige JSON.",
  notJson: "Stuur de inhoud als application/json.",
  notUtf8: "Stuur de inhoud als UTF-8.",
  compressed: "Stuur de inhoud zonder compressie.",
  tooLarge: (kilobytes: number) => `De inhoud is te groot. Het mag hooguit ${kilobytes} kB zijn.`,
  busy: "Het is nu erg druk. Probeer het zo nog eens.",
  notReady: "Deze server neemt nu geen werk aan.",
  noMetrics: "Er zijn nog geen metingen.",
  tabMissing: "Het tabblad is nog niet gebouwd. Voer `npm run build` uit.",
};
