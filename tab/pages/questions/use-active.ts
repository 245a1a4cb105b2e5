import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import type { Filters } from "./filters.ts";
import type { UsedFilters } from "./use-filters.ts";

interface Active {
  readonly label: string;
  readonly without: Partial<Filters>;
}

/** What the list is narrowed by now, in the words of the page; an organisation has its name once the partners are there. */
export function useActive({ filters, organisations }: UsedFilters): readonly Active[] {
  const { tab, vocabulary } = useTexts();
  const { questions: words } = tab;
  const ownWords = useOwnWords();
  const { themes } = useAlliance().profile;
  const theme = themes.find(({ key }) => key === filters.theme);
  const organisation = organisations.find(({ id }) => id === filters.organisation);
  return [
    ...(filters.q === "" ? [] : [{ label: words.quoted(filters.q), without: { q: "" } }]),
    ...(theme ? [{ label: ownWords(theme.name), without: { theme: null } }] : []),
    ...(filters.stage === null ? [] : [{ label: vocabulary.stages[filters.stage], without: { stage: null } }]),
    ...(filters.due === null ? [] : [{ label: words.dues[filters.due], without: { due: null } }]),
    ...(organisation ? [{ label: organisation.name, without: { organisation: null } }] : []),
    ...(filters.seeksPartners ? [{ label: words.seeksPartners, without: { seeksPartners: false } }] : []),
  ];
}
