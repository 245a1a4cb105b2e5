import { z } from "zod";
import { InitiativeId } from "#src/initiative/initiative.ts";
import { idSchema } from "#src/kernel/ids.ts";
import { PersonId } from "#src/people/person.ts";

export const AgendaItemId = idSchema("itm", "AgendaItemId");
export type AgendaItemId = z.infer<typeof AgendaItemId>;

export const agendaLimits = {
  title: 200,
  note: 2000,
  /** No meeting gets through more of them, and everybody's screen shows them all. */
  items: 200,
  minutes: 480,
} as const;

/** In the order in which an agenda made from the portfolio puts them. */
export const agendaKinds = [
  "follow_up",
  "result",
  "attention",
  "obstacle",
  "gate",
  "proposal",
  "own",
  "look_ahead",
] as const;
export const AgendaKind = z.enum(agendaKinds);
export type AgendaKind = z.infer<typeof AgendaKind>;

export const AgendaItem = z.strictObject({
  id: AgendaItemId,
  kind: AgendaKind,
  title: z.string().min(1).max(agendaLimits.title),
  note: z.string().max(agendaLimits.note),
  initiative: InitiativeId.nullable(),
  minutes: z.int().min(0).max(agendaLimits.minutes),
  /** Null while nobody is asked yet. */
  presenter: PersonId.nullable(),
  /** What it was made from, so that making the agenda once more does not put it there twice; null for one that people wrote. */
  source: z.string().max(200).nullable(),
  /** Rises with every edit of its words, so that two who write at once notice each other. */
  edition: z.int().positive(),
  editedBy: PersonId.nullable(),
  /** Left for the next delivery moment. */
  postponed: z.boolean(),
  /** What was said of it may be read outside the alliance. */
  released: z.boolean(),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export function minutesOf(agenda: readonly AgendaItem[]): number {
  return agenda.reduce((sum, { minutes, postponed }) => (postponed ? sum : sum + minutes), 0);
}
