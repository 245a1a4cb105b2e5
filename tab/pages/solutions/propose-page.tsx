import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { Link } from "wouter";
import { Line, LongText } from "#tab/forms/fields.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import { ThemeChoice } from "./choices-of-entry.tsx";
import styles from "./solutions.module.css";
import { useProposal } from "./use-proposal.ts";

/** Somebody proposes a solution for the catalogue. */
export function ProposePage() {
  const { tab } = useTexts();
  const { solutions: words, forms, states } = tab;
  const form = useRef<HTMLFormElement>(null);
  const { typing, setback, isSending, send } = useProposal(form);
  const isPointedOut = setback?.code === "holds_personal_data";
  return (
    <Page title={words.propose} above={<Link href="/solutions">{words.back}</Link>} below={words.proposeLead}>
      <form
        ref={form}
        className={styles.sheet}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(false);
        }}
      >
        <Line form={typing} name="title" label={words.name} />
        <LongText form={typing} name="description" label={words.does} hint={words.doesHint} />
        <Line form={typing} name="forWhom" label={words.forWhom} hint={words.forWhomHint} />
        <Line form={typing} name="link" type="url" label={words.link} hint={words.linkHint} />
        <ThemeChoice chosen={typing.typed.themes} onChosen={(themes) => typing.change({ themes })} />
        {typing.problems > 0 ? <Note intent="danger">{forms.incomplete(typing.problems)}</Note> : null}
        {setback !== null && typing.problems === 0 ? (
          <Note intent={isPointedOut ? "warning" : "danger"}>{setback.detail || states.offline}</Note>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={isSending}>
            {isSending ? forms.sending : isPointedOutLabel(isPointedOut, words)}
          </Button>
          {isPointedOut ? (
            <Button disabledFocusable={isSending} onClick={() => send(true)}>
              {words.sendDespite}
            </Button>
          ) : null}
        </div>
      </form>
    </Page>
  );
}

function isPointedOutLabel(
  isPointedOut: boolean,
  words: { readonly send: string; readonly sendChecked: string },
): string {
  return isPointedOut ? words.sendChecked : words.send;
}
