import type { Pressed } from "#tab/api/acts-on.ts";

/** What follows once it is done. */
interface Then {
  readonly onSuccess: () => void;
  /** Before that, and also where the answer takes away what was pressed. */
  readonly onAccepted?: () => void;
}

/** What a page knows of something that is being done; any of the hooks for acts will do. */
export interface Doing<Said> {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly error: Error | null;
  readonly mutate: (pressed: Pressed<Said>, then?: Then) => void;
  readonly reset: () => void;
}

/** One act on one thing, as it stands on a page. */
export interface OneAct<Said> {
  readonly doing: Doing<Said>;
  /** The revision that the page shows. */
  readonly rev: number;
  /** Whether it rests on what the page shows, so that a change in between stops it. */
  readonly atRevision: boolean;
  /** Whether the reader may do it now. */
  readonly isOffered: boolean;
  readonly says: ActSays;
}

/** What is told of the thing when somebody was faster. */
export interface ActSays {
  readonly changed: { readonly title: string; readonly text: string };
  readonly tooLate: { readonly title: string; readonly text: string };
}
