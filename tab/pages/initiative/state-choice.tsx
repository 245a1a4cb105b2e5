import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { useId } from "react";
import type { UpdateShown } from "#src/initiative/initiative-detail.contract.ts";
import type { TypedForm } from "#tab/forms/use-typed.ts";
import { useTexts } from "#tab/ui/texts.ts";
import { UpdateStateTag } from "#tab/ui/update-state-tag.tsx";
import styles from "./updates.module.css";

type State = UpdateShown["state"];

const states = ["on_track", "at_risk", "stuck"] as const satisfies readonly State[];

/** The state of that name; what was kept from elsewhere may name none, and the form asks for one. */
export function stateNamed(typed: string): State {
  return states.find((state) => state === typed) ?? "on_track";
}

/** How it goes: one of three, with what each means. */
export function StateChoice({ form }: { readonly form: TypedForm<"state"> }) {
  const { update } = useTexts().tab.initiative;
  const id = useId();
  const problem = form.problemOf("state");
  return (
    <fieldset
      className={styles.states}
      role="radiogroup"
      aria-required="true"
      {...(problem === null ? {} : { "aria-invalid": true, "aria-describedby": id })}
    >
      <legend>
        {update.state}
        <span className={styles.required} aria-hidden="true">
          {" *"}
        </span>
      </legend>
      {states.map((state) => (
        <label key={state} className={styles.choice}>
          <input
            type="radio"
            name="state"
            value={state}
            checked={form.typed.state === state}
            onChange={() => form.change({ state })}
          />
          <UpdateStateTag state={state} />
          <span className={styles.means}>{update.stateMeans[state]}</span>
        </label>
      ))}
      {problem === null ? null : (
        <p id={id} className={styles.problem}>
          <ErrorCircleRegular aria-hidden="true" />
          {problem}
        </p>
      )}
    </fieldset>
  );
}
