import { useId } from "react";
import styles from "./segments.module.css";

interface SegmentsProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly { readonly key: Choice; readonly label: string }[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** A few ways to show the same thing, side by side: radio buttons in the shape of one bar. */
export function Segments<Choice extends string>({ label, choices, chosen, onChoose }: SegmentsProps<Choice>) {
  const name = useId();
  return (
    <fieldset className={styles.segments}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.bar}>
        {choices.map((choice) => (
          <label key={choice.key} className={styles.segment}>
            <input
              type="radio"
              name={name}
              value={choice.key}
              checked={choice.key === chosen}
              onChange={() => {
                onChoose(choice.key);
              }}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
