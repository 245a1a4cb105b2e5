import type { CandidateShown } from "#src/teaching/filter.contract.ts";
import type { TermSaid } from "#tab/api/use-filter.ts";
import { useJudgeTerm } from "#tab/api/use-filter.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useOwnWords, useTexts } from "#tab/ui/texts.ts";
import { useSettled } from "#tab/ui/use-settled.ts";
import { outsideKey, placeKey } from "./place.tsx";

interface Judged {
  readonly onAccepted: (said: TermSaid) => void;
  readonly onRefused: (said: TermSaid) => void;
}

/** In characters; the server says the same. */
const longestTerm = 60;

/** What is chosen for a term, and sending what was decided on it. */
export function useTermForm(keptAs: string, candidate: CandidateShown | null, { onAccepted, onRefused }: Judged) {
  const { form: words } = useTexts().tab.filter;
  const typing = useTyped(keptAs, {
    term: { fresh: candidate?.term ?? "", missing: words.termMissing, limit: longestTerm },
    place: { fresh: candidate ? placeKey(candidate.place) : "", missing: words.placeMissing },
    sdgs: { fresh: candidate?.sdgs.join(" ") ?? "" },
  });
  const { term, place, sdgs } = typing.typed;
  // Of what is being typed only what stands for a moment is tried on earlier questions.
  const settled = useSettled(term);
  const tried = candidate === null ? settled : term;
  return {
    typing,
    said: saidIn({ term, place, sdgs }),
    previewed: tried !== null && tried.trim().length <= longestTerm ? saidIn({ term: tried, place, sdgs: "" }) : null,
    accepting: useJudgeTerm("acceptTerm", (said) => {
      typing.forget();
      onAccepted(said);
    }),
    refusing: useJudgeTerm("refuseTerm", (said) => {
      typing.forget();
      onRefused(said);
    }),
  };
}

/** Where a term can point to: every theme, and not to the alliance at all. */
export function usePlaces(): readonly { readonly key: string; readonly label: string }[] {
  const { filter } = useTexts().tab;
  const { themes } = useAlliance().profile;
  const ownWords = useOwnWords();
  return [
    ...themes.map(({ key, name }) => ({ key, label: ownWords(name) })),
    { key: outsideKey, label: filter.outside },
  ];
}

export function numbersIn(chosen: string): number[] {
  return chosen
    .split(" ")
    .filter((one) => one !== "")
    .map(Number);
}

/** Null while there is no term, or nothing that it speaks for. */
function saidIn({ term, place, sdgs }: Readonly<Record<"term" | "place" | "sdgs", string>>): TermSaid | null {
  if (term.trim() === "" || place === "") return null;
  return { term: term.trim(), theme: place === outsideKey ? null : place, sdgs: numbersIn(sdgs) };
}
