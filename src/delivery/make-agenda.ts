import { digestOf } from "#src/kernel/digest.ts";
import type { AgendaInput, AgendaWords } from "./agenda-input.ts";
import type { AgendaItem, AgendaKind } from "./agenda-item.ts";
import { AgendaItemId, agendaKinds, agendaLimits } from "./agenda-item.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";

/** Minutes that an item of a kind gets until somebody says otherwise. */
const usualMinutes: Readonly<Record<AgendaKind, number>> = {
  result: 10,
  attention: 10,
  obstacle: 10,
  gate: 15,
  follow_up: 10,
  proposal: 10,
  own: 10,
  look_ahead: 10,
};

/**
 * The items that the portfolio, the moment before and the partners bring to an agenda, beside those that stand on it: made
 * once more it adds what is new, and leaves what people wrote, moved or took off. An initiative whose gate or obstacle is
 * spoken of needs no item of its own to say that it wants attention.
 */
export function agendaMadeOf(
  { portfolio, left, proposals }: AgendaInput,
  standing: Pick<DeliveryMoment, "id" | "agenda" | "dismissed">,
  words: AgendaWords,
): readonly AgendaItem[] {
  const spokenOf = new Set([...portfolio.gates, ...portfolio.obstacles].map(({ initiative }) => initiative));
  const made: readonly Made[] = [
    ...portfolio.changed.map(({ initiative, title, presenter, what }) =>
      madeItem("result", { source: `${initiative}:${what}`, title, initiative, presenter }),
    ),
    ...portfolio.attention
      .filter(({ initiative }) => !spokenOf.has(initiative))
      .map(({ initiative, title, presenter }) =>
        madeItem("attention", { source: initiative, title, initiative, presenter }),
      ),
    ...portfolio.obstacles.map(({ initiative, title, presenter, obstacle, text }) =>
      madeItem("obstacle", { source: `${initiative}:${obstacle}`, title, note: text, initiative, presenter }),
    ),
    ...portfolio.gates.map(({ initiative, title, presenter, name, day }) =>
      madeItem("gate", { source: `${initiative}:${name}:${day}`, title, note: name, initiative, presenter }),
    ),
    ...followUp(left, words),
    ...left.postponed.map(({ source, title, note, initiative, minutes, presenter }) =>
      madeItem("follow_up", { source: `postponed:${source}`, title, note, initiative, minutes, presenter }),
    ),
    ...proposals.map(({ id, title, text, initiative, minutes, by }) =>
      madeItem("proposal", { source: id, title, note: text, initiative, minutes, presenter: by }),
    ),
    madeItem("look_ahead", { source: "all", title: words.lookAhead }),
  ];
  // Somebody wrote it down by hand: what is made of the same initiative would say it twice.
  const byHand = new Set(standing.agenda.filter(({ source }) => source === null).map(subjectOf));
  const known = new Set([...standing.agenda.flatMap(({ source }) => source ?? []), ...standing.dismissed]);
  const room = agendaLimits.items - standing.agenda.length;
  return made
    .filter((item) => !known.has(item.source) && (item.initiative === null || !byHand.has(subjectOf(item))))
    .slice(0, room)
    .map((item) => ({ ...item, id: idOf(standing.id, item.source) }));
}

/** Puts new items where their kind comes, without moving those that stand. */
export function placed(standing: readonly AgendaItem[], added: readonly AgendaItem[]): readonly AgendaItem[] {
  const agenda = [...standing];
  for (const item of added) {
    const later = agenda.findIndex(({ kind }) => rankOf(kind) > rankOf(item.kind));
    agenda.splice(later === -1 ? agenda.length : later, 0, item);
  }
  return agenda;
}

function subjectOf({ kind, initiative }: Pick<AgendaItem, "kind" | "initiative">): string {
  return `${kind} ${initiative}`;
}

type Made = Omit<AgendaItem, "id" | "source"> & { readonly source: string };
type Said = Pick<Made, "source" | "title"> & Partial<Pick<Made, "note" | "initiative" | "minutes" | "presenter">>;

function madeItem(kind: AgendaKind, said: Said): Made {
  const { source, title, note = "", initiative = null, minutes = usualMinutes[kind], presenter = null } = said;
  return {
    kind,
    title: title.slice(0, agendaLimits.title),
    note: note.slice(0, agendaLimits.note),
    initiative,
    minutes,
    presenter,
    source: `${kind}:${source}`.slice(0, 200),
    edition: 1,
    editedBy: null,
    postponed: false,
    released: false,
  };
}

function followUp({ openActions, decisions }: AgendaInput["left"], words: AgendaWords): readonly Made[] {
  if (openActions === 0 && decisions === 0) return [];
  return [madeItem("follow_up", { source: "last-time", title: words.followUp(openActions, decisions) })];
}

function rankOf(kind: AgendaKind): number {
  return agendaKinds.indexOf(kind);
}

/** The same source is the same item of a moment, also where two people make the agenda at once. */
function idOf(moment: DeliveryMoment["id"], source: string): AgendaItemId {
  return AgendaItemId.parse(`itm_${digestOf(moment, source).slice(0, 16)}`);
}
