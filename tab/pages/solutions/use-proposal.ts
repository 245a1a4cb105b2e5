import type { RefObject } from "react";
import { useLocation } from "wouter";
import { addresses } from "#tab/api/addresses.ts";
import { limits } from "#tab/api/limits.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import { isSecure } from "#tab/forms/is-secure.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";

/** What is typed of a proposal, and sending it; afterwards the page of all solutions tells what becomes of it. */
export function useProposal(form: RefObject<HTMLFormElement | null>) {
  const { solutions: words, forms } = useTexts().tab;
  const api = useApi();
  const [, navigate] = useLocation();
  const typing = useTyped(`propose.${api.who}`, {
    title: { fresh: "", missing: words.nameMissing, limit: limits.title },
    description: { fresh: "", missing: words.doesMissing, limit: limits.solution },
    forWhom: { fresh: "", limit: limits.forWhom },
    link: { fresh: "", limit: limits.address, check: (typed) => (isSecure(typed) ? null : forms.notSecure) },
    themes: { fresh: "" },
  });
  const proposing = useProposing(
    (nonce, { despitePersonalData, ...typed }: Sent) =>
      api.ask(addresses.propose, { body: { nonce, ...describedBy(typed), despitePersonalData } }),
    () => {
      typing.forget();
      navigate("/solutions?proposed");
    },
  );

  function send(despitePersonalData: boolean) {
    if (!typing.tryToSend(form) || proposing.isPending) return;
    proposing.mutate({ ...typing.typed, despitePersonalData });
  }

  return {
    typing,
    send,
    isSending: proposing.isPending,
    setback: proposing.error ? setbackOf(proposing.error) : null,
  };
}

interface Proposed {
  readonly title: string;
  readonly description: string;
  readonly forWhom: string;
  readonly link: string;
  readonly themes: string;
}

interface Sent extends Proposed {
  readonly despitePersonalData: boolean;
}

function describedBy({ title, description, forWhom, link, themes }: Proposed) {
  return {
    title: title.trim(),
    description: description.trim(),
    forWhom: forWhom.trim(),
    link: link.trim() === "" ? null : link.trim(),
    themes: themes.split(" ").filter((key) => key !== ""),
  };
}
