import type { TermContradicts, TermFault } from "#src/teaching/term-fit.ts";
import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { listed, oneOf, plainDay } from "../format.ts";
import type { Refusal } from "../refusal.ts";
import { delivery } from "./delivery.ts";
import { vocabulary } from "./vocabulary.ts";

const holdsPersonalData = {
  question: (found: string) =>
    `Je vraag is voor alle partners te lezen en bevat misschien persoonsgegevens: ${found}. Haal ze weg, of maak de vraag vertrouwelijk.`,
  contribution: (found: string) =>
    `Je aanvulling is voor alle partners te lezen en bevat misschien persoonsgegevens: ${found}. Haal ze weg als ze niet nodig zijn.`,
  proposal: (found: string) =>
    `Een oplossing is voor alle partners te lezen. In je voorstel staan misschien persoonsgegevens: ${found}. Haal ze weg als ze niet nodig zijn.`,
  solution: (found: string) =>
    `Een oplossing is voor alle partners te lezen. In wat je schreef staan misschien persoonsgegevens: ${found}. Haal ze weg als ze niet nodig zijn.`,
} satisfies Record<HoldsPersonalData["writing"], (found: string) => string>;

const termFaults = {
  no_letters: "In een term staat minstens één letter.",
  too_short: "Hier staat geen woord in. Schrijf een woord van minstens twee letters.",
  too_long: "Deze term is te lang. Gebruik hooguit 60 tekens.",
  too_many_words: "Een term heeft hooguit vier woorden. Kies het woord waar het om gaat.",
  stop_word: "Dit is te algemeen: het past bij vragen over elk onderwerp. Kies een preciezer woord.",
  personal_data: "Dit lijkt op een persoonsgegeven. Het filter leert geen namen, nummers of adressen van mensen.",
} satisfies Record<TermFault, string>;

function contradicts({ term, theme, own }: TermContradicts): string {
  const meaning = theme === null ? "als teken dat een vraag niet bij de alliantie past" : `bij ${theme.nl}`;
  return `Het filter kent "${term}" al ${meaning}. Kies een preciezere term${own ? ", of neem dat eerst terug" : ""}.`;
}

