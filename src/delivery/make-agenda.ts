import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import { digestOf } from "#src/kernel/digest.ts";
import type { AgendaInput, AgendaWords, InitiativeForAgenda, LeftBehind, LeftItem } from "./agenda-input.ts";
import type { AgendaItem, AgendaKind } from "./agenda-item.ts";
import type { AgendaProposal } from "./agenda-proposal.ts";
import { AgendaProposalId } from "./agenda-proposal.ts";
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

/** What looks back at the moment before is made of this. */
export const lastTime = "follow_up:last-time";

/**
 * The items that the portfolio, the moment before and the partners bring to an agenda, beside those that stand on it: made
 * once more it adds what is new, and leaves what people wrote, moved or took off. An initiative comes up once, for the
 * strongest of its reasons, and again only for a stronger one.
 */
export function agendaMadeOf(
  { portfolio, left, proposals }: AgendaInput,
  standing: Pick<DeliveryMoment, "id" | "agenda" | "dismissed">,
  words: AgendaWords,
): readonly AgendaItem[] {
  const speaking = new Set(portfolio.map(({ initiative }) => initiative));
  const isSaidToday = ({ ofPortfolio, initiative }: LeftItem) =>
    ofPortfolio && initiative !== null && speaking.has(initiative);
  const leftOver = new Set(left.items.filter(isSaidToday).map(({ initiative }) => initiative));
  const ofInitiatives = portfolio.map((one) => ofInitiative(one, words, { isLeftOver: leftOver.has(one.initiative) }));
  const made: readonly Made[] = [
    ...followUp(left, words),
    ...left.items
      .filter((item) => !isSaidToday(item))
      .map(({ source, title, note, initiative, minutes, presenter }) =>
        madeItem("follow_up", { source: `postponed:${source}`, title, note, initiative, minutes, presenter }),
      ),
    ...ofInitiatives
      .filter((item) => !standing.agenda.some((on) => saysAsMuch(on, item)))
      .toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind)),
    ...proposals.map(ofProposal),
    madeItem("look_ahead", { source: "all", title: words.lookAhead }),
  ];
  const known = new Set([...standing.agenda.flatMap(({ source }) => source ?? []), ...standing.dismissed]);
  const room = agendaLimits.items - standing.agenda.length;
  return made
    .filter((item) => !known.has(item.source))
    .slice(0, room)
    .map((item) => ({ ...item, id: idOf(standing.id, item.source) }));
}

/**
 * Puts new items where their kind comes, until an agenda has been made: from then on its order is that of people, and what is
 * new comes behind it, but before the look ahead that closes it.
 */
export function placed(standing: readonly AgendaItem[], added: readonly AgendaItem[]): readonly AgendaItem[] {
  if (standing.some(({ source }) => source !== null)) return placedBehind(standing, added);
  const agenda = [...standing];
  for (const item of added) {
    const later = agenda.findIndex(({ kind }) => rankOf(kind) > rankOf(item.kind));
    agenda.splice(later === -1 ? agenda.length : later, 0, item);
  }
  return agenda;
}

/** Behind all that stands, but before the look ahead that closes it. */
export function placedBehind(standing: readonly AgendaItem[], added: readonly AgendaItem[]): readonly AgendaItem[] {
  const end = standing.at(-1)?.kind === "look_ahead" ? standing.length - 1 : standing.length;
  return standing.toSpliced(end, 0, ...added);
}

/** What a partner brought in, as an item of that moment. */
export function itemProposed({ id }: Pick<DeliveryMoment, "id">, proposal: AgendaProposal): AgendaItem {
  const made = ofProposal(proposal);
  return { ...made, id: idOf(id, made.source) };
}

/** What an item tells of the proposal that it was made of. */
export function sourceOfProposal(id: AgendaProposal["id"]): string {
  return `proposal:${id}`;
}

/** The proposal that an item was made of. */
export function proposalOf({ source }: Pick<AgendaItem, "source">): AgendaProposal["id"] | null {
  const [, id] = /^proposal:(.+)$/.exec(source ?? "") ?? [];
  return AgendaProposalId.safeParse(id).data ?? null;
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

function ofProposal({ id, title, text, initiative, minutes, by }: AgendaInput["proposals"][number]): Made {
  return madeItem("proposal", { source: id, title, note: text, initiative, minutes, presenter: by });
}

/** The weakest first. */
const reasonsToSpeak: readonly AgendaKind[] = ["result", "attention", "obstacle", "gate"];

function ofInitiative(
  { initiative, title, presenter, changed, attention, obstacles, gate }: InitiativeForAgenda,
  words: AgendaWords,
  { isLeftOver }: { readonly isLeftOver: boolean },
): Made {
  // What is in the way is named, so that it need not be told that something is.
  const isTold = (reason: AttentionReason) => reason === "stuck_obstacle" || reason === "stuck_update";
  const why = attention.filter((reason) => obstacles.length === 0 || !isTold(reason));
  const lines = [
    ...(gate === null ? [] : [words.gate(gate.name, gate.day)]),
    ...obstacles.map(({ text }) => words.obstacle(text)),
    ...(why.length === 0 ? [] : [words.attention(why)]),
    ...(changed === null ? [] : [words.changed[changed]]),
    ...(isLeftOver ? [words.leftOver] : []),
  ];
  const said = { title, note: lines.join("\n"), initiative, presenter };
  if (gate !== null) return madeItem("gate", { ...said, source: `${initiative}:${gate.name}:${gate.day}` });
  if (obstacles.length > 0) {
    return madeItem("obstacle", { ...said, source: `${initiative}:${obstacles.map(({ id }) => id).join("+")}` });
  }
  if (attention.length > 0) return madeItem("attention", { ...said, source: initiative });
  return madeItem("result", { ...said, source: `${initiative}:${changed}` });
}

/** It is about the same initiative, for a reason that is as strong. */
function saysAsMuch(standing: AgendaItem, made: Made): boolean {
  const [on, by] = [standing, made].map(({ kind }) => reasonsToSpeak.indexOf(kind));
  return standing.initiative === made.initiative && on !== undefined && by !== undefined && on >= by;
}

function followUp({ openActions, decisions, presenter }: AgendaInput["left"], words: AgendaWords): readonly Made[] {
  if (openActions.count === 0 && decisions === 0) return [];
  const title = words.followUp(openActions.count, decisions);
  return [madeItem("follow_up", { source: "last-time", title, note: inWords(openActions, words), presenter })];
}

/** As many open actions as a note holds, and how many more there are. */
function inWords({ count, first }: LeftBehind["openActions"], words: AgendaWords): string {
  let note = "";
  for (const [index, { text, who, due }] of first.entries()) {
    const said = text.length > longestAction ? `${text.slice(0, longestAction - 1).trimEnd()}…` : text;
    const longer = `${note}${note === "" ? "" : "\n"}${words.openAction(said, who, due)}`;
    const rest = count - index - 1;
    const whole = rest === 0 ? longer : `${longer}\n${words.more(rest)}`;
    if (whole.length > agendaLimits.note) return `${note}\n${words.more(count - index)}`;
    note = longer;
  }
  return count > first.length ? `${note}\n${words.more(count - first.length)}` : note;
}

/** Letters of an action that an agenda shows: whoever wants all of it finds it with the actions. */
const longestAction = 200;

function rankOf(kind: AgendaKind): number {
  return agendaKinds.indexOf(kind);
}

/** The same source is the same item of a moment, also where two people make the agenda at once. */
function idOf(moment: DeliveryMoment["id"], source: string): AgendaItemId {
  return AgendaItemId.parse(`itm_${digestOf(moment, source).slice(0, 16)}`);
}
