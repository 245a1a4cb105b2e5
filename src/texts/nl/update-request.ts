/** The card that asks how an initiative goes, two weeks before a delivery moment. */
export const updateRequest = {
  heading: "Hoe gaat het?",
  ask: (day: string) =>
    `Op ${day} is het oplevermoment. Vertel in een paar regels hoe het gaat, dan bereidt het kernteam zich goed voor.`,
  last: (day: string, state: string) => `Je laatste update is van ${day}: ${state}.`,
  lastOf: (day: string, state: string) => `De laatste update is van ${day}: ${state}.`,
  state: "Hoe staat het ervoor?",
  stateMissing: "Kies hoe het ervoor staat.",
  result: "Wat is er bereikt sinds de vorige keer?",
  resultMissing: "Schrijf wat er is bereikt. Is dat niets? Schrijf dat dan ook op.",
  next: "Wat is de volgende stap?",
  obstacle: "Wat staat in de weg?",
  /** In the empty field, where nothing is in the way yet. */
  obstacleHint: "Mag leeg blijven. Dit komt ook bij de obstakels te staan.",
  moreObstacles: (count: number) => `nog ${count}`,
  obstacleStands: (obstacles: string) => `Al vastgelegd als obstakel: ${obstacles}. Schrijf alleen op wat erbij komt.`,
  lesson: "Wat hebben jullie geleerd?",
  optional: "Mag leeg blijven",
  post: "Plaats de update",
  speak: (title: string) => `Hoe gaat het met ${title}? Vul je update in en plaats die.`,
  summary: (title: string) => `Hoe gaat het met ${title}?`,

  posted: "Update geplaatst",
  postedBy: (who: string, day: string) => `${who}, ${day}`,
  thanks: "Bedankt. Je update staat bij het initiatief.",
  speakPosted: (title: string) => `De update over ${title} is geplaatst.`,
  nextShort: "Volgende stap",
  obstacleShort: "Obstakel",
  lessonShort: "Geleerd",
  /** On top of the form, when somebody else was faster. */
  meanwhile: (who: string) =>
    `${who} plaatste net ook een update. Wat je typte, staat er nog. Plaats je de jouwe erbij? Kies dan nog eens Plaats de update.`,
  over: "Dit initiatief vraagt geen update meer.",
};
