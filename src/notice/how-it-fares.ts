import type { Instant } from "#src/kernel/time.ts";
import { addMilliseconds } from "#src/kernel/time.ts";
import { keepsHours } from "./notice-content.ts";
import type { Notice } from "./notice.ts";
import { betweenUpdates, mostAttempts } from "./notice.ts";

/**
 * - `soon`: it goes out any moment.
 * - `refused`: Teams did not take it; it is tried again.
 * - `bundling`: the person heard of the question less than ten minutes ago.
 * - `hours`: the person is let be until then, or wants news in the morning.
 */
export const waitReasons = ["soon", "refused", "bundling", "hours"] as const;
export type WaitReason = (typeof waitReasons)[number];

/**
 * - `left`, `gone`: we were taken out of the place, or it was deleted.
 * - `nowhere`: we have no place in Teams from which to reach the person.
 * - `worn_out`: it was tried a hundred times.
 * - `refused`: Teams will not have it.
 */
export const deathReasons = ["left", "gone", "nowhere", "worn_out", "refused"] as const;
export type DeathReason = (typeof deathReasons)[number];

/**
 * What went wrong at the last attempt, as far as it says more than the reasons above:
 * - `not_found`, `denied`, `busy`, `refused`, `down`: Teams' own answers.
 * - `silent`, `unclear`: Teams gave none, or none that can be read.
 * - `ours`: we could not make the message.
 * - `uncertain`: it was sent, and nobody knows whether it stands there.
 */
export const troubles = [
  "not_found",
  "silent",
  "busy",
  "down",
  "denied",
  "refused",
  "unclear",
  "ours",
  "uncertain",
] as const;
export type Trouble = (typeof troubles)[number];

/** Less than this is no waiting that anybody sees. */
const aMoment = 60_000;

/** Null for what does not wait. */
export function whyItWaits(notice: Notice, now: Instant): WaitReason | null {
  const { state, due, problem, content, sentAt } = notice;
  if (state !== "waiting" || due === null) return null;
  if (problem !== null) return "refused";
  if (due <= addMilliseconds(now, aMoment)) return "soon";
  if (sentAt !== null && due === addMilliseconds(sentAt, betweenUpdates)) return "bundling";
  return keepsHours(content) ? "hours" : "soon";
}

/** Null for what was not given up. */
export function whyItDied({ state, problem, attempts, missingSince }: Notice): DeathReason | null {
  if (state !== "dead") return null;
  if (problem === "left") return "left";
  if (problem === "gone" || missingSince !== null) return "gone";
  if (problem !== null && unreachable.has(problem)) return "nowhere";
  return attempts >= mostAttempts ? "worn_out" : "refused";
}

/** Our own words for it, where Teams was not asked. */
const unreachable: ReadonlySet<string> = new Set(["nowhere to write", "unknown conversation"]);

/** Null where nothing went wrong, and where we did not ask Teams: then the reason it died tells all. */
export function whatWentWrong({ state, problem }: Pick<Notice, "state" | "problem">): Trouble | null {
  if (problem === null) return null;
  // What certainly arrived leaves no problem behind.
  return state === "sent" ? "uncertain" : troubleIn(problem);
}

function troubleIn(problem: string): Trouble | null {
  if (problem === "internal") return "ours";
  if (problem.startsWith("no answer")) return "silent";
  const status = Number(/^status (\d{3})/.exec(problem)?.[1]);
  if (Number.isNaN(status)) return null;
  if (status === 404 || problem.includes("NotFound")) return "not_found";
  if (status < 400) return "unclear";
  if (status === 429) return "busy";
  if (status >= 500) return "down";
  return status === 401 || status === 403 ? "denied" : "refused";
}
