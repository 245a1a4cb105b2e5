import type { Choice, ChoiceInput, DateInput, NumberInput, TextInput } from "./card.ts";

/** Where an input must be filled in: what to say to who leaves it empty. */
interface Wanted {
  readonly required?: string;
}

interface TextWanted extends Wanted {
  readonly value?: string;
  readonly placeholder?: string;
  readonly limit: number;
}

export function textInput(id: string, label: string, { value, placeholder, limit, required }: TextWanted): TextInput {
  return {
    type: "Input.Text",
    id,
    label,
    // A text that came back because it is too long must not be cut short by the client.
    maxLength: Math.max(limit, value?.length ?? 0),
    ...(value ? { value } : {}),
    ...(placeholder && !value ? { placeholder } : {}),
    ...requirement(required),
  };
}

export function longTextInput(id: string, label: string, wanted: TextWanted): TextInput {
  return { ...textInput(id, label, wanted), isMultiline: true };
}

interface NumberWanted {
  readonly value?: number | null;
  readonly placeholder?: string;
  readonly most: number;
}

/** A whole number from 0. */
export function numberInput(id: string, label: string, { value, placeholder, most }: NumberWanted): NumberInput {
  // Of a number out of bounds a client would make another one by itself.
  const isFilled = value !== null && value !== undefined && value >= 0 && value <= most;
  return {
    type: "Input.Number",
    id,
    label,
    min: 0,
    max: most,
    ...(isFilled ? { value } : {}),
    ...(placeholder && !isFilled ? { placeholder } : {}),
  };
}

interface ChoicesWanted extends Wanted {
  readonly choices: readonly Choice[];
  readonly value?: string | null;
  readonly placeholder?: string;
}

/** One of a few, all in sight. */
export function radioInput(id: string, label: string, wanted: ChoicesWanted): ChoiceInput {
  return choiceInput(id, label, { ...wanted, style: "expanded" });
}

/** Several of a few, all in sight. */
export function checksInput(
  id: string,
  label: string,
  { choices, values }: { readonly choices: readonly Choice[]; readonly values: readonly string[] },
): ChoiceInput {
  return { ...choiceInput(id, label, { choices, value: values.join(","), style: "expanded" }), isMultiSelect: true };
}

/** One of a list that unfolds. */
export function selectInput(id: string, label: string, wanted: ChoicesWanted): ChoiceInput {
  return choiceInput(id, label, { ...wanted, style: "compact" });
}

export function dateInput(
  id: string,
  label: string,
  { value, required }: Wanted & { readonly value?: string | null } = {},
): DateInput {
  return { type: "Input.Date", id, label, ...(value ? { value } : {}), ...requirement(required) };
}

function choiceInput(
  id: string,
  label: string,
  { choices, value, placeholder, required, style }: ChoicesWanted & Pick<ChoiceInput, "style">,
): ChoiceInput {
  return {
    type: "Input.ChoiceSet",
    id,
    label,
    style,
    choices,
    ...(style === "expanded" ? { wrap: true } : {}),
    ...(value ? { value } : {}),
    ...(placeholder && !value ? { placeholder } : {}),
    ...requirement(required),
  };
}

function requirement(message: string | undefined) {
  return message === undefined ? {} : { isRequired: true, errorMessage: message };
}
