import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "#tab/api/use-api.ts";
import { askYear } from "#tab/api/use-planning.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";
import type { DraftMoment } from "./year-draft.ts";
import { draftIn, withDays } from "./year-draft.ts";

export interface YearAsked {
  readonly from: string;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: string;
}

const usual: YearAsked = { from: "", weekday: "4" };

/** A year of moments as somebody lays it out: first as it is proposed, and from the first change on as it was left. */
export function useYearPlan(fresh: { readonly title: string; readonly place: string }) {
  const api = useApi();
  const key = `delivery.plan-year.${api.who}`;
  const [asked, setAsked] = useState<YearAsked>(usual);
  const [draft, setDraft] = useState<readonly DraftMoment[] | null>(() =>
    draftIn(keptTyping.read(key, { moments: "" }).moments),
  );
  const proposed = useQuery({
    queryKey: [api.who, "delivery-year", usual],
    queryFn: () => askYear(api, usual),
    enabled: draft === null,
    refetchInterval: false,
  });
  const moments = draft ?? (proposed.data && withDays([], proposed.data, fresh));

  function change(next: readonly DraftMoment[]) {
    setDraft(next);
    keptTyping.keep(key, { moments: JSON.stringify(next) });
  }

  const asking = useMutation({
    mutationFn: () => askYear(api, asked),
    onSuccess: (days) => change(withDays(moments ?? [], days, fresh)),
  });

  return {
    asked,
    changeAsked: (changed: Partial<YearAsked>) => setAsked({ ...asked, ...changed }),
    /** Other days in the place of those that stand there. */
    propose: () => asking.mutate(),
    proposing: asking,
    /** Nothing could be proposed, since enough moments stand. */
    isFull: asking.isSuccess && asking.data.length === 0,
    /** As a query, for the page to wait for. */
    plan: { data: moments, error: proposed.error, refetch: proposed.refetch },
    change,
    forget: () => {
      keptTyping.forget(key);
      setDraft(null);
    },
  };
}
