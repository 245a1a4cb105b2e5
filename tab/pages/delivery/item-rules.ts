import type { Rules } from "#tab/forms/use-typed.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

export type ItemField = "title" | "note" | "minutes" | "presenter";

/** The most that the server accepts: characters of a title and a note, and minutes. */
const longest = { title: 200, note: 2000, minutes: 480 } as const;

interface ItemWords {
  readonly words: TabTexts["tab"]["agenda"]["item"];
  readonly forms: TabTexts["tab"]["forms"];
}

export function itemRules(fresh: Readonly<Record<ItemField, string>>, { words, forms }: ItemWords): Rules<ItemField> {
  return {
    title: { fresh: fresh.title, missing: words.titleMissing, limit: longest.title },
    note: { fresh: fresh.note, limit: longest.note },
    minutes: {
      fresh: fresh.minutes,
      check: (minutes) => (isWhole(minutes) ? null : forms.notWhole(longest.minutes)),
    },
    presenter: { fresh: fresh.presenter },
  };
}

function isWhole(minutes: string): boolean {
  return /^\d{1,3}$/.test(minutes) && Number(minutes) <= longest.minutes;
}

/** Left empty, an item takes no time of its own. */
export function minutesIn(typed: string): number {
  return typed === "" ? 0 : Number(typed);
}
