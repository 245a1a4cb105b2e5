import type { RefObject } from "react";
import { useState } from "react";
import { useTexts } from "#tab/ui/texts.ts";
import type { Keeping } from "./kept-typing.ts";
import { keptTyping } from "./kept-typing.ts";

/** What a field of a form asks for. */
export interface FieldRule {
  readonly fresh: string;
  /** What is said when it is left empty; without it, it may be. */
  readonly missing?: string;
  /** The most that the server accepts, in characters. The page lets more be typed, so that nothing pasted is lost. */
  readonly limit?: number;
  /** Says what else is wrong with what is typed, given all that is typed in the form; null when nothing is. */
  readonly check?: (typed: string, all: Readonly<Record<string, string>>) => string | null;
  /** Of a field that is not always asked for: whether it is, by what stands in the others. */
  readonly when?: (typed: Readonly<Record<string, string>>) => boolean;
}

export type Rules<Name extends string> = Readonly<Record<Name, FieldRule>>;
export type Typed<Name extends string> = Readonly<Record<Name, string>>;

export interface TypedForm<Name extends string> {
  readonly typed: Typed<Name>;
  readonly rules: Rules<Name>;
  readonly change: (changed: Partial<Typed<Name>>) => void;
  /** What is wrong with a field; null while nobody tried to send it. */
  readonly problemOf: (name: Name) => string | null;
}

export interface Typing<Name extends string> extends TypedForm<Name> {
  /** How many fields are not right yet, once somebody tried to send them. */
  readonly problems: number;
  /** False where something is not right: then the first of that gets the focus. */
  readonly tryToSend: (form: RefObject<HTMLFormElement | null>) => boolean;
  /** Starts anew, from what is kept or else from what is fresh by now. */
  readonly begin: () => void;
  readonly forget: () => void;
}

/** What somebody types in a form, kept under the key until it is sent or thrown away. */
export function useTyped<Name extends string>(key: string, rules: Rules<Name>, where?: Keeping): Typing<Name> {
  const { tab } = useTexts();
  const [typed, setTyped] = useState<Typed<Name>>(() => keptTyping.read(key, freshFrom(rules)));
  const [tried, setTried] = useState(false);
  const names = namesOf(rules);

  function problemWith(name: Name): string | null {
    const { missing, limit, check, when } = rules[name];
    if (when?.(typed) === false) return null;
    const text = typed[name].trim();
    if (text === "") return missing ?? null;
    if (limit !== undefined && text.length > limit) return tab.forms.tooLong(text.length - limit);
    return check?.(text, typed) ?? null;
  }

  return {
    typed,
    rules,
    change: (changed) => {
      const next = { ...typed, ...changed };
      setTyped(next);
      keptTyping.keep(key, next, where);
    },
    problemOf: (name) => (tried ? problemWith(name) : null),
    problems: tried ? names.filter((name) => problemWith(name) !== null).length : 0,
    tryToSend: (form) => {
      const first = names.find((name) => problemWith(name) !== null);
      // What only comes to be wrong later, as when somebody else was faster, is told once it is sent again.
      setTried(first !== undefined);
      if (first !== undefined) form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return first === undefined;
    },
    begin: () => {
      setTyped(keptTyping.read(key, freshFrom(rules)));
      setTried(false);
    },
    forget: () => {
      setTyped(freshFrom(rules));
      setTried(false);
      keptTyping.forget(key);
    },
  };
}

function freshFrom<Name extends string>(rules: Rules<Name>): Typed<Name> {
  const fields = namesOf(rules).map((name) => [name, rules[name].fresh]);
  // Object.fromEntries forgets the names, which are those of the rules.
  return Object.fromEntries(fields) as Typed<Name>;
}

/** In the order of the form. */
function namesOf<Name extends string>(rules: Rules<Name>): readonly Name[] {
  const names: Name[] = [];
  for (const name in rules) names.push(name);
  return names;
}
