import type { AgendaKind } from "#src/delivery/agenda-item.ts";
import type { Attendance, MomentStage } from "#src/delivery/delivery-moment.ts";
import type { MadeTitles } from "#src/delivery/made-title.ts";
import type { InitiativeDecision } from "#src/initiative/decision.ts";
import { exhaustive } from "#src/kernel/exhaustive.ts";
import { plainDay } from "../format.ts";
import { vocabulary } from "./vocabulary.ts";

/** The words of delivery moments that pages, cards and files share. */
export const moments = {
  stages: {
    planned: "Gepland",
    in_progress: "Bezig",
    closed: "Gesloten",
    cancelled: "Gaat niet door",
  } satisfies Record<MomentStage, string>,
  kinds: {
    result: "Resultaat",
    attention: "Vraagt aandacht",
    obstacle: "Obstakel",
    gate: "Besluit over de volgende stap",
    follow_up: "Terugblik",
    proposal: "Ingebracht",
    own: "Agendapunt",
    look_ahead: "Vooruitblik",
  } satisfies Record<AgendaKind, string>,
  /** What an agenda calls what it makes by itself. */
  made: {
    followUp: (openActions: number, decisions: number): string =>
      `Terugblik: ${openActions === 1 ? "1 open actie" : `${openActions} open acties`} en ${
        decisions === 1 ? "1 besluit" : `${decisions} besluiten`
      } van de vorige keer`,
    lookAhead: "Vooruitblik en rondvraag",
  } satisfies MadeTitles,
  attendances: {
    in_the_room: "In de zaal",
    online: "Online",
    excused: "Afgemeld",
  } satisfies Record<Attendance["how"], string>,
  /** That it was opened again after it was closed; the public minutes tell neither by whom nor why. */
  reopened: (when: string, who: string | null, why: string | null): string =>
    `Heropend op ${when}${who === null ? "" : ` door ${who}`}${why === null ? "." : `: ${withDot(why)}`}`,
  /** A decision on an initiative, as a sentence; the owner is named where that may be. */
  decision: (decision: InitiativeDecision, owner: string | null): string => {
    switch (decision.kind) {
      case "continue":
        return "Gaat door zoals het loopt.";
      case "move":
        return decision.move.to === "handed_over"
          ? `Wordt overgedragen aan ${decision.move.handedOverTo}.`
          : `Gaat naar "${vocabulary.phases[decision.move.to]}".`;
      case "stop":
        return `Stopt: ${withDot(decision.reason)}`;
      case "change_owner":
        if (decision.owner.to === null) return `Heeft nu geen ${owners[decision.owner.of]}.`;
        return owner === null
          ? `Krijgt een andere ${owners[decision.owner.of]}.`
          : `${capital(owners[decision.owner.of])} wordt ${owner}.`;
      case "set_gate":
        return decision.gate === null
          ? "Heeft geen volgend beslismoment meer."
          : `Volgend beslismoment op ${plainDay("nl", decision.gate.day)}: ${withDot(decision.gate.name)}`;
      case "other":
        return withDot(decision.text);
    }
    return exhaustive(decision);
  },
};

const owners = { problem: "probleemeigenaar", process: "proceseigenaar" } as const;

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function withDot(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
