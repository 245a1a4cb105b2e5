import type { AttentionReason } from "#src/initiative/attention-reasons.ts";
import { attentionReasons } from "#src/initiative/attention-reasons.ts";
import { Day } from "#src/kernel/time.ts";
import type { AgendaWords, InitiativeForAgenda } from "./agenda-input.ts";
import type { AgendaItem } from "./agenda-item.ts";
import { agendaLimits } from "./agenda-item.ts";

/** Why an initiative comes up, as an agenda writes it: the gravest first. */
export function reasonsInWords(
  { changed, attention, obstacles, gate }: InitiativeForAgenda,
  words: AgendaWords,
): readonly string[] {
  // What is in the way is named, so that it need not be told that something is.
  const isTold = (reason: AttentionReason) => reason === "stuck_obstacle" || reason === "stuck_update";
  const why = attention.filter((reason) => obstacles.length === 0 || !isTold(reason));
  return [
    ...(gate === null ? [] : [words.gate(gate.name, gate.day)]),
    ...obstacles.map(({ text }) => words.obstacle(text)),
    ...(why.length === 0 ? [] : [words.attention(why)]),
    ...(changed === null ? [] : [words.changed[changed]]),
  ];
}

/** What people wrote in a note: all of it but what an agenda wrote there by itself, which tells how it was at that time. */
export function typedIn(
  { note, source }: Pick<AgendaItem, "note" | "source">,
  about: InitiativeForAgenda | undefined,
  words: AgendaWords,
): string {
  const made = [
    ...gateIn(source).map(({ name, day }) => words.gate(name, day)),
    ...(about === undefined ? [] : about.everInTheWay.map(words.obstacle)),
    ...everySubset(attentionReasons).map(words.attention),
    ...Object.values(words.changed),
    words.leftOver,
  ];
  // An obstacle can take several lines.
  return made.reduce((text, one) => text.replaceAll(`\n${one}\n`, "\n"), `\n${note}\n`).slice(1, -1);
}

/** Whether a note has these lines. */
export function hasLines(note: string, lines: string): boolean {
  return `\n${note}\n`.includes(`\n${lines}\n`);
}

/** Whether people wrote down already what an agenda would tell: the same words, or an obstacle under no name. */
export function isToldIn(typed: string, line: string, words: AgendaWords): boolean {
  return hasLines(typed, line) || typed.split("\n").some((one) => words.obstacle(one) === line);
}

/** The words of people, and behind them as many lines as there is room for: a line that was cut off could not be told from theirs. */
export function noteOf(typed: string, lines: readonly string[]): string {
  let note = typed;
  for (const line of lines) {
    const longer = note === "" ? line : `${note}\n${line}`;
    if (longer.length <= agendaLimits.note) note = longer;
  }
  return note;
}

/** The gate that an item was made for. */
function gateIn(source: string | null): readonly { readonly name: string; readonly day: Day }[] {
  const [, name, day] = /^gate:ini_[^:]+:(.+):(\d{4}-\d{2}-\d{2})$/s.exec(source ?? "") ?? [];
  const known = Day.safeParse(day);
  return name !== undefined && known.success ? [{ name, day: known.data }] : [];
}

/** Each in the order in which they stand. */
function everySubset(reasons: readonly AttentionReason[]): readonly (readonly AttentionReason[])[] {
  return reasons.reduce<readonly (readonly AttentionReason[])[]>(
    (subsets, reason) => [...subsets, ...subsets.map((subset) => [...subset, reason])],
    [[]],
  );
}
