import { Checkbox, Field, Input } from "@fluentui/react-components";
import { problemOf } from "#tab/forms/problem-of.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./preferences.module.css";

type Name = "from" | "until";

interface OwnHoursProps {
  readonly typed: Readonly<Record<Name | "freeDays", string>>;
  readonly problems: Readonly<Partial<Record<Name, string>>>;
  readonly onChange: (changed: Partial<Record<Name | "freeDays", string>>) => void;
}

/** From when until when, by the clocks of the alliance. */
export function OwnHours({ typed, problems, onChange }: OwnHoursProps) {
  const { preferences } = useTexts().tab;
  return (
    <div className={styles.hours}>
      {(["from", "until"] as const).map((name) => (
        <Field key={name} label={preferences[name]} required {...problemOf(problems[name] ?? null)}>
          <Input
            type="time"
            name={name}
            value={typed[name]}
            onChange={(_event, { value }) => onChange({ [name]: value })}
          />
        </Field>
      ))}
      <Checkbox
        className={styles.freeDays}
        label={preferences.freeDays}
        checked={typed.freeDays === "yes"}
        onChange={(_event, { checked }) => onChange({ freeDays: checked === true ? "yes" : "no" })}
      />
    </div>
  );
}
