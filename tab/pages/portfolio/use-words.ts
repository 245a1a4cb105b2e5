import { useMemo } from "react";
import type { Grouping } from "#src/portfolio/view-names.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import type { Lane } from "./lanes.ts";
import { lanes } from "./lanes.ts";
import type { Naming } from "./rows.ts";

/** What a phase is called, and where questions wait before it. */
export function useLaneWords(): Readonly<Record<Lane, string>> {
  const { vocabulary } = useTexts();
  const { stages, routes, phases } = vocabulary;
  return useMemo(
    () => ({
      in_triage: stages.in_triage,
      quick_analysis: routes.quick_analysis,
      miscellaneous: routes.miscellaneous,
      ...phases,
    }),
    [stages, routes, phases],
  );
}

/** How the table puts words in order, and what themes are called. */
export function useNaming(): Naming {
  const { language } = useTexts();
  const { themes } = useAlliance().profile;
  return useMemo(() => {
    const names = new Map<string, string>(themes.map(({ key, name }) => [key, name[language]]));
    const { compare } = new Intl.Collator(language, { sensitivity: "base", numeric: true });
    return {
      compare,
      theme: (key) => (key === null ? "" : (names.get(key) ?? key)),
      themes: themes.map(({ key }) => key),
    };
  }, [themes, language]);
}

/** What the groups of the table are called; `names` are those of people and organisations. */
export function useGroupWords(): (
  grouping: Grouping,
  key: string | null,
  names: ReadonlyMap<string, string>,
) => string {
  const { table, sdgNamed } = useTexts().tab.portfolio;
  const laneWords = useLaneWords();
  const naming = useNaming();
  const ownWords = useOwnWords();
  const { sdgs } = useAlliance().profile;
  return (grouping, key, names) => {
    if (key === null) return table.without[grouping];
    switch (grouping) {
      case "theme":
        return naming.theme(key);
      case "phase": {
        const lane = lanes.find((each) => each === key);
        return lane === undefined ? key : laneWords[lane];
      }
      case "sdg": {
        const goal = sdgs.find(({ number }) => String(number) === key);
        return goal ? sdgNamed(goal.number, ownWords(goal.name)) : key;
      }
      case "process_owner":
      case "partner":
        return names.get(key) ?? key;
    }
  };
}
