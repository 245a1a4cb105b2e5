import { keptTyping } from "#tab/forms/kept-typing.ts";

interface Unsent {
  readonly id: string;
  readonly title: string;
  /** What was typed, without what was only chosen. */
  readonly texts: readonly string[];
}

interface OfMeeting {
  readonly id: string;
  readonly agenda: readonly { readonly id: string; readonly title: string }[] | null;
}

type Form = ReturnType<typeof outcomeForms>[number];

/** The items of a meeting on which the reader was writing an outcome that was not sent. */
export function unsentIn({ id: moment, agenda }: OfMeeting): readonly Unsent[] {
  const forms = outcomeForms(moment);
  if (forms.length === 0) return [];
  return (agenda ?? [])
    .map(({ id, title }) => ({ id, title, texts: wordsIn(forms.filter(({ key }) => key.split(".").includes(id))) }))
    .filter(({ texts }) => texts.length > 0);
}

/** What the reader was writing on one item. */
export function wordsOn(item: string): readonly string[] {
  return wordsIn(outcomeForms(item));
}

export function throwAway(moment: string): void {
  for (const { key } of outcomeForms(moment)) keptTyping.forget(key);
}

/** The agenda is written in forms of its own, on another page. */
function outcomeForms(id: string) {
  return keptTyping.formsAbout(id).filter(({ key }) => key.startsWith("outcome."));
}

/** Of the forms in which outcomes are written; the others hold what is chosen out of a list. */
const fieldsOfWords = ["text", "how", "reason", "handedOverTo", "gateName", "note"] as const;

function wordsIn(forms: readonly Form[]): readonly string[] {
  return forms
    .flatMap(({ typed }) => fieldsOfWords.map((field) => typed[field]))
    .filter((text) => typeof text === "string")
    .filter((text) => text.trim() !== "");
}
