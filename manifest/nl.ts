import { textsIn } from "#src/texts/texts.ts";
import type { AppTexts } from "./app-texts.ts";

const { vocabulary, ways } = textsIn("nl");

export const nl: AppTexts = {
  name: vocabulary.product,
  fullName: "Vraagbaak: van een snelle vraag naar een gedeeld resultaat",
  summary: "Stel een vraag aan de hele alliantie en werk samen aan het antwoord.",
  description: [
    "Met Vraagbaak stel je een vraag aan alle partners van je alliantie. Schrijf @Vraagbaak met je vraag in het kanaal, of maak een vraag van een bericht dat er al staat. De bot laat meteen zien wat er al bekend is en stelt een thema voor.",
    "Het Quick Respons Team bekijkt je vraag en besluit: beantwoorden, een snelle analyse, de kraamkamer, bewaren voor later, of niet voor deze alliantie. Partners doen met één klik mee. Je ziet altijd waar je vraag staat en wat de volgende stap is.",
    "Op het tabblad vind je alle vragen, de bekende oplossingen en het portfolio van initiatieven. Tijdens een oplevermoment staat Vraagbaak naast het gesprek en op het scherm voor iedereen: met de agenda, de besluiten en de acties. Het verslag is daarna klaar.",
    "Je hebt geen apart account nodig. Wel moet je organisatie partner zijn van de alliantie. Vraagbaak spreekt Nederlands en Engels.",
  ].join("\n\n"),
  tab: "Overzicht",
  words: {
    myQuestions: { title: "Mijn vragen", description: "Laat zien waar je vragen staan" },
    myActions: { title: "Mijn acties", description: "Laat zien wat je nog zou doen" },
    setUpChannel: { title: "Instellen", description: "Kies waar dit kanaal voor is" },
    ownSettings: { title: "Instellingen", description: "Kies je taal en zeg wanneer je er niet bent" },
    help: { title: "Help", description: "Laat zien wat Vraagbaak voor je kan doen" },
  },
  search: {
    title: "Zoek een vraag",
    description: "Zoek een vraag of een bekende oplossing en zet die in je bericht",
    typed: { title: "Zoekwoorden", description: "Een paar woorden, of het nummer van de vraag" },
  },
  makeQuestion: { title: ways.makeQuestion, description: "Leg de vraag in dit bericht voor aan de alliantie" },
  addToQuestion: { title: ways.addToQuestion, description: "Zet dit bericht bij een vraag die er al is" },
};
