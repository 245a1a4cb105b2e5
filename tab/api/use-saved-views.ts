import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import type { SavedViewShown, saveNewView } from "#src/portfolio/saved-view.contract.ts";
import type { Asked } from "./address.ts";
import { addresses } from "./addresses.ts";
import type { Api } from "./client.ts";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/** The reader's own views of the portfolio, and those that are shared. */
export function useSavedViews() {
  const api = useApi();
  return useQuery({
    queryKey: [api.who, "portfolio-views"],
    queryFn: ({ signal }) => api.ask(addresses.savedViews, { signal }),
  });
}

export type ViewSaid = NonNullable<Asked<typeof saveNewView>["body"]>["view"];

/** What can become of a saved view. */
export type ViewChange =
  | { readonly kind: "save"; readonly view: ViewSaid }
  | { readonly kind: "change"; readonly standing: SavedViewShown; readonly view: ViewSaid }
  | { readonly kind: "remove"; readonly standing: SavedViewShown };

/** Keeps, changes or takes away a view; the list is looked up again. */
export function useViewChange() {
  const api = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  const renew = () => queries.invalidateQueries({ queryKey: [api.who, "portfolio-views"] });
  return useMutation({
    mutationFn: (change: ViewChange) => send(api, intended.nonceFor(change), change),
    onSuccess: () => {
      intended.answered();
      return renew();
    },
    onError: (error) => {
      const setback = setbackOf(error);
      // Without an answer it may have been done: then the same intention is asked for again.
      if (!mayPass(setback)) intended.answered();
      if (setback.status === 404 || setback.status === 409) void renew();
    },
  });
}

function send(api: Api, nonce: string, change: ViewChange): Promise<SavedViewShown> {
  switch (change.kind) {
    case "save":
      return api.ask(addresses.saveView, { body: { nonce, view: change.view } });
    case "change": {
      const { id, rev } = change.standing;
      return api.ask(addresses.changeView, { params: { id }, body: { nonce, rev, view: change.view } });
    }
    case "remove":
      return api.ask(addresses.removeView, { params: { id: change.standing.id }, body: { nonce } });
  }
}
