export const initiative = {
  fallbackTitle: "Initiatief",
  about: "Waar het over gaat",
  facts: "Gegevens",
  phase: "Fase",
  origin: "Ontstaan uit vraag",
  hiddenOrigin: "Een vertrouwelijke vraag",
  noOrigin: "Liep al voordat de vragen hier werden bijgehouden",
  partners: "Partners die meedoen",
  noPartners: "Er doen nog geen partners mee.",
};
