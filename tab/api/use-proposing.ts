import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/**
 * Sends a proposal, what somebody decides about one, or a change of the catalogue; all that shows solutions is renewed.
 * `onDone` is called in any case, also when the line that was pressed is gone by then.
 */
export function useProposing<Content, Answer>(
  send: (nonce: string, content: Content) => Promise<Answer>,
  onDone: (answer: Answer) => void,
) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  const renew = () => queries.invalidateQueries({ queryKey: [who, "solutions"] });
  return useMutation({
    mutationFn: (content: Content) => send(intended.nonceFor(content ?? null), content),
    onSuccess: (answer) => {
      intended.answered();
      void queries.invalidateQueries({ queryKey: [who, "front"] });
      onDone(answer);
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
