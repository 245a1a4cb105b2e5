import { z } from "zod";
import { phases } from "#src/initiative/initiative.ts";
import { PartnerId } from "#src/partner/partner.ts";
import { PersonId } from "#src/people/person.ts";
import { SdgNumber, ThemeKey } from "#src/profile/profile.ts";
import { questionLanes } from "#src/question/question-lane.ts";
import type { AttentionReason } from "./attention.ts";
import { attentionReasons } from "./attention.ts";

/** From the first question in triage to the last initiative that ended. */
const portfolioLanes = [...questionLanes, ...phases] as const;

/** Whoever pastes a whole text to search by is told that it is too long. */
const mostAsked = 200;

/** By what the portfolio can be narrowed; what is given must all hold. The same for every view. */
export const PortfolioFilter = z.strictObject({
  theme: ThemeKey.optional(),
  phase: z.enum(portfolioLanes).optional(),
  processOwner: PersonId.optional(),
  partner: PartnerId.optional(),
  sdg: SdgNumber.optional(),
  q: z.string().max(mostAsked).optional(),
  /** One reason, or `any` of them. */
  attention: z.enum(["any", ...attentionReasons]).optional(),
});
export type PortfolioFilter = z.infer<typeof PortfolioFilter>;

/** What the filter looks at. */
export interface Filtered {
  readonly title: string;
  readonly summary: string;
  readonly theme: string | null;
  /** Of an initiative its phase, of a question where it waits. */
  readonly lane: string;
  readonly processOwner: { readonly id: string; readonly name: string } | null;
  readonly partners: readonly { readonly id: string; readonly name: string }[];
  readonly problemOwner: string;
  readonly sdgs: readonly number[];
  readonly attention: readonly { readonly why: AttentionReason }[];
}

/** Narrows to what matches; reads the words that are looked for once. */
export function portfolioFilter({ q = "", ...filter }: PortfolioFilter): (one: Filtered) => boolean {
  const words = plain(q).split(/\s+/u).filter(Boolean);
  return (one) =>
    isGiven(filter.theme, (theme) => one.theme === theme) &&
    isGiven(filter.phase, (phase) => one.lane === phase) &&
    isGiven(filter.processOwner, (id) => one.processOwner?.id === id) &&
    isGiven(filter.partner, (id) => one.partners.some((partner) => partner.id === id)) &&
    isGiven(filter.sdg, (sdg) => one.sdgs.includes(sdg)) &&
    isGiven(filter.attention, (why) => one.attention.some((reason) => why === "any" || reason.why === why)) &&
    holdsAll(one, words);
}

function isGiven<T>(wanted: T | undefined, holds: (wanted: T) => boolean): boolean {
  return wanted === undefined || holds(wanted);
}

/** Every word stands somewhere, also inside another: who types `energie` looks for energiearmoede as well. */
function holdsAll(one: Filtered, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = [one.processOwner?.name ?? "", one.problemOwner, ...one.partners.map(({ name }) => name)];
  const text = plain([one.title, one.summary, ...names].join("\n"));
  return words.every((word) => text.includes(word));
}

/** Without capitals and diacritics. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
