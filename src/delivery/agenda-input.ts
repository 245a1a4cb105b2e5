import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { Day } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import type { ChangeOfPortfolio } from "#src/portfolio/since.ts";
import type { AgendaItem } from "./agenda-item.ts";
import type { MadeTitles } from "./made-title.ts";

/** What became of an initiative since the moment before. */
export type AgendaChange = ChangeOfPortfolio | "updated";

/** All that an initiative brings to an agenda, which may be nothing, and who would speak of it. */
export interface InitiativeForAgenda {
  readonly initiative: InitiativeId;
  readonly title: string;
  readonly presenter: PersonId | null;
  readonly changed: AgendaChange | null;
  readonly attention: readonly AttentionReason[];
  /** Those that are stuck, or were put before somebody. */
  readonly obstacles: readonly { readonly id: string; readonly text: string }[];
  /** All that was ever in its way, by which an agenda knows what it wrote of it before. */
  readonly everInTheWay: readonly string[];
  /** One that waits for the moment. */
  readonly gate: { readonly name: string; readonly day: Day } | null;
}

export interface OpenAction {
  readonly text: string;
  /** Null for somebody whose name is not known. */
  readonly who: string | null;
  readonly due: Day | null;
}

/** What the moment before left behind. */
export interface LeftBehind {
  readonly openActions: { readonly count: number; readonly first: readonly OpenAction[] };
  readonly decisions: number;
  /** Who looks back at it; null where that is not known. */
  readonly presenter: PersonId | null;
  /** What was left for the next time, or what the moment before did not come to. */
  readonly items: readonly AgendaItem[];
}

/** An item that a partner brought in. */
export interface ProposedItem {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly initiative: InitiativeId | null;
  readonly minutes: number;
  readonly by: PersonId;
}

export interface AgendaInput {
  readonly portfolio: readonly InitiativeForAgenda[];
  readonly left: LeftBehind;
  readonly proposals: readonly ProposedItem[];
}

/** What an agenda says by itself, in the language of the alliance. */
export interface AgendaWords extends MadeTitles {
  readonly openAction: (text: string, who: string | null, due: Day | null) => string;
  readonly more: (count: number) => string;
  readonly gate: (name: string, day: Day) => string;
  readonly obstacle: (text: string) => string;
  readonly attention: (why: readonly AttentionReason[]) => string;
  readonly changed: Readonly<Record<AgendaChange, string>>;
  readonly leftOver: string;
}
