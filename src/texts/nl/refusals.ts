import { exhaustive } from "#src/kernel/exhaustive.ts";
import { plainDay } from "../format.ts";
import type { Refusal } from "../refusal.ts";
import { vocabulary } from "./vocabulary.ts";

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
        return refusal.needs === "asker"
          ? "Alleen de vraagsteller kan dit doen."
          : `Dit kan alleen iemand met de rol ${vocabulary.roles[refusal.needs]}.`;
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
