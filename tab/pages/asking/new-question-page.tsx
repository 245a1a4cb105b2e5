import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { KnownSolutionId } from "#src/profile/profile.ts";
import { LatestAct } from "#tab/acts/latest-act.tsx";
import { setbackOf } from "#tab/api/problem.ts";
import { LongText } from "#tab/forms/fields.tsx";
import { Note } from "#tab/ui/note.tsx";
import { Page } from "#tab/ui/page.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import beside from "./beside.module.css";
import { BesideTyping } from "./beside.tsx";
import { PersonalDataNote } from "./personal-data-note.tsx";
import { useBeside } from "./use-beside.ts";
import { useNewQuestion } from "./use-new-question.ts";

/** Where a question begins: in somebody's own words, with what may already help beside them. */
export function NewQuestionPage() {
  const { tab, intake } = useTexts();
  const { asking, forms, states } = tab;
  const form = useRef<HTMLFormElement>(null);
  const { typing, starting } = useNewQuestion();
  const found = useBeside(typing.typed.text);

  function start(helpedBy: KnownSolutionId | null) {
    if (!typing.tryToSend(form) || starting.isPending) return;
    const text = typing.typed.text.trim();
    starting.mutate({ text, seen: found.solutions.map(({ id }) => id), helpedBy });
  }

  return (
    <Page title={asking.title} below={asking.lead}>
      <LatestAct>
        <div className={beside.columns}>
          <form
            ref={form}
            className={styles.sheet}
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              start(null);
            }}
          >
            <div className={styles.words}>
              <LongText form={typing} name="text" label={asking.label} hint={asking.hint} />
            </div>
            <PersonalDataNote text={typing.typed.text} />
            {starting.error ? <Note intent="danger">{setbackOf(starting.error).detail || states.offline}</Note> : null}
            <div className={styles.buttons}>
              <Button type="submit" appearance="primary" size="large" disabledFocusable={starting.isPending}>
                {starting.isPending ? forms.sending : asking.send}
              </Button>
            </div>
          </form>
          <BesideTyping
            found={found}
            act={(solution) => (
              <Button
                size="small"
                aria-label={`${intake.helps}: ${solution.title}`}
                disabledFocusable={starting.isPending}
                onClick={() => start(solution.id)}
              >
                {intake.helps}
              </Button>
            )}
          />
        </div>
      </LatestAct>
    </Page>
  );
}
