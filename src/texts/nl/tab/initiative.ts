export const initiative = {
  fallbackTitle: "Initiatief",
  about: "Waar het over gaat",
  facts: "Gegevens",
  phase: "Fase",
  origin: "Ontstaan uit vraag",
  hiddenOrigin: "Een vertrouwelijke vraag",
  noOrigin: "Dit initiatief liep al voordat de vragen hier stonden",
  partners: "Partners die meedoen",
  noPartners: "Er doen nog geen partners mee.",
};
