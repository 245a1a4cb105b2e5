import { useMemo } from "react";
import type { PortfolioOverview } from "#src/portfolio/portfolio-overview.contract.ts";
import { usePartners } from "#tab/api/use-partners.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import type { ChosenFilter } from "#tab/ui/chosen-filters.tsx";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import type { Arranging } from "./use-arranging.ts";
import { useLaneWords, useNaming } from "./use-words.ts";

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Everybody and every organisation that something in the portfolio can be found by, in the order of their names. */
export interface Offered {
  readonly processOwners: readonly Named[];
  readonly partners: readonly Named[];
  /** False while it is looked up who the partner is that the address tells. */
  readonly isComplete: boolean;
}

/** Also the partner that the portfolio is narrowed by, when it takes part in nothing. */
export function useOffered({ initiatives, questions }: PortfolioOverview, partner: string | undefined): Offered {
  const { compare } = useNaming();
  const found = useMemo(() => {
    const byName = (named: readonly (Named | null)[]) =>
      [...new Map(named.flatMap((each) => (each === null ? [] : [[each.id, each] as const]))).values()].toSorted(
        (one, other) => compare(one.name, other.name),
      );
    return {
      processOwners: byName(initiatives.map(({ processOwner }) => processOwner)),
      partners: byName([
        ...initiatives.flatMap(({ participation }) => participation),
        ...questions.flatMap(({ items }) => items.map(({ organisation }) => organisation)),
      ]),
    };
  }, [initiatives, questions, compare]);
  const isElsewhere = partner !== undefined && found.partners.every(({ id }) => id !== partner);
  const { data } = usePartners(isElsewhere);
  return useMemo(() => {
    const idle = isElsewhere ? (data ?? []).filter(({ id }) => id === partner) : [];
    return { ...found, partners: [...found.partners, ...idle], isComplete: !isElsewhere || data !== undefined };
  }, [found, isElsewhere, data, partner]);
}

/** What the portfolio is narrowed by now, in the words of the page. */
export function useChosen(
  { arrangement, narrow }: Arranging,
  { processOwners, partners }: Offered,
): readonly ChosenFilter[] {
  const { tab, vocabulary } = useTexts();
  const { portfolio: words, questions } = tab;
  const laneWords = useLaneWords();
  const ownWords = useOwnWords();
  const { themes, sdgs } = useAlliance().profile;
  const { q, theme, phase, processOwner, partner, sdg, attention } = arrangement.filter;
  const themeName = themes.find(({ key }) => key === theme)?.name;
  const goal = sdgs.find(({ number }) => number === sdg);
  const nameOf = (named: readonly Named[], id: string) => named.find((each) => each.id === id)?.name ?? words.unknown;
  return [
    ...(q === undefined ? [] : [{ label: questions.quoted(q), remove: () => narrow({ q: "" }) }]),
    ...(themeName ? [{ label: ownWords(themeName), remove: () => narrow({ theme: undefined }) }] : []),
    ...(phase === undefined ? [] : [{ label: laneWords[phase], remove: () => narrow({ phase: undefined }) }]),
    ...(processOwner === undefined
      ? []
      : [
          {
            label: `${words.processOwner}: ${nameOf(processOwners, processOwner)}`,
            remove: () => narrow({ processOwner: undefined }),
          },
        ]),
    ...(partner === undefined
      ? []
      : [{ label: `${words.partner}: ${nameOf(partners, partner)}`, remove: () => narrow({ partner: undefined }) }]),
    ...(goal
      ? [{ label: `${words.sdg} ${goal.number}: ${ownWords(goal.name)}`, remove: () => narrow({ sdg: undefined }) }]
      : []),
    ...(attention === undefined
      ? []
      : [
          {
            label: attention === "any" ? words.anyAttention : vocabulary.attention[attention],
            remove: () => narrow({ attention: undefined }),
          },
        ]),
  ];
}
