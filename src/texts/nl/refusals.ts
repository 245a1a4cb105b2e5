import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { HoldsPersonalData } from "#src/question/personal-data.ts";
import { listed, oneOf, plainDay } from "../format.ts";
import type { Refusal } from "../refusal.ts";
import { vocabulary } from "./vocabulary.ts";

const holdsPersonalData = {
  question: (found: string) =>
    `Je vraag is voor alle partners te lezen en bevat misschien persoonsgegevens: ${found}. Haal ze weg, of maak de vraag vertrouwelijk.`,
  contribution: (found: string) =>
    `Je aanvulling is voor alle partners te lezen en bevat misschien persoonsgegevens: ${found}. Haal ze weg als ze niet nodig zijn.`,
  proposal: (found: string) =>
    `Een oplossing is voor alle partners te lezen. In je voorstel staan misschien persoonsgegevens: ${found}. Haal ze weg als ze niet nodig zijn.`,
} satisfies Record<HoldsPersonalData["writing"], (found: string) => string>;

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
      case "not_answered":
        return "Deze vraag heeft nog geen antwoord.";
      case "nothing_planned":
        return "Bij deze vraag staat geen analyse of dag gepland.";
      case "not_in_qrt":
        return "Kies iemand uit het Quick Respons Team.";
      case "unknown_partner":
        return "Deze organisatie hoort niet (meer) bij de alliantie.";
      case "holds_personal_data":
        return holdsPersonalData[refusal.writing](
          listed(
            "nl",
            refusal.found.map(({ text }) => text),
          ),
        );
      case "solution_exists":
        return refusal.waits
          ? `"${refusal.title}" is al voorgesteld en wacht op een besluit. Kies een andere titel als het om iets anders gaat.`
          : `"${refusal.title}" staat al bij de oplossingen. Kies een andere titel als het om iets anders gaat.`;
      case "judged_already":
        return "Over dit voorstel is al besloten, of het is ingetrokken.";
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
    }
    return exhaustive(refusal);
  },
  notUnderstood: "Deze knop ken ik niet. Misschien is de kaart van een oudere versie.",
  incomplete: "Nog niet alles is goed ingevuld. Controleer de velden en probeer het opnieuw.",
  outdated: "Deze kaart is verouderd. Hieronder zie je hoe het nu is.",
  sorry: (reference: string) => `Er ging iets mis aan onze kant. Probeer het zo nog eens. Kenmerk: ${reference}.`,
  takesLong: "Dit duurt langer dan je van ons gewend bent. We werken eraan; kijk zo nog eens.",
  unsupported: "Dat kan ik niet. Stel je vraag in een bericht en noem mij erbij.",
};
