/** What people read of the app in Teams itself, before and beside everything that Vraagbaak says. */
export interface AppTexts {
  /** At most 30 characters. */
  readonly name: string;
  /** At most 100 characters. */
  readonly fullName: string;
  /** At most 80 characters; Teams wants it to stand apart from the whole description. */
  readonly summary: string;
  readonly description: string;
  readonly tab: string;
  /** What one can write to the bot; people choose the title, and it is sent as their words. */
  readonly words: Readonly<Record<BotWord, BotWordTexts>>;
  readonly search: CommandTexts & { readonly typed: CommandTexts };
  readonly makeQuestion: CommandTexts;
  readonly addToQuestion: CommandTexts;
}

export type BotWord = "myQuestions" | "myActions" | "setUpChannel" | "ownSettings" | "help";

interface BotWordTexts {
  readonly title: string;
  readonly description: string;
}

interface CommandTexts {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 128 characters. */
  readonly description: string;
}
