import type { JudgementKind } from "#src/teaching/filter-terms.ts";
import { count as counted } from "../../format.ts";

const questions = (count: number): string => (count === 1 ? "1 vraag" : `${count} vragen`);

export const filter = {
  title: "Filter",
  lead: "Het filter leest een vraag en stelt een thema voor. Mensen beslissen. Hier zie je hoe vaak het voorstel klopte, en leer je het filter nieuwe woorden.",
  how: {
    title: "Zo werkt het filter",
    text: "Het filter kijkt naar de woorden van een vraag en hoe vaak die bij een thema horen. Het wijst nooit zelf een vraag af en kiest nooit zelf een thema. Het leert ook niets uit zichzelf: pas als jij hier een term opneemt, telt die mee. Bij elk voorstel bewaren we met welke regels het is gemaakt.",
    document:
      'Wil je de hele uitleg lezen, met cijfers? Vraag de netwerkleider om het document "Het themafilter". Het staat bij de broncode, als docs/FILTER.md.',
  },
  period: (count: number, from: string, until: string): string =>
    `We tellen ${count === 1 ? "1 vraag" : `de laatste ${counted("nl", count)} vragen`}, gesteld van ${from} tot en met ${until}.`,
  judged: (count: number): string =>
    count === 1 ? "Bij 1 daarvan koos iemand het thema." : `Bij ${count} daarvan koos iemand het thema.`,
  /** Names of where a question belongs, beside those of the themes. */
  outside: "Niet voor de alliantie",
  silent: "geen voorstel",

  agreement: {
    title: "Overeenstemming",
    lead: "Een voorstel klopte als iemand het liet staan: de vraagsteller, of het Quick Respons Team bij het besluit.",
    proposed: "Voorstel",
    confirmed: "Klopte",
    corrected: "Werd in plaats daarvan",
    unseen: "Filter zei niets",
    months: "Per maand",
    share: (confirmed: number, proposals: number): string => `${confirmed} van ${proposals}`,
    never: "Nog niet voorgesteld",
    /** In place of a dash, for who hears the table. */
    none: "geen",
    became: (place: string, count: number): string => `${place}: ${count}`,
    unseenIn: (count: number): string => `Bij ${questions(count)}`,
    inMonth: (month: string, confirmed: number, proposals: number): string => `${month}: ${confirmed} van ${proposals}`,
    empty: {
      title: "Er is nog niets om te vergelijken",
      text: "Zodra iemand bij een vraag het thema kiest of erover besluit, zie je hier of het filter gelijk had.",
    },
  },

  candidates: {
    title: "Voorgestelde termen",
    lead: "Deze woorden staan vooral in vragen waar mensen een ander thema kozen dan het filter. Jij beslist of het filter ze leert.",
    none: "Er zijn nu geen termen om voor te stellen. We stellen een woord voor zodra het in twee verbeterde vragen staat. Je kunt ook zelf een term toevoegen.",
    speaksFor: "Wijst op",
    standsIn: (count: number): string => `Staat in ${count} verbeterde ${count === 1 ? "vraag" : "vragen"}`,
    elsewhere: (count: number): string =>
      count === 1 ? "Staat ook in 1 vraag van een ander thema." : `Staat ook in ${count} vragen van andere thema's.`,
    allQuestions: (count: number): string => `Toon alle ${count} vragen`,
    judge: "Beoordeel",
    judgeThis: (term: string): string => `Beoordeel de term: ${term}`,
    add: "Voeg zelf een term toe",
  },

  form: {
    title: (term: string): string => `Moet het filter "${term}" leren?`,
    ownTitle: "Voeg een term toe",
    term: "Welke term leert het filter?",
    termHint:
      "Eén woord, of een paar die bij elkaar horen. Andere vormen, zoals het meervoud, herkent het filter zelf.",
    termMissing: "Schrijf een term.",
    place: "Waar wijst de term op?",
    choosePlace: "Kies een thema",
    placeMissing: "Kies een thema, of dat het niet bij de alliantie past.",
    sdgs: "Bij welke SDG's hoort de term?",
    accept: "Neem op",
    refuse: "Wijs af",
    accepted: (term: string, place: string): string => `Het filter leert "${term}": ${place}.`,
    refused: (term: string): string => `"${term}" is afgewezen. We stellen de term niet meer voor.`,
  },

  preview: {
    title: "Wat verandert dit?",
    first: "Kies een thema, dan zie je wat de term zou veranderen.",
    firstOwn: "Schrijf een term en kies een thema, dan zie je wat de term zou veranderen.",
    loading: "We kijken naar eerdere vragen",
    changed: (changed: number, looked: number): string => {
      if (looked === 0) return "Er zijn nog geen vragen om de term op te proberen.";
      const of = looked === 1 ? "het laatste voorstel" : `de laatste ${looked} voorstellen`;
      return changed === 0 ? `Dit verandert niets aan ${of}.` : `Dit verandert ${changed} van ${of}.`;
    },
    /** How many of the changed ones move towards what people chose, and away from it. */
    agreement: (towards: number, away: number): string =>
      `Bij ${towards} daarvan klopt het voorstel dan wel met wat mensen kozen, bij ${away} juist niet meer.`,
    fromTo: (from: string, to: string): string => `van ${from} naar ${to}`,
    asPeople: (decided: boolean): string => (decided ? "zoals besloten" : "zoals de vraagsteller koos"),
    notAsPeople: (decided: boolean, place: string): string =>
      decided ? `anders dan besloten (${place})` : `anders dan de vraagsteller koos (${place})`,
    hidden: (count: number): string =>
      count === 1
        ? "1 daarvan is vertrouwelijk. Die noemen we hier niet."
        : `${count} daarvan zijn vertrouwelijk. Die noemen we hier niet.`,
    known: (place: string): string => `Het filter kent deze term al bij: ${place}.`,
    all: (count: number): string => `Toon alle ${count}`,
  },

  history: {
    title: "Eigen termen en geschiedenis",
    lead: "Alles wat mensen over termen besloten, het nieuwste bovenaan. Je kunt elk besluit terugnemen dat nu geldt.",
    onlyStanding: "Toon alleen wat nu geldt",
    none: "Er is nog over geen term besloten.",
    noneStanding: "Er geldt nu geen besluit over een term.",
    what: {
      accepted: "Opgenomen",
      refused: "Afgewezen",
      withdrawn: "Teruggenomen",
    } satisfies Record<JudgementKind, string>,
    byAt: (what: string, person: string, when: string): string => `${what} door ${person}, ${when}`,
    sdgs: (numbers: string): string => `SDG ${numbers}`,
    withdraw: "Neem terug",
    withdrawThis: (term: string): string => `Neem terug: ${term}`,
    withdrawn: (term: string): string => `Het besluit over "${term}" is teruggenomen.`,
    more: "Meer laden",
  },

  solutions: {
    title: "Oplossingen: nuttig of niet",
    lead: "Bij een vraag tonen we bekende oplossingen. Het Quick Respons Team geeft aan of ze nuttig zijn. Een vraagsteller kan er ook meteen mee geholpen zijn.",
    none: "Er is nog geen oplossing bij een vraag getoond.",
    solution: "Oplossing",
    shown: "Getoond",
    useful: "Nuttig",
    notUseful: "Niet nuttig",
    helped: "Meteen geholpen",
    all: (count: number): string => `Toon alle ${count} oplossingen`,
  },
};
