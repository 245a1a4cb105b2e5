import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { ProposalShown } from "#src/solution/proposal.contract.ts";
import { Acts } from "#tab/acts/acts.tsx";
import acts from "#tab/acts/acts.module.css";
import { addresses } from "#tab/api/addresses.ts";
import { limits } from "#tab/api/limits.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { AcceptForm } from "./accept-form.tsx";
import type { Done } from "./done.ts";

interface ProposalActsProps {
  readonly proposal: ProposalShown;
  readonly onDone: (done: Done) => void;
}

/** Accepting, refusing with a reason, and taking back: as far as the reader may. */
export function ProposalActs({ proposal, onDone }: ProposalActsProps) {
  const { solutions: words, states } = useTexts().tab;
  const { id, title, may } = proposal;
  const api = useApi();
  const [open, setOpen] = useState<"accept" | "refuse" | null>(null);
  const withdrawing = useProposing(
    (nonce) => api.ask(addresses.withdrawProposal, { params: { id }, body: { nonce } }),
    () => onDone({ said: words.withdrawn(title), accepted: null }),
  );
  const { error, isPending: isBusy } = withdrawing;
  const close = () => setOpen(null);
  if (may.length === 0 && !error) return null;
  return (
    <Acts>
      {may.includes("solution.accept") && open !== "accept" ? (
        <Button appearance="primary" aria-label={words.acceptThis(title)} onClick={() => setOpen("accept")}>
          {words.accept}
        </Button>
      ) : null}
      {may.includes("solution.refuse") && open !== "refuse" ? (
        <Button aria-label={words.refuseThis(title)} onClick={() => setOpen("refuse")}>
          {words.refuse}
        </Button>
      ) : null}
      {may.includes("solution.withdraw") ? (
        <Button
          disabledFocusable={isBusy}
          aria-label={words.withdrawThis(title)}
          onClick={() => withdrawing.mutate(null)}
        >
          {words.withdraw}
        </Button>
      ) : null}
      {open === "accept" ? <AcceptForm proposal={proposal} onDone={onDone} onClose={close} /> : null}
      {open === "refuse" ? <RefuseForm proposal={proposal} onDone={onDone} onClose={close} /> : null}
      {error ? (
        <div className={acts.said}>
          <Note intent="danger">{setbackOf(error).detail || states.offline}</Note>
        </div>
      ) : null}
    </Acts>
  );
}

interface RefuseFormProps extends ProposalActsProps {
  readonly onClose: () => void;
}

function RefuseForm({ proposal: { id, title }, onDone, onClose }: RefuseFormProps) {
  const { tab } = useTexts();
  const { solutions: words, forms, states } = tab;
  const api = useApi();
  const form = useRef<HTMLFormElement>(null);
  const typing = useTyped(`refuse.${api.who}.${id}`, {
    reason: { fresh: "", missing: words.reasonMissing, limit: limits.refusal },
  });
  const refusing = useProposing(
    (nonce, reason: string) => api.ask(addresses.refuseProposal, { params: { id }, body: { nonce, reason } }),
    () => {
      typing.forget();
      onDone({ said: words.refused(title), accepted: null });
    },
  );
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  return (
    <form
      ref={form}
      className={acts.form}
      noValidate
      aria-label={words.refuseThis(title)}
      onSubmit={(event) => {
        event.preventDefault();
        if (typing.tryToSend(form) && !refusing.isPending) refusing.mutate(typing.typed.reason.trim());
      }}
    >
      <LongText form={typing} name="reason" label={words.reason} hint={words.reasonHint} />
      {refusing.error ? <Note intent="danger">{setbackOf(refusing.error).detail || states.offline}</Note> : null}
      <div className={acts.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={refusing.isPending}>
          {refusing.isPending ? forms.sending : words.refuseSend}
        </Button>
        <Button
          onClick={() => {
            typing.forget();
            onClose();
          }}
        >
          {forms.cancel}
        </Button>
      </div>
    </form>
  );
}
