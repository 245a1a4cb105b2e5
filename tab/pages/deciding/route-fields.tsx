import { Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import type { Route } from "#src/question/decision.ts";
import { useTexts } from "#tab/ui/texts.ts";
import type { OwnField } from "./decision-draft.ts";
import { ownFields } from "./decision-draft.ts";
import styles from "./decision-form.module.css";
import { problemOf } from "#tab/forms/problem-of.ts";
import type { DecisionFormState } from "./use-decision-form.ts";

const routes = [
  "answered",
  "quick_analysis",
  "kraamkamer",
  "miscellaneous",
  "not_for_alliance",
] as const satisfies readonly Route[];

/** The route, what it asks for by itself, and the reason. */
export function RouteFields({ state }: { readonly state: DecisionFormState }) {
  const { tab, vocabulary } = useTexts();
  const { decision } = tab;
  const { draft, change } = state;
  return (
    <div className={styles.group}>
      <Field
        label={{ children: decision.route, className: styles.legend }}
        required
        {...problemOf(state.problemOf("route"))}
      >
        <RadioGroup
          name="route"
          value={draft.route ?? ""}
          onChange={(_event, { value }) => change({ route: routes.find((route) => route === value) ?? null })}
        >
          {routes.map((route) => (
            <Radio
              key={route}
              value={route}
              label={
                <>
                  <span className={styles.route}>{vocabulary.routes[route]}</span>
                  <span className={styles.hint}>{decision.routeHints[route]}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      {draft.route ? ownFields[draft.route].map((field) => <Own key={field} field={field} state={state} />) : null}
      <Field label={decision.reason} hint={decision.reasonHint} required {...problemOf(state.problemOf("reason"))}>
        <Textarea
          name="reason"
          value={draft.reason}
          resize="vertical"
          onChange={(_event, { value }) => change({ reason: value })}
        />
      </Field>
    </div>
  );
}

function Own({ field, state }: { readonly field: OwnField; readonly state: DecisionFormState }) {
  const { tab, triage } = useTexts();
  const { decision } = tab;
  const { draft, change, wrongDay, isConfidential } = state;
  const isDay = field === "due" || field === "lookAgainOn";
  const problem = state.problemOf(field);
  return (
    <Field
      label={decision[field]}
      {...(isConfidential && field === "initiativeTitle" ? { hint: triage.initiativeTitleRead } : {})}
      required
      {...problemOf(problem ?? (isDay ? wrongDay : null))}
    >
      <OwnInput field={field} value={draft[field]} onChange={(value) => change({ [field]: value })} />
    </Field>
  );
}

interface OwnInputProps {
  readonly field: OwnField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Fluent's Field hands its label and description to whatever stands in it, so the rest of the props go on. */
function OwnInput({ field, value, onChange, ...fromField }: OwnInputProps) {
  switch (field) {
    case "due":
    case "lookAgainOn":
      return (
        <Input
          {...fromField}
          type="date"
          name={field}
          value={value}
          onChange={(_event, { value: typed }) => onChange(typed)}
        />
      );
    case "initiativeTitle":
      return (
        <Input {...fromField} name={field} value={value} onChange={(_event, { value: typed }) => onChange(typed)} />
      );
    case "answer":
    case "team":
    case "whereTo":
      return (
        <Textarea
          {...fromField}
          name={field}
          value={value}
          resize="vertical"
          onChange={(_event, { value: typed }) => onChange(typed)}
        />
      );
  }
}
