import type { Profile } from "#src/profile/profile.ts";
import type { Texts } from "#src/texts/texts.ts";

/** What a card is made with beside its value: the language, the alliance, and the showing that its buttons name. */
export interface CardContext {
  readonly texts: Texts;
  readonly profile: Profile;
  readonly nonce: string;
  /** The address of a page of the tab, such as `/questions/qst_1`. */
  readonly linkTo: (path: string) => string;
  /** Stands on top of the card: why the reader sees this instead of what was expected. */
  readonly banner?: Banner;
}

export interface Banner {
  /** `done` says what a press has led to. */
  readonly kind: "outdated" | "problem" | "done";
  readonly text: string;
}