export const refusals = {
  of: (refusal: Refusal): string => {
    switch (refusal.code) {
      case "not_found":
        return "Dit bestaat niet (meer).";
      case "stale":
        return "Iemand anders heeft dit net gewijzigd. Kijk eerst hoe het nu is.";
      case "key_reused":
        return "Deze klik is al verwerkt, met andere gegevens.";
      case "forbidden":
        return `Dit kan alleen ${vocabulary.doers[refusal.needs]}.`;
      case "wrong_stage":
        return `Dit kan nu niet: de vraag staat op "${vocabulary.stages[refusal.is]}".`;
      case "due_in_past":
        return `${plainDay("nl", refusal.due)} is al geweest. Kies een dag vanaf vandaag.`;
      case "day_not_ahead":
        return "Kies een dag na vandaag. Op die dag komt de vraag terug bij het Quick Respons Team.";
      case "day_too_far":
        return `${plainDay("nl", refusal.day)} is te ver weg. Kies een dag tot en met ${plainDay("nl", refusal.latest)}.`;
      case "gate_after_end":
        return `Het beslismoment op ${plainDay("nl", refusal.gate)} valt na de einddag, ${plainDay("nl", refusal.end)}. Kies een eerdere dag, of verzet eerst de einddag.`;
      case "solution_not_offered":
        return "Deze oplossing hoort niet bij deze vraag.";
      case "organisation_missing":
        return "Kies eerst namens welke organisatie je de vraag stelt.";
      case "organisation_fixed":
        return "Je hoort al bij een organisatie. Vraag de netwerkleider om dit te wijzigen.";
      case "unknown_theme":
        return "Dit thema bestaat niet. Kies een thema uit de lijst.";
      case "too_late":
        return "Dit kan niet meer: de tijd ervoor is om.";
      case "full":
        return "Hier past niets meer bij. Praat verder in het kanaal.";
      case "name_taken":
        return "Er is al een weergave die zo heet. Kies een andere naam, of wijzig die weergave.";
      case "unknown_question":
        return "Deze vraag vinden we niet. Schrijf het hele nummer, bijvoorbeeld V-2026-014.";
      case "joins_itself":
        return "Dit is dezelfde vraag. Kies een andere.";
      case "cannot_stand":
        return `Met die vraag kun je niet samenvoegen: die staat op "${vocabulary.stages[refusal.is]}".`;
      case "confidential_apart":
        return "Een vertrouwelijke vraag kun je niet samenvoegen: dan lezen anderen mee.";
      case "confidential_call":
        return "Een vertrouwelijke vraag krijgt geen oproep: alle partners zouden die lezen. Vraag zelf partijen om mee te denken.";
      case "tells_title":
        return "De vraag is vertrouwelijk, en iedereen in de alliantie leest de naam van het initiatief. Kies een andere naam dan de titel van de vraag.";
      case "stands_for_others":
        return "Bij deze vraag zijn al andere vragen gevoegd. Voeg de andere vraag hierbij, vanaf die vraag.";
      case "not_answered":
        return "Deze vraag heeft nog geen antwoord.";
      case "nothing_planned":
        return "Bij deze vraag staat geen analyse of dag gepland.";
      case "not_in_qrt":
        return "Kies iemand uit het Quick Respons Team.";
      case "unknown_partner":
        return "Deze organisatie hoort niet (meer) bij de alliantie.";
      case "holds_personal_data":
        return holdsPersonalData[refusal.writing](listed("nl", refusal.found.map(vocabulary.personalData)));
      case "solution_exists":
        return refusal.waits
          ? `"${refusal.title}" is al voorgesteld en wacht op een besluit. Kies een andere titel als het om iets anders gaat.`
          : `"${refusal.title}" staat al bij de oplossingen. Kies een andere titel als het om iets anders gaat.`;
      case "judged_already":
        return "Over dit voorstel is al besloten, of het is ingetrokken.";
      case "changed_since":
        return "Dit kun je niet meer terugdraaien: er is daarna nog iets gewijzigd. Je kunt de oplossing wel uit de lijst halen.";
      case "example_twice":
        return `Deze voorbeeldvraag staat er twee keer: "${refusal.text}". Haal er een weg.`;
      case "taken_out":
        return "Deze oplossing staat niet meer in de lijst. Zet hem eerst terug.";
      case "in_catalogue_already":
        return "Deze oplossing staat al in de lijst.";
      case "role_missing":
        return `Dit kan alleen ${oneOf(
          "nl",
          refusal.needs.map((role) => vocabulary.whoHas[role]),
        )}.`;
      case "not_a_channel":
        return "Dit kan alleen met een kanaal, niet met een chat.";
      case "conversation_closed":
        return "Ik kan niet meer in dit kanaal schrijven. Voeg mij er eerst opnieuw aan toe.";
      case "merges_in_circle":
        return "Deze organisaties zouden dan in elkaar opgaan. Kies een andere.";
      case "merged_already":
        return "Deze organisatie is al opgegaan in een andere.";
      case "absence_backwards":
        return "De laatste dag ligt voor de eerste. Draai de dagen om.";
      case "hours_empty":
        return "Je stille uren beginnen en eindigen op dezelfde tijd. Kies twee verschillende tijden.";
      case "unknown_sdg":
        return "Deze SDG gebruikt de alliantie niet. Kies een SDG uit de lijst.";
      case "term_unfit":
        return termFaults[refusal.fault];
      case "term_known":
        return `Over "${refusal.term}" is al besloten, of het filter kent het al.`;
      case "term_contradicts":
        return contradicts(refusal);
      case "wrong_phase":
        return `Dit kan nu niet: het initiatief staat op "${vocabulary.phases[refusal.is]}".`;
      case "illegal_move":
        return refusal.from === refusal.to
          ? `Het initiatief staat al op "${vocabulary.phases[refusal.to]}".`
          : `Van "${vocabulary.phases[refusal.from]}" kan een initiatief niet naar "${vocabulary.phases[refusal.to]}".`;
      case "problem_owner_missing":
        return "Een project heeft een probleemeigenaar nodig. Leg eerst vast wie dat is.";
      case "decided_in_moment":
        return "Dit is besloten in een oplevermoment. Alleen daar kan het worden teruggedraaid.";
      case "obstacle_removed":
        return "Iemand heeft dit obstakel al weggenomen. Kijk eerst hoe.";
      case "overtaken":
        return "Dit besluit kun je niet meer terugdraaien: er is daarna nog iets gewijzigd.";
      case "unknown_person":
        return "Deze persoon kennen we niet. Kies iemand uit de lijst.";
      case "too_many_terms":
        return `Het filter kent al ${refusal.most} eigen termen. Neem er eerst een terug.`;
      case "delivery_forbidden":
      case "moment_stage":
      case "ends_before_start":
      case "moment_in_past":
      case "moments_overlap":
      case "unknown_item":
      case "agenda_full":
      case "agenda_empty":
      case "published_already":
      case "item_presented":
      case "item_has_outcomes":
      case "written_meanwhile":
      case "outcome_withdrawn":
      case "proposal_settled":
        return delivery.refusal(refusal);
    }
    return exhaustive(refusal);
  },
  notUnderstood: "Deze knop ken ik niet. Misschien is de kaart van een oudere versie.",
  incomplete: "Nog niet alles is goed ingevuld. Controleer de velden en probeer het opnieuw.",
  tooLong: "De tekst is te lang. Maak hem korter en probeer het opnieuw.",
  outdated: "Deze kaart is verouderd. Hieronder zie je hoe het nu is.",
  sorry: (reference: string) => `Er ging iets mis aan onze kant. Probeer het zo nog eens. Kenmerk: ${reference}.`,
  takesLong: "Dit duurt langer dan je van ons gewend bent. We werken eraan; kijk zo nog eens.",
  unsupported: "Dat kan ik niet. Stel je vraag in een bericht en noem mij erbij.",
};
