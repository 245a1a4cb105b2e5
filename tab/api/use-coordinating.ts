import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { addresses } from "./addresses.ts";
import { intentions } from "./intention.ts";
import { mayPass, setbackOf } from "./problem.ts";
import { useApi } from "./use-api.ts";

/** Puts somebody with the organisation that they act for. */
export function useCorrectOrganisation(person: string, onDone: (organisation: string) => void) {
  const api = useApi();
  return useCoordinating(
    (nonce, organisation: string) =>
      api.ask(addresses.correctOrganisation, { params: { id: person }, body: { nonce, organisation } }),
    onDone,
  );
}

/** Lets a partner become part of another one. */
export function useMergePartner(partner: string, onDone: (into: string) => void) {
  const api = useApi();
  return useCoordinating(
    (nonce, into: string) => api.ask(addresses.mergePartner, { params: { id: partner }, body: { nonce, into } }),
    onDone,
  );
}

/**
 * Changes something of the alliance itself. Any page may name a person or an organisation, so that all of them are renewed.
 * `onDone` is called in any case, also when the line that was pressed is gone by then.
 */
export function useCoordinating<Chosen, Answer>(
  send: (nonce: string, chosen: Chosen) => Promise<Answer>,
  onDone: (chosen: Chosen, answer: Answer) => void,
) {
  const { who } = useApi();
  const queries = useQueryClient();
  const { current: intended } = useRef(intentions());
  const renew = () => queries.invalidateQueries({ queryKey: [who] });
  return useMutation({
    mutationFn: (chosen: Chosen) => send(intended.nonceFor(chosen), chosen),
    onSuccess: (answer, chosen) => {
      intended.answered();
      onDone(chosen, answer);
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
