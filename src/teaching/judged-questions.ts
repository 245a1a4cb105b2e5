import type { ThemeKey } from "#src/profile/profile.ts";
import type { ThemeProposal } from "#src/question/theme-proposal.ts";
import type { Question } from "#src/question/question.ts";

/** Where something belongs, by the filter or by people: a theme, or not with the alliance at all. */
export type Place = { readonly is: "theme"; readonly theme: ThemeKey } | { readonly is: "outside" };
/** What the filter says; it may not know. */
export type Proposed = Place | { readonly is: "silent" };

/** A question of which people said where it belongs, and what the filter had proposed. */
export interface JudgedQuestion {
  readonly question: Question;
  readonly proposed: Proposed;
  readonly chosen: Place;
}

/** Null while nobody decided on it or chose a theme for it: a proposal that nobody looked at proves nothing. */
export function judgedQuestion(question: Question): JudgedQuestion | null {
  const chosen = chosenFor(question);
  return chosen && { question, proposed: proposedIn(question.proposal), chosen };
}

/** What it comes down to: the likeliest theme, unless more speaks for it not belonging to the alliance. */
export function proposedIn({ ranked: [first], outside }: Pick<ThemeProposal, "ranked" | "outside">): Proposed {
  if (outside !== null && (first === undefined || (outside.confidence ?? 0) > (first.confidence ?? 0))) {
    return { is: "outside" };
  }
  return first === undefined ? { is: "silent" } : { is: "theme", theme: first.theme };
}

export function isSame(one: Proposed, other: Proposed): boolean {
  return placeKey(one) === placeKey(other);
}

export function isCorrected({ proposed, chosen }: JudgedQuestion): boolean {
  return !isSame(proposed, chosen);
}

/** Names it in tables; themes are written in small letters, so that it names no theme. */
export function placeKey(place: Proposed): string {
  return place.is === "theme" ? place.theme : place.is.toUpperCase();
}

function chosenFor(question: Question): Place | null {
  if (question.stage === "decided") {
    return question.decision.route === "not_for_alliance" ? { is: "outside" } : { is: "theme", theme: question.theme };
  }
  const { theme } = question.answers;
  return theme === null ? null : { is: "theme", theme };
}
