import type { Action } from "#src/delivery/outcome.ts";
import { isOpenAction } from "#src/delivery/outcome.ts";
import type { Versioned } from "#src/kernel/aggregate-store.ts";
import type { Day } from "#src/kernel/time.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { buttons, executeButton, openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement, Execute } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { heading, large, line, plain, quiet, strong, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { shortened } from "../cards/user-text.ts";
import { settleAction } from "./delivery.actions.ts";

export interface ActionRow extends Versioned<Action> {
  /** Title of the moment in which it was agreed on; null where that is not there any more. */
  readonly from: string | null;
  /** Who does it, where that is not simply the reader. */
  readonly whose: string | null;
}

export interface ActionsShown {
  /** Our own wording: why these are shown. */
  readonly title: string;
  /** Whose these are, where others read along; null in a chat of two. */
  readonly sharedBy: string | null;
  /** Below the title; null where nothing is to be said. */
  readonly told: string | null;
  readonly actions: readonly ActionRow[];
  /** How many there are beside these. */
  readonly others: number;
  /** Opens the minutes of the moment in which they were agreed on. */
  readonly minutes: string | null;
  readonly today: Day;
}

/** What somebody agreed to do, with a button to say that it is done. */
export function actionsCard(shown: ActionsShown, context: CardContext): Card {
  return firstThatFits<Room>(rooms, (room) => cardWith(room, shown, context));
}

/** In characters. */
interface Room {
  readonly text: number;
  /** Of whoever does it, of the moment, and of the action where a button names it. */
  readonly name: number;
}

const rooms = [
  { text: 240, name: 80 },
  { text: 120, name: 60 },
  { text: 60, name: 30 },
] as const satisfies readonly Room[];

function cardWith(room: Room, shown: ActionsShown, context: CardContext): Card {
  const { title, sharedBy, told, actions, others, minutes } = shown;
  const { actionCards: words } = context.texts;
  const none = sharedBy === null ? words.none : words.noneOf(sharedBy);
  return card(context, {
    speak: `${title}. ${spokenOf(actions, { none, context })}`,
    body: [
      // A heading renders Markdown, and a name is what somebody wrote.
      sharedBy === null ? heading(title) : line(large(title)),
      ...(told === null ? [] : [tight(line(quiet(told)))]),
      ...(actions.length === 0 ? [line(plain(none))] : []),
      ...actions.map((action) => row(action, { room, shown, context })),
      ...(others > 0 ? [line(quiet(words.more(others)))] : []),
    ],
    actions: [
      openUrlButton(words.all, context.linkTo("/actions")),
      ...(minutes === null ? [] : [openUrlButton(words.minutes, minutes)]),
    ],
  });
}

/** Of one action what it is: with several that takes too long to hear. */
function spokenOf(
  actions: readonly ActionRow[],
  { none, context: { texts } }: { readonly none: string; readonly context: CardContext },
): string {
  const [first, ...others] = actions;
  if (!first) return none;
  return others.length === 0 ? first.value.text : texts.actionCards.speak(actions.length);
}

interface Making {
  readonly room: Room;
  readonly shown: ActionsShown;
  readonly context: CardContext;
}

function row(action: ActionRow, { room, shown, context }: Making): CardElement {
  const { value, from, whose } = action;
  const { texts } = context;
  const { actionCards: words } = texts;
  const about = [whose, from === null ? null : words.from(from)].filter((part) => part !== null);
  const isLate = isOpenAction(value) && value.due !== null && value.due < shown.today;
  const day = dayOf(value, isLate, texts);
  return {
    type: "Container",
    spacing: "Medium",
    separator: true,
    items: [
      line(plain(shortened(value.text, room.text))),
      tight(line(isLate ? strong(day) : quiet(day), ...about.map((part) => quiet(` · ${shortened(part, room.name)}`)))),
      ...(value.withdrawn === null ? [tight(buttons(...buttonsOf(action, room, context)))] : []),
    ],
  };
}

function dayOf({ due, settled, withdrawn }: Action, isLate: boolean, { actionCards, language }: Texts): string {
  if (withdrawn !== null) return actionCards.states.withdrawn;
  if (settled !== null) return actionCards.states[settled.how];
  if (due === null) return actionCards.undated;
  return isLate ? actionCards.late(plainDay(language, due)) : actionCards.until(plainDay(language, due));
}

function buttonsOf(
  { value: { id, text, settled }, rev }: ActionRow,
  room: Room,
  { texts, nonce }: CardContext,
): readonly Execute[] {
  const { actionCards: words } = texts;
  const showing = { id, rev, nonce };
  const named = shortened(text, room.name);
  const button = (how: "done" | "dropped" | "open", title: string, tooltip: string) =>
    executeButton(settleAction, showing, { title, tooltip, key: `${how}:${id}`, data: { how } });
  if (settled !== null) {
    const reopen = words.reopen[settled.how];
    return [button("open", reopen, words.reopenNamed(reopen, named))];
  }
  return [
    button("done", words.done, words.doneNamed(named)),
    button("dropped", words.dropped, words.droppedNamed(named)),
  ];
}
