import type { Result } from "#src/kernel/result.ts";
import { ok } from "#src/kernel/result.ts";
import type { Instant } from "#src/kernel/time.ts";
import type { PartnerId } from "#src/partner/partner.ts";
import type { PersonId } from "#src/people/person.ts";
import type { AgendaItemId } from "./agenda-item.ts";
import type { Attendance, DeliveryMoment, InStage, UnknownItem } from "./delivery-moment.ts";
import { itemOn } from "./delivery-moment.ts";

interface Done {
  readonly by: PersonId;
  readonly at: Instant;
}

export function opened(planned: InStage<"planned">, { by, at }: Done): InStage<"in_progress"> {
  const begun = { openedBy: by, openedAt: at, attendance: [], presented: [], presenting: null };
  return { ...planned, stage: "in_progress", ...begun };
}

/**
 * Null looks at no item in particular, as in a break or when a presenter left. What was left for the next time and is shown
 * all the same is of today again.
 */
export function presented(
  moment: InStage<"in_progress">,
  item: AgendaItemId | null,
  { by, at }: Done,
): Result<InStage<"in_progress">, UnknownItem> {
  if (item === null) return ok({ ...moment, presenting: null });
  const found = itemOn(moment, item);
  if (!found.ok) return found;
  // Said again by somebody else, it is still the same item, and its time runs on.
  const since = moment.presenting?.item === item ? moment.presenting.since : at;
  const seen = moment.presented.includes(item) ? moment.presented : [...moment.presented, item];
  const agenda = moment.agenda.map((one) => (one.id === item ? { ...one, postponed: false } : one));
  return ok({ ...moment, agenda, presented: seen, presenting: { item, by, since } });
}

/** Null takes back what was said of an organisation. */
export function attended(
  moment: InStage<"in_progress">,
  { organisation, how }: { readonly organisation: PartnerId; readonly how: Attendance["how"] | null },
  { by, at }: Done,
): InStage<"in_progress"> {
  const others = moment.attendance.filter((one) => one.organisation !== organisation);
  return { ...moment, attendance: how === null ? others : [...others, { organisation, how, by, at }] };
}

export function closed(moment: InStage<"in_progress">, { by, at }: Done): InStage<"closed"> {
  const { presenting: _, ...held } = moment;
  return { ...held, stage: "closed", closedBy: by, closedAt: at };
}

/** It goes on as if it had not been closed: outcomes can be written again, and those that were stay. */
export function reopened(moment: InStage<"closed">): InStage<"in_progress"> {
  const { closedBy: _by, closedAt: _at, ...held } = moment;
  return { ...held, stage: "in_progress", presenting: null };
}

export interface Quorum {
  /** Organisations in the room or online. */
  readonly present: number;
  readonly needed: number;
  readonly reached: boolean;
}

export function quorumOf(
  { attendance }: Extract<DeliveryMoment, { readonly attendance: unknown }>,
  { partners, share }: { readonly partners: number; readonly share: number },
): Quorum {
  const present = attendance.filter(({ how }) => how !== "excused").length;
  const needed = Math.ceil(partners * share);
  return { present, needed, reached: present >= needed };
}
