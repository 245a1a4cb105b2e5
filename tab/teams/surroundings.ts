import type { Language } from "#src/profile/profile.ts";

/** Where this page stands; `unanswered` in a frame whose owner does not speak as Teams does. */
export type Surroundings =
  | { readonly kind: "looking" }
  | { readonly kind: "browser" }
  | { readonly kind: "unanswered" }
  | { readonly kind: "teams"; readonly host: TeamsHost };

/** In Teams a tab stands beside a meeting, in a channel and in other places, each with a room of its own. */
export type Place =
  | "personal_tab"
  | "channel_tab"
  | "chat_tab"
  | "meeting_details"
  | "side_panel"
  | "stage"
  | "dialog"
  | "settings";

/** Whom a tab belongs to; a meeting that was planned in a channel is a meeting. */
export type Company = "nobody_else" | "channel" | "chat" | "meeting";

/** Teams around us. What it tells of the person is for display only: the server judges the token. */
export interface TeamsHost {
  readonly place: Place;
  readonly company: Company;
  /** The id that this tab was saved with; null where nobody saved it yet. */
  readonly tabId: string | null;
  readonly theme: string;
  /** Null for a language that we do not speak. */
  readonly language: Language | null;
  /** The page that a deep link asks for, such as `/questions/qst_1`. */
  readonly page: string | null;
  readonly onTheme: (changed: (theme: string) => void) => void;
  /** Rejects when Teams gives none. */
  readonly token: () => Promise<string>;
  /** The person can go to work: Teams takes its own waiting picture away. */
  readonly tellReady: () => void;
  /** The page explains by itself what is wrong, so Teams should leave it standing. */
  readonly tellStuck: () => void;
  /** The page itself broke: Teams shows its own way out. */
  readonly tellBroken: () => void;
  /** Opens an address of Teams, such as a message, in this very Teams. Rejects where Teams cannot. */
  readonly open: (address: string) => Promise<void>;
  /** An address that opens a page inside Teams, or null where Teams does not tell which app this is. */
  readonly linkTo: (page: SharedPage) => string | null;
  /** Lets Teams show a link to a page; false where Teams cannot. */
  readonly share: (page: SharedPage) => boolean;
  /**
   * Shows a page of ours to everybody in the meeting; false where Teams did not. Null where this Teams cannot: that is
   * done from beside a call.
   */
  readonly shareToStage: ((path: string) => Promise<boolean>) | null;
  /** Adds the tab to a channel: says that it can be saved, and as what once somebody saves it. */
  readonly offerTab: (tab: () => ChannelTab) => void;
}

export interface SharedPage {
  /** Path and query, from the first slash. */
  readonly path: string;
  readonly title: string;
}

export interface ChannelTab {
  /** By this Teams knows it again. */
  readonly id: string;
  /** The page that everybody in the channel starts at. */
  readonly path: string;
  readonly name: string;
}
