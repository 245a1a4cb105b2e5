import { digestOf } from "#src/kernel/digest.ts";
import type { AgendaInput, AgendaWords } from "./agenda-input.ts";
import type { AgendaItem } from "./agenda-item.ts";
import { AgendaItemId, agendaKinds, agendaLimits } from "./agenda-item.ts";
import type { AgendaProposal } from "./agenda-proposal.ts";
import { AgendaProposalId } from "./agenda-proposal.ts";
import { haveSameSubject, isLeft, isMadeOf, sourceOfLeft, strengthOf } from "./agenda-subject.ts";
import type { Told } from "./carry-over.ts";
import { toldAnew, withLeft } from "./carry-over.ts";
import type { DeliveryMoment } from "./delivery-moment.ts";
import type { Made } from "./made-item.ts";
import { asItem, followUp, hasReason, lookAhead, ofInitiative, ofProposal } from "./made-item.ts";

export interface AgendaMade {
  /** What stood on it, where what has a stronger reason now tells that one. */
  readonly standing: readonly AgendaItem[];
  readonly added: readonly AgendaItem[];
}

/**
 * What the portfolio, the moment before and the partners bring to an agenda: made once more it adds what is new, and leaves
 * what people wrote, moved or took off. Of an initiative there is one item, for the strongest of its reasons. What people
 * wrote of it for the moment before comes along; what an agenda wrote by itself is told as it is now.
 */
export function agendaMadeOf(
  { portfolio, left, proposals }: AgendaInput,
  moment: Pick<DeliveryMoment, "id" | "agenda" | "dismissed">,
  words: AgendaWords,
): AgendaMade {
  const told: Told = { about: new Map(portfolio.map((one) => [one.initiative, one])), words };
  const fresh: readonly Made[] = [
    ...followUp(left, words),
    ...portfolio.filter(hasReason).map((one) => ofInitiative(one, words)),
    ...proposals.map(ofProposal),
    lookAhead(words),
  ];
  const comingAlong = left.items.filter((item) => !isTakenOff(item, moment));
  const all = withLeft(fresh, comingAlong, told);
  const spoken = new Map(all.map((one) => [one, spokesmanOf(one, moment.agenda)]));
  const byItem = new Map([...spoken].map(([one, item]) => [item, one]));
  const standing = moment.agenda.map((item) => {
    const whole = byItem.get(item);
    const made = fresh.find(({ source }) => source === whole?.source);
    return whole && made ? toldAnew(item, { made, whole }, told) : item;
  });
  const added = all
    .filter((one) => spoken.get(one) === undefined && !moment.dismissed.includes(one.source))
    .toSorted((one, other) => rankOf(one) - rankOf(other))
    .slice(0, agendaLimits.items - standing.length)
    .map((one) => asItem(one, idOf(moment.id, one.source)));
  return { standing, added };
}

/**
 * Puts new items where their kind comes, until an agenda has been made: from then on its order is that of people, and what is
 * new comes behind it, but before the look ahead that closes it.
 */
export function placed(standing: readonly AgendaItem[], added: readonly AgendaItem[]): readonly AgendaItem[] {
  if (standing.some(({ source }) => source !== null)) return placedBehind(standing, added);
  const agenda = [...standing];
  for (const item of added) {
    const later = agenda.findIndex((one) => rankOf(one) > rankOf(item));
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
  return asItem(made, idOf(id, made.source));
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

/** Of the items that stand, the one that speaks of the same; where there are more, the one with the strongest reason. */
function spokesmanOf(made: Made, agenda: readonly AgendaItem[]): AgendaItem | undefined {
  return agenda
    .filter((item) => haveSameSubject(item, made))
    .toSorted((one, other) => strengthOf(other) - strengthOf(one))
    .at(0);
}

/** Somebody took it off this agenda, in this form or as what was made of it. */
function isTakenOff(item: AgendaItem, { dismissed }: Pick<DeliveryMoment, "dismissed">): boolean {
  const { initiative } = item;
  if (dismissed.includes(sourceOfLeft(item))) return true;
  return initiative !== null && strengthOf(item) >= 0 && dismissed.some((source) => isMadeOf(source, initiative));
}

/** What people brought in and was left comes right after the look back, so that it is not left once more. */
function rankOf(item: Pick<AgendaItem, "kind" | "source">): number {
  return isLeft(item) && strengthOf(item) < 0 ? 0 : agendaKinds.indexOf(item.kind);
}

/** The same source is the same item of a moment, also where two people make the agenda at once. */
function idOf(moment: DeliveryMoment["id"], source: string): AgendaItemId {
  return AgendaItemId.parse(`itm_${digestOf(moment, source).slice(0, 16)}`);
}
