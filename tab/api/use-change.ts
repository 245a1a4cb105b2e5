import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/** Sends one change to a question; its answer is the question as it stands now, and every list is renewed. */
export function useChange<Content>(id: string, send: (nonce: string, content: Content) => Promise<QuestionShown>) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  return useMutation({
    mutationFn: (content: Content) => send(intended.nonceFor(content ?? null), content),
    onSuccess: (question) => {
      intended.answered();
      queries.setQueryData([who, "question", id], question);
      return queries.invalidateQueries({ queryKey: [who] });
    },
    onError: (error) => {
      const setback = setbackOf(error);
      // Without an answer it may have been done: then the same intention is asked for again.
      if (!mayPass(setback)) intended.answered();
      // Somebody was faster: the page shows at once how it stands.
      if (setback.status === 404 || setback.status === 409) void queries.invalidateQueries({ queryKey: [who] });
    },
  });
}
