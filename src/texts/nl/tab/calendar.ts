/** A calendar of somebody's own that follows the delivery moments. */
export const calendar = {
  title: "In je eigen agenda",
  lead: "Met een eigen adres staan alle oplevermomenten in je agenda. Verzet de netwerkleider er een, dan verschuift het daar mee.",
  start: "Maak een adres",
  renew: "Maak een nieuw adres",
  renewText: "Een nieuw adres vervangt het vorige. Je agenda volgt de oplevermomenten dan alleen via het nieuwe adres.",
  since: (day: string): string => `Je hebt een adres sinds ${day}. Het adres zelf tonen we maar één keer.`,
  address: "Het adres voor je agenda",
  once: "Kopieer dit adres nu: je ziet het maar één keer. Wie het adres heeft, ziet de oplevermomenten. Deel het dus met niemand.",
  copy: "Kopieer het adres",
  copied: "Gekopieerd",
  byHand: "Kopiëren lukt hier niet vanzelf. Kopieer het adres uit het veld.",
  how: {
    title: "Zo zet je het in je agenda",
    outlook: "Outlook: kies Agenda toevoegen, Abonneren via het web, en plak het adres.",
    google: "Google Agenda: kies Andere agenda's, Via URL, en plak het adres.",
    apple: "Apple: kies Nieuw agenda-abonnement en plak het adres.",
  },
  revoke: "Trek het adres in",
  revokeText: "Je agenda volgt de oplevermomenten dan niet meer. Wat er al in staat, kan blijven staan.",
  revokeSend: "Ja, trek het adres in",
  revoked: "Het adres werkt niet meer.",
};
