import type { InitiativeDecision } from "#src/initiative/decision.ts";
import type { Language } from "#src/profile/profile.ts";
import type { MadeTitles } from "./made-title.ts";

/** What a decision on an initiative says; `owner` is the name of a new one, and null where none may be named. */
export type DecisionInWords = (decision: InitiativeDecision, owner: string | null) => string;

/**
 * The words of files that leave the product, and of what an agenda writes by itself, in one language. Texts have them;
 * delivery moments come before texts.
 */
export interface DeliveryWords {
  readonly calendar: {
    readonly name: string;
    readonly file: string;
    /** Of one that was called off: not every calendar shows its status. */
    readonly cancelled: (title: string) => string;
  };
  readonly agenda: MadeTitles;
  readonly minutes: { readonly file: string; readonly publicFile: string };
  readonly decision: DecisionInWords;
}

/** The same in every language. */
export type DeliveryWordsIn = (language: Language) => DeliveryWords;
