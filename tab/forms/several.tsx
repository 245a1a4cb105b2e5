import { Checkbox, Field, Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTexts } from "#tab/ui/texts.ts";
import { problemOf } from "./problem-of.ts";
import styles from "./several.module.css";
import type { TypedForm } from "./use-typed.ts";

interface SeveralProps<Name extends string> {
  readonly form: TypedForm<Name>;
  readonly name: Name;
  readonly label: string;
  readonly hint?: string;
  /** On the field in which one searches among them. */
  readonly search: string;
  /** Said when nothing fits what is searched for. */
  readonly none: string;
  readonly options: readonly Option[];
}

interface Option {
  readonly key: string;
  readonly label: string;
  readonly about?: string | undefined;
}

/** So many that are not chosen are shown at once; the others are found by name. */
const mostShown = 6;

/** Some out of many, in a field that holds their keys with spaces between them. Whoever is chosen stays in sight, whatever is searched for. */
export function Several<Name extends string>({ form, name, label, hint, search, none, options }: SeveralProps<Name>) {
  const { forms } = useTexts().tab;
  const hintId = useId();
  const [sought, setSought] = useState("");
  const chosen = keysIn(form.typed[name]);
  // What was chosen when the list came up stands first; ticking another does not move it from under the pointer.
  const [first] = useState(chosen);
  const inOrder = [
    ...options.filter(({ key }) => first.includes(key)),
    ...options.filter(({ key }) => !first.includes(key)),
  ];
  const fitting = inOrder.filter(({ key, label: called }) => !chosen.includes(key) && fits(called, sought));
  const shown = new Set([...chosen, ...fitting.slice(0, mostShown).map(({ key }) => key)]);
  const more = fitting.length - mostShown;
  return (
    <fieldset className={styles.several} {...(hint === undefined ? {} : { "aria-describedby": hintId })}>
      <legend>{label}</legend>
      {hint === undefined ? null : (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
      {/* Around the search alone: a Field gives all that stands in it one and the same id. */}
      <Field {...problemOf(form.problemOf(name))}>
        <Input
          type="search"
          aria-label={search}
          placeholder={search}
          value={sought}
          onChange={(_event, { value }) => setSought(value)}
        />
      </Field>
      {fitting.length === 0 && sought.trim() !== "" ? <p className={styles.hint}>{none}</p> : null}
      <ul>
        {inOrder
          .filter(({ key }) => shown.has(key))
          .map(({ key, label: called, about }) => (
            <li key={key}>
              <Checkbox
                name={name}
                checked={chosen.includes(key)}
                label={
                  <>
                    {called}
                    {about === undefined ? null : <span className={styles.about}>{about}</span>}
                  </>
                }
                onChange={(_event, { checked }) =>
                  form.change(one(name, checked === true ? [...chosen, key] : chosen.filter((other) => other !== key)))
                }
              />
            </li>
          ))}
      </ul>
      {more > 0 ? <p className={styles.hint}>{forms.moreByName(more)}</p> : null}
    </fieldset>
  );
}

export function keysIn(typed: string): readonly string[] {
  return typed.split(" ").filter((key) => key !== "");
}

function fits(label: string, sought: string): boolean {
  return label.toLowerCase().includes(sought.trim().toLowerCase());
}

function one<Name extends string>(name: Name, keys: readonly string[]) {
  // A computed key widens to every string; it is the name that was given.
  return { [name]: keys.join(" ") } as Partial<Record<Name, string>>;
}
