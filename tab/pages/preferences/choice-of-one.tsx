import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import styles from "./preferences.module.css";

interface Option {
  readonly key: string;
  readonly label: string;
  readonly hint: string;
}

interface ChoiceOfOneProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChosen: (key: string) => void;
}

/** One out of a few, each with what it comes to. */
export function ChoiceOfOne({ name, label, hint, options, chosen, onChosen }: ChoiceOfOneProps) {
  return (
    <Field label={label} hint={hint}>
      <RadioGroup name={name} value={chosen} onChange={(_event, { value }) => onChosen(value)}>
        {options.map((option) => (
          <Radio
            key={option.key}
            value={option.key}
            label={
              <>
                {option.label}
                <span className={styles.hint}>{option.hint}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}
