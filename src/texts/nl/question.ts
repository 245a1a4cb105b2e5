export const question = {
  join: "Wij doen mee",
  joinIntro: "Wat brengt je organisatie in? Alles mag leeg blijven.",
  offerData: "Welke data?",
  offerDataHint: "Welke gegevens kunnen jullie delen?",
  offerKnowledge: "Welke kennis?",
  offerKnowledgeHint: "Waar weten jullie veel van?",
  offerPeople: "Wie doen er mee?",
  offerPeopleHint: "Namen of functies",
  offerHours: "Hoeveel uur in totaal?",
  offerUntil: "Tot wanneer?",
  sendJoin: "Meld ons aan",
  sendChange: "Bewaar",
  joinFor: "Namens welke organisatie doe je mee?",
  joinForMissing: "Kies eerst namens welke organisatie je meedoet.",

  know: "Ik weet iets",
  knowLabel: "Wat weet je?",
  knowHint: "Bijvoorbeeld een bron, een ervaring of iemand die kan helpen",
  knowMissing: "Schrijf wat je weet.",
  sendKnow: "Voeg toe",
  knowChecked: "Controleer en voeg toe",
  knowDespite: "Toch toevoegen",

  follow: "Volg",
  more: "Meer",
  show: "Lees de vraag hier",
  back: "Terug",
  howToAdd: (bot: string, action: string) =>
    `Iets toevoegen? Noem @${bot} in je reactie, of kies bij een bericht "${action}". Andere reacties ziet ${bot} niet.`,
  howToAddInChat: (know: string) => `Iets toevoegen? Kies "${know}".`,
  howToAddConfidential: (know: string) =>
    `Iets toevoegen? Kies "${know}". Wat je in het kanaal schrijft, kan iedereen daar lezen.`,

  joinedHeading: (organisations: number) =>
    organisations === 1 ? "1 organisatie doet mee" : `${organisations} organisaties doen mee`,
  othersJoined: (others: number) => (others === 1 ? "1 andere" : `${others} andere`),
  /** Below those that are named one by one. */
  andOthers: (others: number) => (others === 1 ? "en 1 andere" : `en ${others} andere`),
  offeredData: (text: string) => `Data: ${text}`,
  offeredKnowledge: (text: string) => `Kennis: ${text}`,
  offeredPeople: (text: string) => `Wie: ${text}`,
  offeredHours: (hours: string) => `${hours} uur`,
  offeredUntil: (day: string) => `tot ${day}`,
  knownHeading: (contributions: number) => (contributions === 1 ? "1 aanvulling" : `${contributions} aanvullingen`),
  knownBy: (name: string, day: string) => `${name}, ${day}`,
  olderKnown: (older: number) =>
    older === 1
      ? "De eerdere aanvulling staat bij de vraag op het tabblad."
      : `De ${older} eerdere aanvullingen staan bij de vraag op het tabblad.`,
  callHeading: "Oproep: wie doet mee?",
  callUntil: (day: string) => `Laat het weten tot en met ${day}.`,

  analysisHeading: "Antwoord uit de snelle analyse",
  analysisLink: "Bekijk de analyse",
  analysisPicture: "Bekijk het beeld",
  analysisPictureAlt: (number: string) => `Beeld bij de snelle analyse van vraag ${number}`,
  helped: "Geholpen",
  yes: "Ja",
  no: "Nee",

  confidential: "Vertrouwelijk",
  confidentialAbout: (theme: string) => `Vertrouwelijke vraag bij het thema ${theme}`,
  confidentialWithoutTheme: "Vertrouwelijke vraag",
  confidentialWhoReads:
    "Alleen de vraagsteller, het Quick Respons Team en de partijen die het team erbij vraagt, lezen deze vraag.",
  speakConfidential: (number: string | null, about: string) =>
    number === null
      ? `${about}. De inhoud is niet voor iedereen.`
      : `Vraag ${number}. ${about}. De inhoud is niet voor iedereen.`,

  moreHeading: "Wat wil je doen?",
  speakMore: (number: string | null) =>
    number === null ? "Wat wil je met deze vraag doen?" : `Wat wil je met vraag ${number} doen?`,
  speakForm: (form: string) => `Formulier: ${form}. Controleer wat je hebt ingevuld.`,
  yourQuestion: "Jouw vraag",
  edit: "Wijzig de vraag",
  editTitle: "De vraag in één zin",
  editTitleMissing: "Schrijf de vraag in één zin.",
  editText: "De hele vraag",
  sendEdit: "Bewaar",
  editChecked: "Controleer en bewaar",
  editDespite: "Toch bewaren",
  editConfidential: "Vertrouwelijk bewaren",
  withdraw: "Trek de vraag in",
  closeAgain: "Sluit de vraag weer",
  closeAgainSure: "Wat eerder besloten is, geldt dan weer. Wat je bij het heropenen schreef, blijft erbij staan.",
  sendCloseAgain: "Ja, sluit de vraag weer",
  withdrawSure: "Weet je het zeker? Er gebeurt dan niets meer met deze vraag.",
  sendWithdraw: "Ja, trek de vraag in",
  answer: "Beantwoord",
  answerLabel: "Jouw antwoord aan het Quick Respons Team",
  answerMissing: "Schrijf je antwoord.",
  sendAnswer: "Verstuur het antwoord",
  onlyAskerAnswers: "Alleen de vraagsteller kan dit beantwoorden.",
  reopen: "Heropen de vraag",
  reopenUntil: (day: string) => `Het Quick Respons Team kijkt dan opnieuw naar je vraag. Dit kan tot en met ${day}.`,
  reopenWhy: "Wat mis je nog?",
  sendReopen: "Heropen de vraag",
  goOn: "Verder met deze vraag",
  askAfterAll: "Toch zelf vragen",
  submitAfterAll: "Toch insturen",

  helpedHeading: "Ben je geholpen?",
  speakHelped: (number: string) => `Ben je geholpen met het antwoord op vraag ${number}?`,
  speakHelpedConfidential: (number: string) => `Ben je geholpen met vraag ${number}?`,
  helpedYes: "Ja, ik ben geholpen",
  helpedNo: "Nee",
  helpedReopen: "Nee, heropen",
  reopenLate: (number: string | null) =>
    number === null
      ? "Heropenen kan niet meer: de tijd ervoor is om. Stel een nieuwe vraag."
      : `Heropenen kan niet meer: de tijd ervoor is om. Stel een nieuwe vraag en noem ${number} erin.`,

  whoReads: "Wie leest mee?",
  readByAll: "Alle partners lezen deze vraag.",
  confide: "Maak vertrouwelijk",
  confideMeans:
    "Alleen de vraagsteller, het Quick Respons Team en de partijen die het team erbij vraagt, lezen de vraag dan nog. In het kanaal staan alleen het nummer en het thema.",
  messageStays: "Het eerste bericht in het kanaal blijft staan. Verwijder dat zelf.",
  initiativeStays: "Het initiatief dat uit de vraag ontstond, blijft voor iedereen in de alliantie te lezen.",
  sendConfide: "Ja, maak de vraag vertrouwelijk",
  unconfide: "Niet meer vertrouwelijk",
  unconfideMeans: "Alle partners lezen de vraag en alles wat erbij staat dan weer.",
  sendUnconfide: "Ja, laat iedereen meelezen",

  joining: "Meedoen",
  changeOffer: "Wijzig wat wij inbrengen",
  leave: "Wij doen niet meer mee",
  leaveSure: "Wat jullie inbrengen, verdwijnt dan bij deze vraag.",
  sendLeave: "Ja, meld ons af",

  hearing: "Meldingen",
  hearsAsAsker: "Je hoort wat er met je vraag gebeurt.",
  hearsAll: "Je volgt deze vraag en hoort wat ermee gebeurt.",
  hearsAsHolder: "Jij hebt deze vraag opgepakt. Daarom hoor je wat ermee gebeurt.",
  hearsAsTeam: "Je werkt mee aan deze vraag. Daarom hoor je er nieuws over.",
  hearsAsJoined: "Jij hebt je organisatie aangemeld. Daarom hoor je wat er besloten wordt.",
  hearsNothing: "Je volgt deze vraag niet.",
  hearsMuted: "Je hebt deze vraag gedempt. Je hoort alleen nog wat iets van jou vraagt.",
  unfollow: "Volg niet meer",
  mute: "Demp",
  unmute: "Demp niet meer",

  done: {
    joined: "Dank je wel. Jullie doen mee.",
    joinedWith: (brings: string) => `Dank je wel. Jullie doen mee. Dit brengen jullie in: ${brings}.`,
    /** What was left empty on a form that could not show it stays promised. */
    joinedAndKept: (brings: string, more: string) =>
      `Dank je wel. Jullie doen mee. Dit brengen jullie nu in: ${brings}. Wat je leeg liet, blijft zoals het was. Iets weghalen kan via "${more}".`,
    left: "Jullie doen niet meer mee.",
    known: "Dank je wel. Je aanvulling staat bij de vraag.",
    followed: "Je volgt deze vraag.",
    unfollowed: "Je volgt deze vraag niet meer.",
    muted: "Je hebt deze vraag gedempt.",
    unmuted: "Je hebt deze vraag niet meer gedempt.",
    edited: "Je vraag is gewijzigd.",
    answered: "Dank je wel. Het Quick Respons Team gaat verder.",
    closedAgain: "De vraag is weer gesloten. Wat eerder besloten is, geldt.",
    reopened: "Je vraag is weer open.",
    helped: "Fijn dat je geholpen bent.",
    notHelped: 'Jammer. Via "Meer" kun je de vraag heropenen.',
    notHelpedLate: (number: string) =>
      `Jammer. Heropenen kan niet meer: de tijd ervoor is om. Stel een nieuwe vraag en noem ${number} erin.`,
    confided: "De vraag is nu vertrouwelijk.",
    unconfided: "Alle partners kunnen de vraag nu lezen.",
  },

  draftHeading: "Je vraag ligt nog klaar",
  draftUntil: (day: string) => `Je hebt de vraag nog niet ingestuurd. Doe je niets, dan verloopt de vraag op ${day}.`,
  draftGoOn: "Ga verder",
  speakDraft: (until: string) => `Je vraag ligt nog klaar. ${until}`,
};
