import type { InitiativeId } from "#src/initiative/initiative.ts";
import type { AgendaWords, InitiativeForAgenda } from "./agenda-input.ts";
import type { AgendaItem } from "./agenda-item.ts";
import { hasLines, isToldIn, typedIn } from "./agenda-note.ts";
import { haveSameSubject, isLeft, sourceOfLeft, strengthOf } from "./agenda-subject.ts";
import type { Made } from "./made-item.ts";
import { asItem, lastTime, usualMinutes } from "./made-item.ts";
import { madeTitleOf } from "./made-title.ts";
import { isOfEveryAgenda } from "./not-reached.ts";

/** What an agenda knows to tell the words of people from its own. */
export interface Told {
  readonly about: ReadonlyMap<InitiativeId, InitiativeForAgenda>;
  readonly words: AgendaWords;
}

/** Of one subject there is one item: what was left of it is told by the item that is made of it now, and otherwise by itself. */
export function withLeft(fresh: readonly Made[], left: readonly AgendaItem[], told: Told): readonly Made[] {
  return left.reduce<readonly Made[]>((made, item) => {
    const same = made.find((one) => haveSameSubject(one, item));
    if (!same) return [...made, carried(item, told)];
    const lines = isOfEveryAgenda(item) ? [] : [told.words.leftOver];
    return made.map((one) => (one === same ? continued(one, item, { told, lines }) : one));
  }, fresh);
}

/** An item that stands tells a stronger reason, or what people wrote for the moment before as long as nobody wrote anything of it. */
export function toldAnew(
  standing: AgendaItem,
  { made, whole }: { readonly made: Made; readonly whole: Made },
  told: Told,
): AgendaItem {
  const isUntouched = !isWritten(standing) && typedBy(standing, told) === "";
  const isStronger = strengthOf(whole) > strengthOf(standing);
  if (!isStronger && !(isUntouched && whole.written)) return standing;
  const wasLeft = hasLines(standing.note, told.words.leftOver) ? [told.words.leftOver] : [];
  const anew = isUntouched ? whole : continued(made, standing, { told, lines: wasLeft });
  const { id, edition, postponed, released } = standing;
  return { ...asItem(anew, id), edition: edition + 1, postponed, released };
}

/** What nothing is made of now keeps its kind and its words; what was told of it then is no longer so. */
function carried(item: AgendaItem, told: Told): Made {
  const { kind, title, initiative, minutes, presenter, editedBy } = item;
  return {
    kind,
    title,
    typed: typedBy(item, told),
    lines: [told.words.leftOver],
    initiative,
    minutes,
    presenter,
    source: sourceOfLeft(item),
    editedBy,
    written: isWritten(item),
  };
}

interface Continuing {
  readonly told: Told;
  readonly lines: readonly string[];
}

/** The same item as it was before, with the words of people that it had, told as it is made now. */
function continued(made: Made, before: AgendaItem, { told, lines }: Continuing): Made {
  const { words } = told;
  const said = isWritten(before) && !made.written ? before : made;
  const title = madeTitleOf(said, [words]) === null ? said.title : made.title;
  // Of two that were written the title of one alone can stand above it.
  const other =
    isWritten(before) && before.title !== title && madeTitleOf(before, [words]) === null ? before.title : "";
  const typed = [made.typed, made.written ? other : "", typedBy(before, told)]
    .filter((text, index) => text !== "" && (index === 0 || !hasLines(made.typed, text)))
    .join("\n");
  const isTheirs = isWritten(before) || typed !== "";
  return {
    kind: isTheirs && strengthOf(before) > strengthOf(made) ? before.kind : made.kind,
    title,
    typed,
    lines: [...new Set([...made.lines, ...lines])].filter((line) => !isToldIn(typed, line, words)),
    initiative: made.initiative,
    minutes: said.minutes,
    presenter: said.presenter ?? made.presenter,
    source: made.source,
    editedBy: before.editedBy ?? made.editedBy,
    written: made.written || isWritten(before),
  };
}

/** Somebody wrote it, or gave it other words, minutes or a presenter than an agenda would. */
function isWritten(item: AgendaItem): boolean {
  const { kind, source, editedBy, minutes } = item;
  return source === null || editedBy !== null || isLeft(item) || minutes !== usualMinutes[kind];
}

/** The open actions that a look back has are told as they are now. */
function typedBy(item: AgendaItem, { about, words }: Told): string {
  if (item.source === lastTime && item.editedBy === null) return "";
  return typedIn(item, item.initiative === null ? undefined : about.get(item.initiative), words);
}
