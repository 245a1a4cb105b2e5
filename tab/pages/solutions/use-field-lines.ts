import type { EntryField } from "#src/solution/entry.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords } from "#tab/ui/texts.ts";

/** What a field of an entry holds as people read it: themes and goals by their names. */
export function useFieldLines(): (field: EntryField, lines: readonly string[]) => readonly string[] {
  const { themes, sdgs } = useAlliance().profile;
  const ownWords = useOwnWords();
  return (field, lines) => {
    const filled = lines.filter((line) => line !== "");
    if (field === "themes") return filled.map((key) => named(themes.find((theme) => theme.key === key)?.name, key));
    if (field !== "sdgs") return filled;
    return filled.map((number) => `${number}. ${named(sdgs.find((sdg) => String(sdg.number) === number)?.name, "")}`);
  };

  function named(name: Parameters<typeof ownWords>[0] | undefined, without: string): string {
    return name ? ownWords(name) : without;
  }
}
