import { z } from "zod";
import { Day } from "#src/kernel/time.ts";
import { typedText } from "#src/kernel/typed-text.ts";
import type { Texts } from "#src/texts/texts.ts";
import { shortened } from "./user-text.ts";

/**
 * What is wrong with something that was typed. A client should have stopped it, but not every client does; a schema that
 * refused it would take the whole form for one of an older card, and everything that was typed would be lost.
 */
type FieldProblem =
  | { readonly code: "missing" }
  | { readonly code: "too_long"; readonly limit: number; readonly length: number }
  | { readonly code: "not_a_day" }
  | { readonly code: "not_whole"; readonly most: number; readonly typed: string };

/** A text that may stay empty. */
export function longText(limit: number) {
  return typedText()
    .default("")
    .register(rules, { problemOf: (typed) => tooLong(typed, limit) });
}

export function requiredText(limit: number) {
  return typedText()
    .default("")
    .register(rules, { problemOf: (typed) => (typed === "" ? { code: "missing" } : tooLong(typed, limit)) });
}

/** A text of a form of several steps: undefined where its input did not stand on the card, or was emptied. */
export function textIfSent(limit: number) {
  return typedText()
    .optional()
    .register(rules, { problemOf: (typed) => tooLong(typed, limit) });
}

/** A day that may stay empty, as it was typed; `dayTyped` reads it. */
export function typedDay() {
  return z.string().trim().default("").register(rules, { problemOf: notADay });
}

/** The day of a form of several steps, as it was typed; see `textIfSent`. */
export function typedDayIfSent() {
  return z.string().trim().optional().register(rules, { problemOf: notADay });
}

/** A whole number that may stay empty, as it was typed; `numberTyped` reads it. Clients send it as a text or as a number. */
export function typedNumber(most: number) {
  return z
    .union([z.string().trim(), z.number().transform(String)])
    .default("")
    .register(rules, {
      problemOf: (typed) =>
        isWholeNumber(String(typed), most) ? null : { code: "not_whole", most, typed: String(typed) },
    });
}

export function dayTyped(typed: string): Day | null {
  return Day.safeParse(typed).data ?? null;
}

/** Null as well for what is no whole number: a client would show another one than was typed. The problem tells it. */
export function numberTyped(typed: string): number | null {
  return /^\d+$/u.test(typed) ? Number(typed) : null;
}

/** What is wrong with a filled-in form in one sentence for each field, which its label names; empty when all is well. */
export function problemsIn(
  fields: z.ZodRawShape,
  input: Readonly<Record<string, unknown>>,
  { labels, texts }: { readonly labels: Readonly<Record<string, string>>; readonly texts: Texts },
): string {
  const sentences = ruledAmong(fields).flatMap(([field, rule]) => {
    const problem = rule.problemOf(input[field]);
    return problem === null ? [] : [sentence(labels[field] ?? field, problem, texts)];
  });
  return sentences.join(" ");
}

type RuledField = readonly [field: string, rule: Rule];

/** Most fields of a form have no rule, and each press would look for it anew. */
function ruledAmong(fields: z.ZodRawShape): readonly RuledField[] {
  const known = ruledFields.get(fields);
  if (known) return known;
  const ruled = Object.entries(fields).flatMap(([field, schema]): readonly RuledField[] => {
    const rule = rules.get(schema);
    return rule ? [[field, rule]] : [];
  });
  ruledFields.set(fields, ruled);
  return ruled;
}

const ruledFields = new WeakMap<z.ZodRawShape, readonly RuledField[]>();

interface Rule {
  readonly problemOf: (typed: unknown) => FieldProblem | null;
}

const rules = z.registry<Rule>();

function tooLong(typed: unknown, limit: number): FieldProblem | null {
  if (typeof typed !== "string" || typed.length <= limit) return null;
  return { code: "too_long", limit, length: typed.length };
}

function notADay(typed: unknown): FieldProblem | null {
  const isEmpty = typed === "" || typed === undefined;
  return isEmpty || Day.safeParse(typed).success ? null : { code: "not_a_day" };
}

function isWholeNumber(typed: string, most: number): boolean {
  return typed === "" || (/^\d{1,9}$/u.test(typed) && Number(typed) <= most);
}

const longestNumber = 30;

function sentence(label: string, problem: FieldProblem, { forms }: Texts): string {
  switch (problem.code) {
    case "missing":
      return forms.missing(label);
    case "too_long":
      return forms.tooLong(label, problem.limit, problem.length);
    case "not_a_day":
      return forms.notADay(label);
    case "not_whole":
      return forms.notWhole(label, problem.most, shortened(problem.typed, longestNumber));
  }
}
