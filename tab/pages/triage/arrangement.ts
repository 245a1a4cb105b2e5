import { useSearchParams } from "wouter";
import type { QuestionRow } from "#src/question/question.contract.ts";

export const sorts = ["due", "age", "who"] as const;
export type Sort = (typeof sorts)[number];

export const selections = ["all", "mine", "nobody"] as const;
export type Selection = (typeof selections)[number];

/** How the triage list is looked at, as its address tells; whatever the address does not tell is as usual. */
export interface Arrangement {
  readonly sort: Sort;
  readonly selection: Selection;
}

export function useArrangement(): Arrangement {
  const [search] = useSearchParams();
  return {
    sort: sorts.find((known) => known === search.get("sort")) ?? "due",
    selection: selections.find((known) => known === search.get("who")) ?? "all",
  };
}

export function addressOf({ sort, selection }: Arrangement): string {
  const search = new URLSearchParams();
  if (sort !== "due") search.set("sort", sort);
  if (selection !== "all") search.set("who", selection);
  const asked = search.toString();
  return asked === "" ? "/triage" : `/triage?${asked}`;
}

/** `me` is who looks. */
export function arranged(
  questions: readonly QuestionRow[],
  { sort, selection }: Arrangement,
  me: string,
): readonly QuestionRow[] {
  return questions.filter(selects[selection](me)).toSorted(compares[sort]);
}

export const selects: Readonly<Record<Selection, (me: string) => (question: QuestionRow) => boolean>> = {
  all: () => () => true,
  mine: (me) => (question) => question.triager?.id === me,
  nobody: () => (question) => question.triager === null,
};

type Compare = (one: QuestionRow, other: QuestionRow) => number;

const byAge: Compare = (one, other) => Date.parse(one.askedAt) - Date.parse(other.askedAt);

/** What waits for its asker has no day, and comes after what has one; what nobody has comes before what somebody has. */
const compares: Readonly<Record<Sort, Compare>> = {
  due: (one, other) => textBefore(one.due ?? "9999", other.due ?? "9999") || byAge(one, other),
  age: byAge,
  who: (one, other) => textBefore(one.triager?.name ?? "", other.triager?.name ?? "") || byAge(one, other),
};

function textBefore(one: string, other: string): number {
  return one.localeCompare(other);
}
