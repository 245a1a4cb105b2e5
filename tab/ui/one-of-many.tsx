import { Field, Select } from "@fluentui/react-components";

interface OneOfManyProps<Key extends string> {
  readonly label: string;
  /** Says that none is chosen. */
  readonly none: string;
  readonly chosen: Key | null;
  readonly options: readonly { readonly key: Key; readonly label: string }[];
  readonly onChoose: (key: Key | null) => void;
}

/** A choice out of a list, or none, that holds at once. */
export function OneOfMany<Key extends string>({ label, none, chosen, options, onChoose }: OneOfManyProps<Key>) {
  return (
    <Field label={label}>
      <Select
        value={chosen ?? ""}
        onChange={(_event, { value }) => onChoose(options.find(({ key }) => key === value)?.key ?? null)}
      >
        <option value="">{none}</option>
        {options.map(({ key, label: name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
