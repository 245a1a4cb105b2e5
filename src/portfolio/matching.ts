import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import type { InitiativePhase } from "#src/initiative/phases.ts";
import type { QuestionLane } from "#src/question/question-lanes.ts";

/** By what the portfolio can be narrowed; what is given must all hold. */
export interface Narrowing {
  readonly theme?: string | undefined;
  /** A phase of initiatives, or where a question waits. */
  readonly phase?: InitiativePhase | QuestionLane | undefined;
  readonly processOwner?: string | undefined;
  readonly partner?: string | undefined;
  readonly sdg?: number | undefined;
  readonly q?: string | undefined;
  /** One reason, or `any` of them. */
  readonly attention?: AttentionReason | "any" | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the narrowing looks at. */
export interface Matched {
  readonly title: string;
  readonly summary: string;
  readonly theme: string | null;
  /** Of an initiative its phase, of a question where it waits. */
  readonly lane: string;
  readonly processOwner: Named | null;
  readonly partners: readonly Named[];
  readonly problemOwner: string;
  readonly sdgs: readonly number[];
  readonly attention: readonly { readonly why: AttentionReason }[];
}

/** Narrows to what matches; reads the words that are looked for once. The same on the server and in the tab. */
export function matching({ q = "", ...narrowing }: Narrowing): (one: Matched) => boolean {
  const words = plain(q).split(/\s+/u).filter(Boolean);
  return (one) =>
    isGiven(narrowing.theme, (theme) => one.theme === theme) &&
    isGiven(narrowing.phase, (phase) => one.lane === phase) &&
    isGiven(narrowing.processOwner, (id) => one.processOwner?.id === id) &&
    isGiven(narrowing.partner, (id) => one.partners.some((partner) => partner.id === id)) &&
    isGiven(narrowing.sdg, (sdg) => one.sdgs.includes(sdg)) &&
    isGiven(narrowing.attention, (why) => one.attention.some((reason) => why === "any" || reason.why === why)) &&
    holdsAll(one, words);
}

interface InitiativeMatched extends Omit<Matched, "lane" | "partners" | "problemOwner"> {
  readonly phase: string;
  readonly participation: readonly Named[];
  readonly problemOwner: { readonly name: string } | null;
}

/** What of an initiative is looked at. */
export function matchedIn(initiative: InitiativeMatched): Matched {
  const { title, summary, theme, phase, processOwner, participation, problemOwner, sdgs, attention } = initiative;
  return {
    title,
    summary,
    theme,
    lane: phase,
    processOwner,
    partners: participation,
    problemOwner: problemOwner?.name ?? "",
    sdgs,
    attention,
  };
}

function isGiven<T>(wanted: T | undefined, holds: (wanted: T) => boolean): boolean {
  return wanted === undefined || holds(wanted);
}

/** Every word stands somewhere, also inside another: who types `energie` looks for energiearmoede as well. */
function holdsAll(one: Matched, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const names = [one.processOwner?.name ?? "", one.problemOwner, ...one.partners.map(({ name }) => name)];
  const text = plain([one.title, one.summary, ...names].join("\n"));
  return words.every((word) => text.includes(word));
}

/** Without capitals and diacritics. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
