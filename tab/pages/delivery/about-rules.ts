import type { Rules } from "#tab/forms/use-typed.ts";
import { keysIn } from "#tab/forms/several.tsx";
import type { TabTexts } from "#tab/texts/tab-texts.ts";
import { longest } from "./year-draft.ts";

export type AboutField = "title" | "place" | "hosts";

/** More than these never receive one moment together. */
const mostHosts = 5;

/** What a moment is called, where it is, and who receives. */
export function aboutRules(
  fresh: Readonly<Record<AboutField, string>>,
  words: TabTexts["tab"]["planning"],
): Rules<AboutField> {
  return {
    title: { fresh: fresh.title, missing: words.titleMissing, limit: longest.title },
    place: { fresh: fresh.place, missing: words.placeMissing, limit: longest.place },
    hosts: {
      fresh: fresh.hosts,
      check: (hosts) => (keysIn(hosts).length > mostHosts ? words.most(mostHosts) : null),
    },
  };
}
