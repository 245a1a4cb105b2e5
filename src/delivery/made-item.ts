import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { PersonId } from "#src/people/person.ts";
import type { AgendaInput, AgendaWords, InitiativeForAgenda, LeftBehind } from "./agenda-input.ts";
import type { AgendaItem, AgendaItemId, AgendaKind } from "./agenda-item.ts";
import { agendaLimits } from "./agenda-item.ts";
import { noteOf, reasonsInWords } from "./agenda-note.ts";

/** An item as an agenda makes it, before it stands there. */
export interface Made {
  readonly kind: AgendaKind;
  readonly title: string;
  /** What people wrote of it. */
  readonly typed: string;
  /** What the agenda tells by itself. */
  readonly lines: readonly string[];
  readonly initiative: InitiativeId | null;
  readonly minutes: number;
  readonly presenter: PersonId | null;
  readonly source: string;
  readonly editedBy: PersonId | null;
  /** Its title, minutes and presenter are what people made of them. */
  readonly written: boolean;
}

/** Minutes that an item of a kind gets until somebody says otherwise. */
export const usualMinutes: Readonly<Record<AgendaKind, number>> = {
  result: 10,
  attention: 10,
  obstacle: 10,
  gate: 15,
  follow_up: 10,
  proposal: 10,
  own: 10,
  look_ahead: 10,
};

/** What looks back at the moment before is made of this. */
export const lastTime = "follow_up:last-time";

export function asItem(made: Made, id: AgendaItemId): AgendaItem {
  const { kind, title, typed, lines, initiative, minutes, presenter, source, editedBy } = made;
  return {
    id,
    kind,
    title,
    note: noteOf(typed, lines),
    initiative,
    minutes,
    presenter,
    source,
    edition: 1,
    editedBy,
    postponed: false,
    released: false,
  };
}

export function hasReason({ changed, attention, obstacles, gate }: InitiativeForAgenda): boolean {
  return changed !== null || gate !== null || attention.length + obstacles.length > 0;
}

/** For the strongest of its reasons, with all of them. */
export function ofInitiative(about: InitiativeForAgenda, words: AgendaWords): Made {
  const { initiative, title, presenter, changed, attention, obstacles, gate } = about;
  const said = { title, lines: reasonsInWords(about, words), initiative, presenter };
  if (gate !== null) return madeItem("gate", { ...said, source: `${initiative}:${gate.name}:${gate.day}` });
  if (obstacles.length > 0) {
    return madeItem("obstacle", { ...said, source: `${initiative}:${obstacles.map(({ id }) => id).join("+")}` });
  }
  if (attention.length > 0) return madeItem("attention", { ...said, source: initiative });
  return madeItem("result", { ...said, source: `${initiative}:${changed}` });
}

export function ofProposal({ id, title, text, initiative, minutes, by }: AgendaInput["proposals"][number]): Made {
  return madeItem("proposal", { source: id, title, typed: text, initiative, minutes, presenter: by });
}

export function lookAhead(words: AgendaWords): Made {
  return madeItem("look_ahead", { source: "all", title: words.lookAhead });
}

export function followUp({ openActions, decisions, presenter }: LeftBehind, words: AgendaWords): readonly Made[] {
  if (openActions.count === 0 && decisions === 0) return [];
  const title = words.followUp(openActions.count, decisions);
  return [madeItem("follow_up", { source: "last-time", title, lines: actionsInWords(openActions, words), presenter })];
}

type Said = Pick<Made, "source" | "title"> &
  Partial<Pick<Made, "typed" | "lines" | "initiative" | "minutes" | "presenter">>;

function madeItem(kind: AgendaKind, said: Said): Made {
  const { source, title, typed = "", lines = [], initiative = null, presenter = null } = said;
  return {
    kind,
    title: title.slice(0, agendaLimits.title),
    typed: typed.slice(0, agendaLimits.note),
    lines,
    initiative,
    minutes: said.minutes ?? usualMinutes[kind],
    presenter,
    source: `${kind}:${source}`.slice(0, 200),
    editedBy: null,
    written: false,
  };
}

/** As many open actions as a note holds, and how many more there are. */
function actionsInWords({ count, first }: LeftBehind["openActions"], words: AgendaWords): readonly string[] {
  const lines: string[] = [];
  for (const [index, { text, who, due }] of first.entries()) {
    const said = text.length > longestAction ? `${text.slice(0, longestAction - 1).trimEnd()}…` : text;
    const longer = [...lines, words.openAction(said, who, due)];
    const rest = count - index - 1;
    const whole = rest === 0 ? longer : [...longer, words.more(rest)];
    if (whole.join("\n").length > agendaLimits.note) return [...lines, words.more(count - index)];
    lines.push(...longer.slice(-1));
  }
  return count > first.length ? [...lines, words.more(count - first.length)] : lines;
}

/** Letters of an action that an agenda shows: whoever wants all of it finds it with the actions. */
const longestAction = 200;
