import { Button } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { ProposalShown } from "#src/solution/proposal.contract.ts";
import acts from "#tab/acts/acts.module.css";
import { addresses } from "#tab/api/addresses.ts";
import { setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { useProposing } from "#tab/api/use-proposing.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { SdgChoice, ThemeChoice } from "./choices-of-entry.tsx";
import { chosenIn } from "./entry-draft.ts";
import type { Done } from "./done.ts";

interface AcceptFormProps {
  readonly proposal: ProposalShown;
  readonly onDone: (done: Done) => void;
  readonly onClose: () => void;
}

/** Whoever accepts a proposal says with which themes and goals it stands in the catalogue. */
export function AcceptForm({ proposal: { id, title, themes }, onDone, onClose }: AcceptFormProps) {
  const { solutions: words, catalogue, forms, states } = useTexts().tab;
  const api = useApi();
  const heading = useRef<HTMLHeadingElement>(null);
  const headingId = useId();
  const typing = useTyped(`accept.${api.who}.${id}`, {
    themes: { fresh: themes.join(" ") },
    sdgs: { fresh: "" },
  });
  const accepting = useProposing(
    (nonce, chosen: typeof typing.typed) =>
      api.ask(addresses.acceptProposal, {
        params: { id },
        body: { nonce, themes: chosenIn(chosen.themes), sdgs: chosenIn(chosen.sdgs).map(Number) },
      }),
    () => {
      typing.forget();
      onDone({ said: words.accepted(title), accepted: { id, title } });
    },
  );
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      className={acts.form}
      noValidate
      aria-labelledby={headingId}
      onSubmit={(event) => {
        event.preventDefault();
        if (!accepting.isPending) accepting.mutate(typing.typed);
      }}
    >
      <h4 id={headingId} ref={heading} tabIndex={-1} className={acts.title}>
        {words.acceptThis(title)}
      </h4>
      <p className={acts.intro}>{catalogue.acceptIntro}</p>
      <ThemeChoice chosen={typing.typed.themes} onChosen={(chosen) => typing.change({ themes: chosen })} />
      <SdgChoice chosen={typing.typed.sdgs} onChosen={(chosen) => typing.change({ sdgs: chosen })} />
      {accepting.error ? <Note intent="danger">{setbackOf(accepting.error).detail || states.offline}</Note> : null}
      <div className={acts.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={accepting.isPending}>
          {accepting.isPending ? forms.sending : words.accept}
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
