import { Field, Textarea } from "@fluentui/react-components";
import { problemOf } from "#tab/forms/problem-of.ts";
import type { TypedForm } from "#tab/forms/use-typed.ts";

interface LinesFieldProps<Name extends string> {
  readonly form: TypedForm<Name>;
  readonly name: Name;
  readonly label: string;
  readonly hint: string;
}

const fewest = 3;
const most = 12;

/** A list of texts, one on a line; as tall as what stands in it, within bounds. */
export function LinesField<Name extends string>({ form, name, label, hint }: LinesFieldProps<Name>) {
  const rows = Math.min(most, Math.max(fewest, form.typed[name].split("\n").length + 1));
  return (
    <Field label={label} hint={hint} {...problemOf(form.problemOf(name))}>
      <Textarea
        name={name}
        value={form.typed[name]}
        resize="vertical"
        textarea={{ rows }}
        onChange={(_event, { value }) => {
          // A computed key widens to every string; it is the name that was given.
          form.change({ [name]: value } as Partial<Record<Name, string>>);
        }}
      />
    </Field>
  );
}
