import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { SimilarQuestion } from "#src/intake/similar-questions.contract.ts";
import type { SolutionShown } from "#src/profile/profile.contract.ts";
import { addresses } from "#tab/api/addresses.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useSettled } from "#tab/ui/use-settled.ts";

/** What stands beside a text while it is typed. */
export interface Beside {
  /** `silent` while the text tells too little to search by. */
  readonly state: "silent" | "searching" | "found" | "failed";
  /** A word or two: telling more may find more. */
  readonly isShort: boolean;
  readonly solutions: readonly SolutionShown[];
  readonly questions: readonly SimilarQuestion[];
}

const nothing: Beside = { state: "silent", isShort: true, solutions: [], questions: [] };
const most = 3;

/**
 * Searches by a text that is being typed. What is typed next takes the request back, and every answer belongs to the text
 * it was asked for, so a late one never stands in the place of a newer one. Until there is a newer one the last stays.
 */
export function useBeside(text: string): Beside {
  const isPaused = useSettled(text) === text;
  const words = wordsIn(text);
  const searched = searchedBy(text);
  const asked = isPaused ? searched : null;
  const canBeAlike = words.length >= fewestAlike;
  const solutions = useFoundSolutions(asked);
  const questions = useSimilarQuestions(canBeAlike ? asked : null);
  if (searched === null) return nothing;
  return {
    state: stateOf(asked, canBeAlike ? [solutions, questions] : [solutions]),
    isShort: words.length < fewestOfASentence,
    solutions: solutions.data ?? [],
    // What an earlier text found must not stay for one that is not searched by.
    questions: canBeAlike ? (questions.data ?? []) : [],
  };
}

interface Asking {
  readonly isError: boolean;
  readonly isFetching: boolean;
  readonly isPlaceholderData: boolean;
}

function stateOf(asked: string | null, all: readonly Asking[]): Beside["state"] {
  const isUnderWay = all.some(({ isFetching, isPlaceholderData }) => isFetching && isPlaceholderData);
  if (asked === null || isUnderWay) return "searching";
  if (all.every(({ isError }) => isError)) return "failed";
  return "found";
}

function useFoundSolutions(asked: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "solutions", "known", asked],
    queryFn: ({ signal }) => api.ask(addresses.knownSolutions, { query: { q: asked ?? "", limit: most }, signal }),
    select: ({ items }) => items,
    ...whileTyping(asked),
  });
}

function useSimilarQuestions(asked: string | null) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "questions", "alike", asked],
    queryFn: ({ signal }) => api.ask(addresses.similarQuestions, { query: { q: asked ?? "", limit: most }, signal }),
    select: ({ items }) => items,
    ...whileTyping(asked),
  });
}

function whileTyping(asked: string | null) {
  return { enabled: asked !== null, placeholderData: keepPreviousData, refetchInterval: false } as const;
}

/** So much tells what a question is about, and the address stays short enough for any server in between. */
const longest = 800;
/** With one word in common, questions are not alike yet. */
const fewestAlike = 2;
const fewestOfASentence = 3;

function wordsIn(text: string): readonly string[] {
  return text.slice(0, longest).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Null for what tells too little: without a word of four letters it fits everything. */
function searchedBy(text: string): string | null {
  const asked = text.trim().slice(0, longest).toWellFormed();
  return /\p{L}{4}/u.test(asked) ? asked : null;
}
