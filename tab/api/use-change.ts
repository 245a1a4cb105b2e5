import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/** How the question will stand when the change is accepted, of one that nothing but the connection can stop. */
export type Assume<Content> = (question: QuestionShown, content: Content) => QuestionShown;

/**
 * Sends one change to a question; its answer is the question as it stands now, and every list is renewed. What is assumed
 * of it shows at once, and is taken back when the change is refused.
 */
export function useChange<Content>(
  id: string,
  send: (nonce: string, content: Content) => Promise<QuestionShown>,
  assume?: Assume<Content>,
) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  const key = [who, "question", id];
  return useMutation({
    onMutate: async (content) => {
      const before = queries.getQueryData<QuestionShown>(key);
      if (!assume || !before) return undefined;
      // An answer that is on its way tells how it stood before.
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData(key, assume(before, content));
      return before;
    },
    mutationFn: (content: Content) => send(intended.nonceFor(content ?? null), content),
    onSuccess: (question) => {
      intended.answered();
      queries.setQueryData(key, question);
      return queries.invalidateQueries({ queryKey: [who] });
    },
    onError: (error, _content, before) => {
      if (before) queries.setQueryData(key, before);
      const setback = setbackOf(error);
      // Without an answer it may have been done: then the same intention is asked for again.
      if (!mayPass(setback)) intended.answered();
      // Somebody was faster: the page shows at once how it stands.
      if (setback.status === 404 || setback.status === 409) void queries.invalidateQueries({ queryKey: [who] });
    },
  });
}
