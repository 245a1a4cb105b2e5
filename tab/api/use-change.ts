import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/** How the thing will stand when the change is accepted, of one that nothing but the connection can stop. */
export type Assume<Thing, Content> = (thing: Thing, content: Content) => Thing;

/**
 * Sends one change to a question, an initiative or a delivery moment; its answer is the thing as it stands now, and every
 * list is renewed. What is assumed of it shows at once, and is taken back when the change is refused.
 */
export function useChange<Thing, Content>(
  about: readonly [concept: string, id: string],
  send: (nonce: string, content: Content) => Promise<Thing>,
  assume?: Assume<Thing, Content>,
) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  const accepted = useRef<(() => void) | undefined>(undefined);
  const key = [who, ...about];
  const changing = useMutation({
    onMutate: async (content) => {
      const before = queries.getQueryData<Thing>(key);
      if (!assume || before === undefined) return undefined;
      // An answer that is on its way tells how it stood before.
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData(key, assume(before, content));
      return { before };
    },
    mutationFn: (content: Content) => send(intended.nonceFor(content ?? null), content),
    onSuccess: (thing) => {
      intended.answered();
      accepted.current?.();
      queries.setQueryData(key, thing);
      return queries.invalidateQueries({ queryKey: [who] });
    },
    onError: (error, _content, assumed) => {
      if (assumed) queries.setQueryData(key, assumed.before);
      const setback = setbackOf(error);
      // Without an answer it may have been done: then the same intention is asked for again.
      if (!mayPass(setback)) intended.answered();
      // Somebody was faster: the page shows at once how it stands.
      if (setback.status === 404 || setback.status === 409) void queries.invalidateQueries({ queryKey: [who] });
    },
  });
  return {
    ...changing,
    /** `onAccepted` is called in any case, also when what was pressed is gone by then; the others are not. */
    mutate: (
      content: Content,
      then: Parameters<typeof changing.mutate>[1] & { readonly onAccepted?: () => void } = {},
    ): void => {
      accepted.current = then?.onAccepted;
      changing.mutate(content, then);
    },
  };
}
