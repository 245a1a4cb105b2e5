import type { RefObject } from "react";
import { useEffect } from "react";
import type { EntryField } from "#src/solution/entry.ts";
import type { SolutionDetail } from "#src/solution/solution.contract.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import type { Typing } from "#tab/forms/use-typed.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { fieldOf } from "./entry-rules.ts";

interface Sent {
  readonly typed: EntryDraft;
  readonly despite: boolean;
}

interface EntrySending {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly typing: Typing<EntryField>;
  readonly send: (nonce: string, sent: Sent) => Promise<SolutionDetail>;
  readonly onSaved: (saved: SolutionDetail) => void;
}

/** Saving what is typed of an entry. A refusal that is about one field stands at that field, until it is changed. */
export function useEntryForm({ form, typing, send, onSaved }: EntrySending) {
  const saving = useProposing(send, onSaved);
  const setback = saving.error ? setbackOf(saving.error) : null;
  const refused = setback === null ? null : fieldOf(setback.code);
  useEffect(() => {
    if (refused !== null) form.current?.querySelector<HTMLElement>(`[name="${refused}"]`)?.focus();
  }, [form, refused]);

  return {
    typing: {
      ...typing,
      change: (changed: Partial<EntryDraft>) => {
        if (!saving.isPending) saving.reset();
        typing.change(changed);
      },
      problemOf: (name: EntryField) => typing.problemOf(name) ?? (refused === name ? (setback?.detail ?? null) : null),
    },
    setback,
    isSending: saving.isPending,
    onSend: (despite: boolean) => {
      if (typing.tryToSend(form) && !saving.isPending) saving.mutate({ typed: typing.typed, despite });
    },
  };
}
