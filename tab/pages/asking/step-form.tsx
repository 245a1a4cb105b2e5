import { Button } from "@fluentui/react-components";
import type { ComponentType, ReactNode } from "react";
import { useRef } from "react";
import { useLocation } from "wouter";
import type { QuestionShown } from "#src/question/question-shown.contract.ts";
import { keepingFor } from "#tab/acts/keeping-for.ts";
import { OwnOrganisation } from "#tab/acts/own-organisation.tsx";
import type { Rules, Typed, TypedForm } from "#tab/forms/use-typed.ts";
import { useTyped } from "#tab/forms/use-typed.ts";
import { useAlliance } from "#tab/ui/alliance.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./asking.module.css";
import { StepSaid } from "./step-said.tsx";
import type { Filled, Step, WalkState } from "./use-walk.ts";
import { steps, useStepKey } from "./use-walk.ts";

interface StepFormProps<Name extends string> {
  readonly draft: QuestionShown;
  readonly state: WalkState;
  readonly rules: Rules<Name>;
  readonly filled: (typed: Typed<Name>) => Filled;
  readonly children: (form: TypedForm<Name>) => ReactNode;
  /** Stands below the fields, and goes on with what they hold. */
  readonly Below?: ComponentType<BelowFields>;
}

export interface BelowFields {
  readonly draft: QuestionShown;
  /** Keeps what is filled in, with what the press itself adds to it. */
  readonly walk: (to: Step, added: Filled["answers"]) => void;
}

/** One step: its fields, what is wrong with them, and the ways on, back and out. */
export function StepForm<Name extends string>({ draft, state, rules, filled, children, Below }: StepFormProps<Name>) {
  const { me } = useAlliance();
  const form = useRef<HTMLFormElement>(null);
  const [, navigate] = useLocation();
  const typing = useTyped(useStepKey(draft, state.here), rules, keepingFor(draft, "intake.walk"));
  const { before, after } = around(state.here);
  const given = () => filled(typing.typed);
  const withGiven = (go: (filled: Filled) => void) => () => {
    if (typing.tryToSend(form)) go(given());
  };
  const walkWith = (to: Step, added: Filled["answers"]) =>
    withGiven((all) => state.walk(to, { ...all, answers: { ...all.answers, ...added } }))();
  const submit = withGiven((all) => state.submit(all, false));
  const needsOrganisation = draft.organisation === null && me.organisation === null;
  return (
    <>
      <form
        ref={form}
        className={styles.fields}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          withGiven((all) => (after === null ? state.submit(all, false) : state.walk(after, all)))();
        }}
      >
        {children(typing)}
        {Below === undefined ? null : <Below draft={draft} walk={walkWith} />}
        <StepSaid
          setback={state.setback}
          problems={typing.problems}
          onDespite={withGiven((all) => state.submit(all, true))}
          onConfidential={withGiven((all) => state.submit({ ...all, confidential: true }, false))}
        />
        <Ways
          state={state}
          isFirst={before === null}
          isLast={after === null}
          onBack={withGiven((all) => before !== null && state.walk(before, all))}
          onSubmit={submit}
          onKeep={withGiven((all) => state.walk(state.here, all, () => navigate("/mine")))}
        />
      </form>
      {needsOrganisation ? <OwnOrganisation /> : null}
    </>
  );
}

interface WaysProps {
  readonly state: WalkState;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onBack: () => void;
  readonly onSubmit: () => void;
  readonly onKeep: () => void;
}

function Ways({ state, isFirst, isLast, onBack, onSubmit, onKeep }: WaysProps) {
  const { intake, tab } = useTexts();
  const busy = { disabledFocusable: state.pending };
  return (
    <div className={styles.buttons}>
      <Button type="submit" appearance="primary" {...busy}>
        {onward(intake, { isFirst, isLast })}
      </Button>
      {isLast ? null : (
        <Button onClick={onSubmit} {...busy}>
          {intake.submitNow}
        </Button>
      )}
      {isFirst ? null : (
        <Button onClick={onBack} {...busy}>
          {intake.back}
        </Button>
      )}
      <Button appearance="subtle" onClick={onKeep} {...busy}>
        {tab.asking.keep}
      </Button>
    </div>
  );
}

interface Onward {
  readonly submit: string;
  readonly walk: string;
  readonly next: string;
}

function onward({ submit, walk, next }: Onward, { isFirst, isLast }: Pick<WaysProps, "isFirst" | "isLast">): string {
  if (isLast) return submit;
  return isFirst ? walk : next;
}

function around(here: Step): { readonly before: Step | null; readonly after: Step | null } {
  const at = steps.indexOf(here);
  return { before: steps[at - 1] ?? null, after: steps[at + 1] ?? null };
}
