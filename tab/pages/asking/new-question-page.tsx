import { Button } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef } from "react";
import { useLocation } from "wouter";
import { addresses } from "#tab/api/addresses.ts";
import { intentions } from "#tab/api/intention.ts";
import { limits } from "#tab/api/limits.ts";
import { mayPass, setbackOf } from "#tab/api/problem.ts";
import { useApi } from "#tab/api/use-api.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { useTyped } from "#tab/forms/use-typed.ts";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";

/** Where a question begins: in somebody's own words. */
export function NewQuestionPage() {
  const { asking, forms, states } = useTexts().tab;
  const form = useRef<HTMLFormElement>(null);
  const { typing, starting } = useNewQuestion();
  return (
    <Page title={asking.title} below={asking.lead}>
      <form
        ref={form}
        className={styles.sheet}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (typing.tryToSend(form) && !starting.isPending) starting.mutate(typing.typed.text.trim());
        }}
      >
        <div className={styles.words}>
          <LongText form={typing} name="text" label={asking.label} hint={asking.hint} />
        </div>
        {starting.error ? <Note intent="danger">{setbackOf(starting.error).detail || states.offline}</Note> : null}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" size="large" disabledFocusable={starting.isPending}>
            {starting.isPending ? forms.sending : asking.send}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** Makes a draft of what was typed, and goes on with it. */
function useNewQuestion() {
  const { asking } = useTexts().tab;
  const api = useApi();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const { current: intended } = useRef(intentions());
  const typing = useTyped(`ask.${api.who}`, {
    text: { fresh: "", missing: asking.missing, limit: limits.text },
  });
  const starting = useMutation({
    mutationFn: (text: string) => api.ask(addresses.ask, { body: { nonce: intended.nonceFor(text), text } }),
    onSuccess: (draft) => {
      intended.answered();
      typing.forget();
      queries.setQueryData([api.who, "question", draft.id], draft);
      void queries.invalidateQueries({ queryKey: [api.who, "questions"] });
      navigate(`/ask/${draft.id}`);
    },
    onError: (error) => {
      // Without an answer it may have been asked: then the same intention is asked for again.
      if (!mayPass(setbackOf(error))) intended.answered();
    },
  });
  return { typing, starting };
}
