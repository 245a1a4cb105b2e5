import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useLocation } from "wouter";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import { actAddresses } from "#tab/api/act-addresses.ts";
import { addresses } from "#tab/api/addresses.ts";
import { intentions } from "#tab/api/intention.ts";
import { limits } from "#tab/api/limits.ts";
import { mayPass, setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";

interface Started {
  readonly text: string;
  /** The known solutions that stood beside it. */
  readonly seen: readonly KnownSolutionId[];
  /** The one of them that helps: then nothing more has to be asked. */
  readonly helpedBy: KnownSolutionId | null;
}

/** Makes a draft of what was typed, and goes on with it. */
export function useNewQuestion() {
  const { asking } = useTexts().tab;
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { current: asked } = useRef(intentions());
  const { current: helped } = useRef(intentions());
  const typing = useTyped(`ask.${api.who}`, {
    text: { fresh: "", missing: asking.missing, limit: limits.text },
  });
  const starting = useMutation({
    mutationFn: async ({ text, seen, helpedBy }: Started) => {
      const nonce = asked.nonceFor({ text, seen });
      const draft = await api.ask(addresses.ask, { body: { nonce, text, seen: [...seen] } });
      if (helpedBy === null) return draft;
      const body = { nonce: helped.nonceFor([draft.id, helpedBy]), solution: helpedBy };
      return api.ask(actAddresses["intake.helped"], { params: { id: draft.id }, body });
    },
    onSuccess: (question) => {
      asked.answered();
      helped.answered();
      typing.forget();
      queries.setQueryData([api.who, "question", question.id], question);
      void queries.invalidateQueries({ queryKey: [api.who, "questions"] });
      navigate(`/ask/${question.id}`);
    },
    onError: (error) => {
      // Without an answer it may have been asked: then the same intention is asked for again.
      if (mayPass(setbackOf(error))) return;
      asked.answered();
      helped.answered();
    },
  });
  return { typing, starting };
}
