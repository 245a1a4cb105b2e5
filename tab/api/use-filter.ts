import {
  infiniteQueryOptions,
  keepPreviousData,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useRef } from "react";
import type { acceptTermEndpoint } from "#src/teaching/filter.contract.ts";
import type { Asked } from "./address.ts";
import { addresses } from "./addresses.ts";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/** What somebody decides on: a term, and what it speaks for; null for what is not for the alliance. */
export type TermSaid = Pick<NonNullable<Asked<typeof acceptTermEndpoint>["body"]>, "term" | "theme" | "sdgs">;

/** How the filter does, and what it could learn. */
export function useFilter() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "filter", "whole"],
    queryFn: ({ signal }) => api.ask(addresses.filter, { signal }),
  });
}

const pageSize = 20;

/** What was decided on terms, newest first. */
export function useJudgements(onlyStanding: boolean) {
  return useInfiniteQuery({
    ...useJudgementPages(onlyStanding),
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
}

/** Of the terms as the page tells them; 0 until it does, which the server refuses once there are any. */
export function useTermsRev(): number {
  const { data } = useInfiniteQuery({ ...useJudgementPages(false), select: ({ pages }) => pages.at(0)?.rev });
  return data ?? 0;
}

function useJudgementPages(onlyStanding: boolean) {
  const api = useApi();
  return infiniteQueryOptions({
    queryKey: [api.who, "filter", "judgements", onlyStanding],
    queryFn: ({ pageParam, signal }) =>
      api.ask(addresses.filterTerms, {
        query: {
          limit: pageSize,
          ...(onlyStanding ? { standing: "true" as const } : {}),
          ...(pageParam === null ? {} : { cursor: pageParam }),
        },
        signal,
      }),
    initialPageParam: startOfList,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
}

// The first page has no cursor; the annotation keeps later cursors from being typed as null.
const startOfList: string | null = null;

/** What a term would change; asks nothing while there is no term, or nothing that it speaks for. */
export function usePreview(said: Pick<TermSaid, "term" | "theme"> | null) {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "filter", "preview", said],
    queryFn: ({ signal }) =>
      api.ask(addresses.previewTerm, {
        query: { term: said?.term ?? "", ...(said?.theme ? { theme: said.theme } : {}) },
        signal,
      }),
    enabled: said !== null,
  });
}

export function useJudgeTerm(verdict: "acceptTerm" | "refuseTerm", onDone: (said: TermSaid) => void) {
  const api = useApi();
  return useTeaching(
    (nonce, { rev, ...said }: TermSaid & { readonly rev: number }) =>
      api.ask(addresses[verdict], { body: { nonce, rev, ...said } }),
    onDone,
  );
}

export function useWithdrawTerm(id: string, onDone: () => void) {
  const api = useApi();
  return useTeaching(
    (nonce, { rev }: { readonly rev: number }) =>
      api.ask(addresses.withdrawTerm, { params: { id }, body: { nonce, rev } }),
    onDone,
  );
}

/**
 * Changes what the filter knows; all that shows it is renewed. `onDone` is called in any case, also when the line that was
 * pressed is gone by then.
 */
function useTeaching<Said>(send: (nonce: string, said: Said) => Promise<unknown>, onDone: (said: Said) => void) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  const renew = () => queries.invalidateQueries({ queryKey: [who, "filter"] });
  return useMutation({
    mutationFn: (said: Said) => send(intended.nonceFor(said), said),
    onSuccess: (_answer, said) => {
      intended.answered();
      onDone(said);
      return renew();
    },
    onError: (error) => {
      const setback = setbackOf(error);
      // Without an answer it may have been done: then the same intention is asked for again.
      if (!mayPass(setback)) intended.answered();
      // Somebody was faster: the page shows at once how it stands.
      if (setback.status === 404 || setback.status === 409) void renew();
    },
  });
}
