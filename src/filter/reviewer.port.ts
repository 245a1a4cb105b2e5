import type { Result } from "#src/kernel/result.ts";
import type { ThemeKey } from "#src/profile/profile.ts";

/** Reads a question once more where the filter doubted: a language model, somewhere else. Never asked before the answer stands. */
export interface Reviewer {
  /** As what it says is signed, such as the name of the model. */
  readonly name: string;
  /** Ends within ten seconds, or as soon as the signal says so. Never throws for what the other side does. */
  review(text: string, choice: ReviewChoice, signal: AbortSignal): Promise<Result<Review, NotReviewed>>;
}

export interface ReviewChoice {
  /** All that it may choose from. */
  readonly themes: readonly ReviewedTheme[];
  /** What the filter held likeliest, likeliest first. */
  readonly ranked: readonly ThemeKey[];
}

export interface ReviewedTheme {
  readonly key: ThemeKey;
  readonly name: string;
  readonly about: string;
}

/** Only a theme out of those given: words of its own would be shown to people, and whoever asks can put those in its mouth. */
export interface Review {
  /** Null where it holds none possible. */
  readonly theme: ThemeKey | null;
}

export interface NotReviewed {
  readonly code:
    | "reviewer_slow"
    | "reviewer_unreachable"
    | "reviewer_busy"
    | "reviewer_refuses"
    /** No answer of the form that was asked, or a theme that nobody gave it. */
    | "reviewer_unreadable"
    | "reviewer_stopped";
  /** What the other side answered over HTTP, where it did. */
  readonly status: number | null;
}
