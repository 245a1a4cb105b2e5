import type { InitiativeDecision } from "#src/initiative/decision.ts";

/** What a decision on an initiative says; `owner` is the name of a new one, and null where none may be named. */
export type DecisionInWords = (decision: InitiativeDecision, owner: string | null) => string;

/** The words of files that leave the product, in one language. Texts have them; delivery moments come before texts. */
export interface DeliveryWords {
  readonly calendar: {
    readonly name: string;
    readonly file: string;
    /** Of one that was called off: not every calendar shows its status. */
    readonly cancelled: (title: string) => string;
  };
  readonly minutes: { readonly file: string; readonly publicFile: string };
  readonly decision: DecisionInWords;
}
