import type { DeathReason, Trouble, WaitReason } from "#src/notice/how-it-fares.ts";

export const messages = {
  title: "Berichten",
  lead: "Wat Vraagbaak in Teams verstuurt, en of het aankomt",
  ownLead: "Wat Vraagbaak aan jou verstuurt, en over jouw vragen",
  filter: "Kies een status",
  states: {
    waiting: (count: string | undefined): string => (count === undefined ? "Wacht" : `Wacht (${count})`),
    sent: "Verzonden",
    dead: (count: string | undefined): string => (count === undefined ? "Niet verzonden" : `Niet verzonden (${count})`),
  },
  only: {
    channel: (channel: string): string => `Je ziet alleen de berichten voor het kanaal ${channel}.`,
    chat: "Je ziet alleen de berichten voor één chat.",
    all: "Toon alle berichten",
  },

  hidden: (number: string): string => `${number}, een vertrouwelijke vraag`,
  hiddenDraft: "Een vraag die alleen de vraagsteller ziet",
  initiative: (title: string): string => `Initiatief ${title}`,
  moment: (title: string): string => `Oplevermoment: ${title}`,
  where: {
    channel: (channel: string): string => `In het kanaal ${channel}`,
    unnamed: "In een kanaal zonder naam",
    group: "In een groepschat",
    chat: (person: string): string => `In de chat met ${person}`,
    someChat: "In een chat",
    /** Of a message to one person that others read along with. */
    to: (person: string, where: string): string => `Aan ${person}, ${where.charAt(0).toLowerCase()}${where.slice(1)}`,
  },

  sent: (when: string): string => `Verzonden ${when}`,
  edited: (posted: string, edited: string): string => `Geplaatst ${posted}, bijgewerkt ${edited}`,
  waits: {
    soon: () => "We versturen het zo",
    refused: (when) => `Teams nam het nog niet aan: we proberen het ${when} opnieuw`,
    bundling: (when) => `Wacht tot ${when}: wat er tot dan gebeurt, komt in hetzelfde bericht`,
    hours: (when) => `Wacht tot ${when}, want tot dan gelden stille uren`,
  } satisfies Record<WaitReason, (when: string) => string>,
  died: {
    left: "Vraagbaak mag daar niet meer schrijven. Voeg de app weer toe, dan gaat het vanzelf opnieuw.",
    gone: "De plek bestaat niet meer in Teams.",
    nowhere: "Er is nog geen chat met deze persoon, en Vraagbaak kon er geen beginnen.",
    worn_out: "Teams gaf honderd keer geen goed antwoord.",
    refused: "Teams weigert dit bericht.",
  } satisfies Record<DeathReason, string>,
  planned: (when: string): string => `Bericht van ${when}`,
  attempts: (count: number): string => (count === 1 ? "1 poging" : `${count} pogingen`),
  /** What went wrong the last time, for everybody. */
  troubles: {
    not_found: "Teams kent deze persoon of dit gesprek niet.",
    silent: "Teams antwoordt niet.",
    busy: "Teams heeft het te druk.",
    down: "Er is een storing bij Teams.",
    denied: "Teams laat Vraagbaak hier niet schrijven.",
    refused: "Teams weigert dit bericht.",
    unclear: "Teams gaf geen duidelijk antwoord.",
    ours: "Vraagbaak kon dit bericht niet maken.",
    uncertain: "Teams bevestigde dit niet: misschien staat het bericht er niet.",
  } satisfies Record<Trouble, string>,
  /** The same for those who mend it, as the log has it. */
  problem: (problem: string): string => `Technische melding: ${problem}`,

  retried: (notice: string): string => `We versturen opnieuw: ${notice}.`,
  retryAll: (count: number): string => (count === 1 ? "Verstuur het opnieuw" : `Verstuur alle ${count} opnieuw`),
  allRetried: "We versturen alle berichten voor dit kanaal opnieuw. Wat niet meer klopt, slaan we over.",

  empty: {
    waiting: { title: "Er wacht geen bericht", text: "Alles wat Vraagbaak wilde zeggen, is verstuurd." },
    sent: { title: "Er is nog geen bericht verzonden", text: "Zodra Vraagbaak iets in Teams zet, zie je het hier." },
    dead: {
      title: "Er is geen bericht mislukt",
      text: "Lukt er een niet, dan zie je hier waarom en kun je het opnieuw proberen.",
    },
  },
};
