import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { Note } from "#tab/ui/note.tsx";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./decision-form.module.css";
import { FindingFields } from "./finding-fields.tsx";
import { RouteFields } from "./route-fields.tsx";
import type { DecisionFormProps, DecisionFormState } from "./use-decision-form.ts";
import { useDecisionForm } from "./use-decision-form.ts";

/** Where the QRT answers the four intake questions and chooses the route: the same fields as on the triage card. */
export function DecisionForm(props: DecisionFormProps) {
  const { decision } = useTexts().tab;
  const form = useRef<HTMLFormElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const state = useDecisionForm(props, form);
  useEffect(() => title.current?.focus(), []);
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={state.send} aria-labelledby="decision-title">
      <h2 id="decision-title" ref={title} tabIndex={-1} className={styles.title}>
        {decision.title}
      </h2>
      <FindingFields state={state} question={props.question} />
      <RouteFields state={state} />
      <Said state={state} />
      {state.tooLate ? (
        <Button onClick={state.close}>{decision.tooLate.close}</Button>
      ) : (
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" disabledFocusable={state.sending}>
            {state.sending ? decision.sending : decision.send}
          </Button>
          <Button onClick={state.close}>{decision.cancel}</Button>
        </div>
      )}
    </form>
  );
}

/** How sending fared, right above the button that was pressed. */
function Said({ state }: { readonly state: DecisionFormState }) {
  const { decision, forms, states } = useTexts().tab;
  const { changed, tooLate } = decision;
  if (state.tooLate) {
    return (
      <Note intent="warning" title={tooLate.title}>
        {tooLate.text}
      </Note>
    );
  }
  if (state.changed) {
    return (
      <Note
        intent="warning"
        title={changed.title}
        action={<Button onClick={() => void state.lookAgain()}>{changed.reload}</Button>}
      >
        {changed.text}
      </Note>
    );
  }
  if (state.setback) return <Note intent="danger">{state.setback.detail || states.offline}</Note>;
  if (state.problems > 0) return <Note intent="danger">{forms.incomplete(state.problems)}</Note>;
  return state.reloaded ? <Note intent="info">{changed.reloaded}</Note> : null;
}
