import type { SmallTalk } from "#src/conversation/conversation.ts";
import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Decision } from "#src/question/decision.ts";
import { listed, plainDay } from "../format.ts";

export const notices = {
  /** Follows the mention of the asker; the text of the answer itself stands on the card. */
  decided: (number: string, decision: Decision): string => {
    switch (decision.route) {
      case "answered":
        return `je vraag ${number} is beantwoord. Het antwoord staat op de kaart hierboven.`;
      case "quick_analysis":
        return `we maken een snelle analyse voor je vraag ${number}. Je hoort uiterlijk ${plainDay("nl", decision.due)} meer.`;
      case "kraamkamer":
        return `je vraag ${number} gaat naar de kraamkamer. De proceseigenaar van het thema neemt contact met je op.`;
      case "miscellaneous":
        return `je vraag ${number} staat nu bij overige zaken. We kijken er op ${plainDay("nl", decision.lookAgainOn)} opnieuw naar.`;
      case "not_for_alliance":
        return `je vraag ${number} past niet bij de alliantie. Op de kaart hierboven staat waarom, en waar je wel terechtkunt.`;
    }
    return exhaustive(decision);
  },
  /** All these follow a mention, and name a question by its number only: others read along. */
  submitted: (number: string, day: string): string =>
    `er is een nieuwe vraag, ${number}. Wil je die oppakken? Dat kan op de kaart hierboven, uiterlijk ${day}.`,
  threadOpened: (number: string, link: string | null): string =>
    `je vraag ${number} staat nu in het kanaal. Alle partners denken daar mee.${link === null ? "" : ` Je leest mee via ${link}`}`,
  threadOpenedConfidential: (number: string, link: string | null): string =>
    `je vertrouwelijke vraag ${number} is bij het Quick Respons Team. In het kanaal staan alleen het nummer en het thema.${link === null ? "" : ` Je vindt de kaart via ${link}`}`,
  openThread: "Open het gesprek",
  askedBack: (number: string): string =>
    `het Quick Respons Team wil nog iets weten over je vraag ${number}. Je antwoordt met de knop Beantwoord op de kaart hierboven.`,
  askerAnswered: (number: string): string =>
    `de vraagsteller heeft geantwoord op de terugvraag bij ${number}. Je kunt verder.`,
  handedOver: (number: string, day: string): string =>
    `vraag ${number} is aan jou overgedragen. Het besluit moet er uiterlijk ${day} zijn.`,
  /** Goes before what is asked of somebody who is not there. */
  standsIn: "je valt in voor een collega die er niet is:",
  /** Goes before what is asked of whoever has duty. */
  onDuty: "jij hebt dienst:",
  /** The network lead hears these, who cannot do it. */
  nobodyToPickUp: (number: string, day: string): string =>
    `ik vind nu niemand van het Quick Respons Team voor vraag ${number}. Alleen het team kan de vraag oppakken, en we hebben dat uiterlijk ${day} beloofd. Wil je iemand van het team vragen of die tijd heeft?`,
  nobodyToGoOn: (number: string): string =>
    `ik vind nu niemand van het Quick Respons Team om verder te gaan met vraag ${number}. Alleen het team kan dat. Wil je iemand van het team vragen om het over te nemen?`,
  /** What a channel hears of a decision on a confidential question. */
  confidentialNews: (number: string): string =>
    `er is nieuws over je vertrouwelijke vraag ${number}. Kies "Lees de vraag hier" op de kaart hierboven: dan lees alleen jij het.`,
  /** What somebody of the QRT hears of it there. */
  confidentialLook: (number: string): string =>
    `wil je kijken naar vertrouwelijke vraag ${number}? Kies "Lees de vraag hier" op de kaart hierboven: dan lees alleen jij het.`,
  decisionUndone: (number: string): string =>
    `het besluit over je vraag ${number} is teruggedraaid. Het Quick Respons Team kijkt er opnieuw naar en je hoort het nieuwe besluit hier.`,
  joined: (number: string, into: string, decided: string | null): string =>
    decided === null
      ? `je vraag ${number} is samengevoegd met ${into}, die hetzelfde vraagt. Wat daar besloten wordt, hoor je hier.`
      : `je vraag ${number} is samengevoegd met ${into}, die hetzelfde vroeg. Daarover is al besloten: ${decided}. Je leest het op de kaart hierboven.`,
  parted: (number: string): string =>
    `je vraag ${number} staat weer op zichzelf. Het Quick Respons Team kijkt er apart naar.`,
  waitsAlone: (number: string, day: string): string =>
    `vraag ${number} hoorde bij een andere vraag en staat weer op zichzelf. Wil je de vraag oppakken, uiterlijk ${day}?`,
  standingDecided: (number: string, into: string, decided: string): string =>
    `er is besloten over ${into}, en dat geldt ook voor je vraag ${number}: ${decided}. Je leest het op de kaart hierboven.`,
  standingOpen: (number: string, into: string): string =>
    `het besluit over ${into} geldt niet meer, dus ook niet voor je vraag ${number}. Het Quick Respons Team kijkt er opnieuw naar en je hoort het nieuwe besluit hier.`,
  analysisReported: (number: string): string =>
    `de snelle analyse voor je vraag ${number} is klaar. De uitkomst staat op de kaart hierboven.`,
  reopened: (number: string, day: string): string =>
    `de vraagsteller heeft ${number} heropend. Wil je de vraag oppakken, uiterlijk ${day}?`,
  cameBack: (number: string, day: string): string =>
    `vraag ${number} stond bij overige zaken en komt vandaag terug. Wil je de vraag oppakken, uiterlijk ${day}?`,
  partnersCalled: (number: string, day: string): string =>
    `Wie doet mee met vraag ${number}? Laat het weten tot en met ${day}, met de knop Wij doen mee op de kaart hierboven.`,
  draftWaits: (day: string): string =>
    `je vraag is nog niet ingestuurd. Op de kaart hieronder ga je verder of trek je de vraag in. Doe je niets, dan verloopt de vraag op ${day}.`,
  pickUpDue: (number: string): string =>
    `vraag ${number} wacht nog. We hebben beloofd om die vandaag op te pakken. Wil jij dat doen?`,
  pickUpOverdue: (number: string): string =>
    `vraag ${number} is nog niet opgepakt, terwijl we dat wel beloofd hadden. Wil jij dat nu doen?`,
  decideDue: (number: string): string => `vandaag is de dag van het besluit over vraag ${number}.`,
  decideOverdue: (number: string): string =>
    `het besluit over vraag ${number} is te laat. Besluit vandaag, of draag de vraag over.`,
  answerAwaited: (number: string): string =>
    `het Quick Respons Team wacht nog op je antwoord bij vraag ${number}. Zonder antwoord kunnen we niet verder.`,
  answerOverdue: (number: string): string =>
    `de vraagsteller van ${number} heeft na twee weken nog niet geantwoord. Vraag het nog eens na, of besluit met wat je weet.`,
  callEnded: (number: string, joined: readonly string[] | number): string =>
    `de oproep bij vraag ${number} is voorbij. ${whoJoined(joined)}`,
  analysisDue: (number: string): string =>
    `we hebben de uitkomst van de snelle analyse bij vraag ${number} voor vandaag beloofd.`,
  analysisWasDue: (number: string, day: string): string =>
    `we hebben de uitkomst van de snelle analyse bij vraag ${number} voor ${day} beloofd, een vrije dag. Geef de uitkomst vandaag, of kies een andere dag.`,
  analysisOverdue: (number: string): string =>
    `de uitkomst van de snelle analyse bij vraag ${number} is te laat. Geef de uitkomst vandaag, of kies een andere dag.`,
  escalated: {
    submitted: (number: string): string =>
      `vraag ${number} is niet op tijd opgepakt. Wil je kijken wie in het Quick Respons Team dat kan doen?`,
    in_triage: (number: string): string =>
      `het besluit over vraag ${number} is niet op tijd. Wil je kijken wat het Quick Respons Team nodig heeft?`,
    decided: (number: string): string =>
      `de snelle analyse bij vraag ${number} is niet op tijd. Wil je kijken wat het team nodig heeft?`,
    confidential: (number: string): string =>
      `er is iets te laat bij vertrouwelijke vraag ${number}. Wil je kijken wat het Quick Respons Team nodig heeft?`,
  },
  helpedAsked: (number: string): string =>
    `ben je geholpen met het antwoord op vraag ${number}? Laat het weten op de kaart hieronder.`,
  helpedAskedConfidential: (number: string): string =>
    `ben je geholpen met je vertrouwelijke vraag ${number}? Laat het weten op de kaart hieronder.`,
  initiativeBorn: (number: string, theme: string): string =>
    `vraag ${number} is een initiatief geworden in de kraamkamer van ${theme}. Jij bent de proceseigenaar. Op de kaart hierboven lees je waar het om gaat.`,
  initiativeBornConfidential: (number: string, theme: string, page: string): string =>
    `vraag ${number} is een initiatief geworden in de kraamkamer van ${theme}. Jij bent de proceseigenaar. De vraag zelf is vertrouwelijk; het Quick Respons Team vertelt je er meer over. Je vindt het initiatief via ${page}`,
  initiativeAnnounced: (number: string, theme: string, page: string): string =>
    `Vraag ${number} is een initiatief geworden in de kraamkamer van ${theme}: ${page}`,
  /** Does not name the confidential question that it came from. */
  initiativeAnnouncedUnnamed: (theme: string, page: string): string =>
    `Er is een nieuw initiatief in de kraamkamer van ${theme}: ${page}`,
  initiativeUndone: (number: string, theme: string): string =>
    `het besluit over vraag ${number} is teruggedraaid. Het initiatief in de kraamkamer van ${theme} gaat niet door.`,
  initiativeUndoneAnnounced: (number: string, theme: string): string =>
    `Het besluit over vraag ${number} is teruggedraaid. Het initiatief in de kraamkamer van ${theme} gaat niet door.`,
  initiativeUndoneUnnamed: (theme: string): string =>
    `Een nieuw initiatief in de kraamkamer van ${theme} gaat toch niet door.`,
  /** Follows a mention. In a chat of two nobody needs to name us. */
  smallTalk: (talk: SmallTalk, isForTwo: boolean): string => {
    const how = isForTwo ? "Stel je vraag in één bericht" : "Stel je vraag in één bericht en noem mij erbij";
    const call = isForTwo ? "" : "@Vraagbaak ";
    switch (talk) {
      case "greeting":
        return `hallo! ${how}, bijvoorbeeld: ${call}Wie heeft cijfers over energiearmoede in Holtenbroek? Je ziet dan meteen of er al een oplossing bekend is. Daarna kijkt het Quick Respons Team mee.`;
      case "help":
        return [
          `ik breng je vraag bij de alliantie en laat zien hoe die ervoor staat. ${how}.`,
          `Ook kun je schrijven: ${call}mijn vragen, ${call}mijn acties, ${call}status V-2026-014 of ${call}instellen.`,
          "Kies bij een bericht van iemand Maak hier een vraag van of Voeg toe aan vraag.",
          "Met zoeken zet je een vraag of een bekende oplossing in je bericht.",
        ].join("\n");
      case "thanks":
        return "graag gedaan!";
      case "no_text":
        return `ik lees alleen tekst. ${how}.`;
      case "only_attachment":
        return `ik zie alleen een bijlage, en die lees ik niet. ${how}.`;
      case "too_long":
        return "je vraag is langer dan 4.000 tekens. Ik heb het begin bewaard; de rest staat nog in je bericht hierboven.";
      case "ask_in_channel":
        return "stel je vraag in Quick Response en noem mij erbij. Dan denken alle partners mee.";
      case "installed":
        return "ik ben nu te vinden op deze plek. Netwerkleider, schrijf @Vraagbaak instellen: dan kies je waar dit kanaal voor is.";
    }
    return exhaustive(talk);
  },
  /** What a phone shows of a card before it is opened. */
  cardSummary: (number: string | null, title: string): string =>
    number === null ? `Nieuwe vraag: ${title}` : `${number}: ${title}`,
  confidentialSummary: (number: string | null): string =>
    number === null ? "Vertrouwelijke vraag" : `${number}: vertrouwelijke vraag`,
  helpedSummary: (number: string): string => `${number}: ben je geholpen?`,
  askedBefore: "Hier hoef je niets meer te doen.",
  draftSummary: "Je vraag is nog niet ingestuurd",
  cardsSummary: "Wat je hebt gevraagd",
};

function whoJoined(joined: readonly string[] | number): string {
  const count = typeof joined === "number" ? joined : joined.length;
  if (count === 0) return "Geen organisatie heeft zich gemeld.";
  if (typeof joined === "number") return count === 1 ? "1 organisatie doet mee." : `${count} organisaties doen mee.`;
  return `${listed("nl", joined)} ${count === 1 ? "doet" : "doen"} mee.`;
}
