import type { AgendaChange } from "#src/delivery/agenda-input.ts";
import type { DeliveryForbidden } from "#src/delivery/delivery.policy.ts";
import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Day } from "#src/kernel/time.ts";
import type { DeliveryRefusal } from "../delivery-refusal.ts";
import { plainDay } from "../format.ts";
import { moments } from "./moments.ts";
import { vocabulary } from "./vocabulary.ts";

/** Follows "Dit kan alleen". */
const doers = {
  network_lead: "de netwerkleider",
  kernteam: "het kernteam",
  minute_taker: "wie notuleert, of de netwerkleider",
  presenter: "wie het punt presenteert of notuleert",
  preparer: "wie het punt presenteert, of het kernteam",
  attendee: "iemand van die organisatie, of wie notuleert",
  partner: "iemand die bij een partner hoort",
  doer: "wie de actie doet, of het kernteam",
} satisfies Record<DeliveryForbidden["needs"], string>;

export const delivery = {
  stages: moments.stages,
  calendar: {
    name: "Oplevermomenten Alliantie Smart Zwolle",
    file: "oplevermomenten",
    cancelled: (title: string): string => `Gaat niet door: ${title}`,
  },
  agenda: {
    ...moments.made,
    openAction: (text: string, who: string | null, due: Day | null): string =>
      `- ${text} (${who ?? "onbekend"}, ${due === null ? "geen dag afgesproken" : `klaar op ${plainDay("nl", due)}`})`,
    more: (count: number): string => `en nog ${count}`,
    gate: (name: string, day: Day): string => `Beslismoment: ${name}, ${plainDay("nl", day)}.`,
    obstacle: (text: string): string => `Obstakel: ${text}`,
    attention: (why: readonly AttentionReason[]): string =>
      `Vraagt aandacht: ${why.map((reason) => vocabulary.attention[reason].toLowerCase()).join("; ")}.`,
    changed: {
      new: "Nieuw sinds het vorige oplevermoment.",
      moved: "Naar een volgende fase gegaan.",
      slipped: "De planning is uitgelopen.",
      stopped: "Gestopt sinds het vorige oplevermoment.",
      finished: "Overgedragen sinds het vorige oplevermoment.",
      updated: "Er is een nieuwe update.",
    } satisfies Record<AgendaChange, string>,
    leftOver: "Is vorige keer blijven liggen.",
  },
  kinds: moments.kinds,
  attendances: moments.attendances,
  decision: moments.decision,
  reopened: moments.reopened,
  minutes: {
    title: (moment: string) => `Verslag: ${moment}`,
    publicTitle: (moment: string) => `Openbaar verslag: ${moment}`,
    description: (day: string) => `Verslag van het oplevermoment van ${day}`,
    publicDescription: (day: string) => `Openbaar verslag van het oplevermoment van ${day}`,
    file: "verslag-oplevermoment",
    publicFile: "openbaar-verslag-oplevermoment",
    when: (day: string, from: string, until: string) => `Wanneer: ${day}, van ${from} tot ${until} uur`,
    where: (place: string) => `Waar: ${place}`,
    hosts: (names: string) => `Te gast bij: ${names}`,
    draft: "Het oplevermoment is nog niet gesloten. Dit verslag kan nog veranderen.",
    publicVersion:
      "Dit verslag is ook voor lezers buiten de alliantie. Er staat alleen in wat is vrijgegeven, zonder de acties en zonder wie erbij was.",
    attendance: "Wie erbij was",
    attendanceColumns: ["Organisatie", "Hoe"],
    quorum: (present: number, needed: number) =>
      `Aanwezig: ${present === 1 ? "1 organisatie" : `${present} organisaties`}. Nodig om te besluiten: ${needed}.`,
    decisions: "Besluiten",
    decisionColumns: ["Waarover", "Besluit"],
    noDecisions: "Er zijn geen besluiten genomen.",
    noneReleased: "In dit openbare verslag staan geen besluiten.",
    actions: "Acties",
    actionColumns: ["Actie", "Wie", "Wanneer klaar"],
    noActions: "Er zijn geen acties afgesproken.",
    noDay: "Geen dag afgesproken",
    items: "Per agendapunt",
    decided: (text: string) => `Besluit: ${text}`,
    agreed: (text: string, who: string, due: string | null) =>
      due === null ? `Actie voor ${who}: ${text}` : `Actie voor ${who}, klaar op ${due}: ${text}`,
    cleared: (obstacle: string | null, how: string) =>
      obstacle === null ? `Obstakel weggenomen: ${how}` : `Obstakel weggenomen: ${obstacle}\nHoe: ${how}`,
    notReached: "Niet aan bod gekomen.",
    movesOn: "Schuift door naar de volgende keer.",
    nothingSaid: "Hierover is niets vastgelegd.",
  },
  refusal: (refusal: DeliveryRefusal): string => {
    switch (refusal.code) {
      case "delivery_forbidden":
        return `Dit kan alleen ${doers[refusal.needs]}.`;
      case "moment_stage":
        return `Dit kan nu niet: het oplevermoment staat op "${moments.stages[refusal.is]}".`;
      case "ends_before_start":
        return "Het einde ligt voor het begin. Kies een latere eindtijd.";
      case "moment_in_past":
        return `${plainDay("nl", refusal.day)} is al geweest. Kies een tijd die nog komt.`;
      case "moments_overlap":
        return `Op ${plainDay("nl", refusal.day)} is er dan al een oplevermoment: "${refusal.title}". Kies een andere dag of tijd.`;
      case "unknown_item":
        return "Dit punt staat niet (meer) op de agenda. Wat je typte, staat nog in het veld.";
      case "agenda_full":
        return `Op een agenda passen ${refusal.most} punten. Haal er eerst een weg of schuif er een door.`;
      case "agenda_empty":
        return "Er staat nog niets op de agenda. Maak hem eerst.";
      case "published_already":
        return "De agenda is al bekendgemaakt. Wat je nu wijzigt, is meteen te zien.";
      case "item_presented":
        return "Dit punt is nu bij iedereen in beeld. Ga eerst naar een ander punt.";
      case "item_has_outcomes":
        return "Bij dit punt is al iets vastgelegd. Schuif het door, of haal eerst weg wat er staat.";
      case "written_meanwhile":
        return `Iemand anders heeft dit net gewijzigd. Er staat nu: "${refusal.stands}". Jouw tekst staat nog in het veld.`;
      case "outcome_withdrawn":
        return "Dit is al weggehaald.";
      case "proposal_settled":
        return "Dit punt staat al op een agenda, of is al ingetrokken.";
    }
    return exhaustive(refusal);
  },
};
