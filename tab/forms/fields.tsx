import { Field, Input, Select, Textarea } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { count } from "#src/texts/format.ts";
import { useTexts } from "#tab/ui/texts.ts";
import styles from "./fields.module.css";
import { problemOf } from "./problem-of.ts";
import type { TypedForm } from "./use-typed.ts";

interface FieldProps<Name extends string> {
  readonly form: TypedForm<Name>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
}

/** Several lines of text. */
export function LongText<Name extends string>({ form, name, ...words }: FieldProps<Name>) {
  return (
    <Labelled form={form} name={name} {...words}>
      <Textarea
        name={name}
        value={form.typed[name]}
        resize="vertical"
        textarea={{ rows: rowsFor(form.rules[name].limit) }}
        onChange={(_event, { value }) => form.change(one(name, value))}
      />
    </Labelled>
  );
}

interface LineProps<Name extends string> extends FieldProps<Name> {
  readonly type?: "text" | "date" | "time" | "url" | "number";
}

/** A line of text, a day, a time, an address or a number. */
export function Line<Name extends string>({ form, name, type = "text", ...words }: LineProps<Name>) {
  return (
    <Labelled form={form} name={name} {...words}>
      <Input
        type={type}
        name={name}
        value={form.typed[name]}
        {...(type === "number" ? { min: 0, inputMode: "numeric" } : {})}
        onChange={(_event, { value }) => form.change(one(name, value))}
      />
    </Labelled>
  );
}

interface Option {
  readonly key: string;
  readonly label: string;
}

interface ChosenProps<Name extends string> extends FieldProps<Name> {
  /** Says that nothing is chosen yet. */
  readonly none: string;
  readonly options: readonly Option[];
}

/** One out of a list. */
export function Chosen<Name extends string>({ form, name, none, options, ...words }: ChosenProps<Name>) {
  return (
    <Labelled form={form} name={name} {...words}>
      <Select
        className={styles.select}
        name={name}
        value={form.typed[name]}
        onChange={(_event, { value }) => form.change(one(name, value))}
      >
        <option value="">{none}</option>
        <Options options={options} />
      </Select>
    </Labelled>
  );
}

interface ChosenInGroupsProps<Name extends string> extends Omit<ChosenProps<Name>, "options"> {
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

/** One out of a list of several kinds. */
export function ChosenInGroups<Name extends string>({ form, name, none, groups, ...words }: ChosenInGroupsProps<Name>) {
  return (
    <Labelled form={form} name={name} {...words}>
      <Select
        className={styles.select}
        name={name}
        value={form.typed[name]}
        onChange={(_event, { value }) => form.change(one(name, value))}
      >
        <option value="">{none}</option>
        {groups.map(({ label, options }) => (
          <optgroup key={label} label={label}>
            <Options options={options} />
          </optgroup>
        ))}
      </Select>
    </Labelled>
  );
}

function Options({ options }: { readonly options: readonly Option[] }) {
  return options.map(({ key, label }) => (
    <option key={key} value={key}>
      {label}
    </option>
  ));
}

/** Room for what is likely to be written. */
function rowsFor(limit = 0): number {
  return limit > 1000 ? 6 : 3;
}

/** From here on the room that is left is told. */
const nearlyFull = 0.8;

function Labelled<Name extends string>({
  form,
  name,
  label,
  hint,
  children,
}: FieldProps<Name> & { readonly children: ReactNode }) {
  const { tab, language } = useTexts();
  const { limit, missing, when } = form.rules[name];
  const length = form.typed[name].trim().length;
  const room =
    limit !== undefined && length > limit * nearlyFull
      ? tab.forms.length(count(language, length), count(language, limit))
      : null;
  const said = [hint, room].filter((line) => typeof line === "string").join(" ");
  return (
    <Field
      label={label}
      required={missing !== undefined && when?.(form.typed) !== false}
      {...(said === "" ? {} : { hint: said })}
      {...problemOf(form.problemOf(name))}
    >
      {children}
    </Field>
  );
}

function one<Name extends string>(name: Name, value: string) {
  // A computed key widens to every string; it is the name that was given.
  return { [name]: value } as Partial<Record<Name, string>>;
}
