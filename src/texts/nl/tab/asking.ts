/** Asking on a page: the steps themselves have the words of the intake card. */
export const asking = {
  title: "Stel een vraag",
  lead: "Vraag het de hele alliantie. Het kost je een paar minuten.",
  label: "Wat wil je vragen?",
  hint: "Vertel ook waarom je het vraagt en voor wie. Noem geen namen van inwoners.",
  missing: "Schrijf je vraag op.",
  send: "Verder",
  beside: "Is dit al eens opgelost?",
  besideIntro: "Terwijl je typt, zie je hier oplossingen en eerdere vragen die je misschien al helpen.",
  besideFailed: "Zoeken lukt nu niet. Je kunt gewoon verder met je vraag.",
  besideTooShort: "Nog niets gevonden. Vertel iets meer.",
  besideNothing: "We vinden nog niets dat hierop lijkt.",
  besideFound: (solutions: number, questions: number): string => {
    const found = [
      ...(solutions === 0 ? [] : [solutions === 1 ? "1 oplossing" : `${solutions} oplossingen`]),
      ...(questions === 0 ? [] : [questions === 1 ? "1 eerdere vraag" : `${questions} eerdere vragen`]),
    ];
    return `Gevonden: ${found.join(" en ")}.`;
  },
  solutions: "Bekende oplossingen",
  questions: "Eerdere vragen",
  followThis: (number: string): string => `Volg deze vraag: ${number}`,
  follow: "Volg deze vraag",
  followed: "Je volgt deze vraag. Je hoort wat ermee gebeurt en hoeft hem niet nog eens te stellen.",
  followsInstead: (number: string): string => `Je volgt ${number}`,
  followsInsteadText:
    "Je hoort wat ermee gebeurt. Je eigen vraag is niet ingestuurd; je kunt hem nog dertig dagen terughalen.",
  personalData: (found: string): string =>
    `Dit lijken persoonsgegevens: ${found}. Haal ze weg als ze niet nodig zijn. Je kunt je vraag ook vertrouwelijk maken voordat je hem instuurt.`,
  walkTitle: "Je vraag",
  steps: "Stappen",
  text: "Je hele vraag",
  textHint: "Iedereen die de vraag mag lezen, leest dit.",
  keep: "Bewaar en ga later verder",
  withdraw: "Gooi deze vraag weg",
  withdrawSure: "Je vraag verdwijnt dan. Het Quick Respons Team krijgt hem niet te zien.",
  withdrawSend: "Ja, gooi weg",
  gone: "Deze vraag is geen concept meer",
  toQuestion: "Bekijk de vraag",
  helpedTitle: "Fijn dat je geholpen bent",
  helpedText: "Je vraag is afgesloten. Helpt het toch niet? Dan kun je hem heropenen.",
};
