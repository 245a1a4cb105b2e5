import { phases } from "#src/initiative/phases.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";

/** What a group is called, and the colour of its theme; a phase has none. */
export type GroupNames = (key: string) => { readonly name: string; readonly accent: string | null };

export function useGroupNames(): GroupNames {
  const { themes } = useAlliance().profile;
  const { vocabulary } = useTexts();
  const ownWords = useOwnWords();
  return (key) => {
    const phase = phases.find((each) => each === key);
    if (phase) return { name: vocabulary.phases[phase], accent: null };
    const theme = themes.find((each) => each.key === key);
    return { name: theme ? ownWords(theme.name) : key, accent: theme?.accent ?? "grey" };
  };
}
