import type { DayChecked } from "#tab/api/use-planning.ts";
import type { TabTexts } from "#tab/texts/tab-texts.ts";

/** Why a moment cannot be then, in words for the field that it is about; null where it can, and for the other field. */
export function refusedAt(
  field: "day" | "until",
  check: Pick<DayChecked, "refused"> | undefined,
  words: Pick<TabTexts["tab"]["planning"], "inPast" | "overlap" | "endsBeforeStart">,
): string | null {
  switch (check?.refused) {
    case "moment_in_past":
      return field === "day" ? words.inPast : null;
    case "moments_overlap":
      return field === "day" ? words.overlap : null;
    case "ends_before_start":
      return field === "until" ? words.endsBeforeStart : null;
    case null:
    case undefined:
      return null;
  }
}
