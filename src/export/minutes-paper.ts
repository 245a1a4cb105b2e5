import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Block, Paper } from "./paper.ts";

/** The minutes as a document: who was there, what was decided, who does what, and then item by item. */
export function minutesPaper(minutes: MinutesShown, { language, delivery }: Texts): Paper {
  const { moment, attendance, quorum, items, final, version } = minutes;
  const { minutes: words } = delivery;
  const decisions = items.flatMap((item) => item.decisions.map((decision) => ({ item, decision })));
  const actions = items.flatMap((item) => item.actions.map((action) => ({ item, action })));
  const people = attendance.map(({ organisation, how }) => [organisation.name, delivery.attendances[how]]);
  return {
    title: words.title(moment.title),
    language,
    blocks: [
      paragraph(words.when(longDay(language, moment.day), moment.from, moment.until)),
      paragraph(words.where(moment.place)),
      ...(final ? [] : [paragraph(words.draft)]),
      ...(version === "public" ? [paragraph(words.publicVersion)] : []),
      ...(version === "public" ? [] : [heading(words.attendance)]),
      ...(quorum === null ? [] : [paragraph(words.quorum(quorum.present, quorum.needed))]),
      ...tableOr(null, words.attendanceColumns, people),
      heading(words.decisions),
      ...tableOr(
        version === "public" ? words.noneReleased : words.noDecisions,
        words.decisionColumns,
        decisions.map(({ item, decision }) => [decision.initiative?.title ?? item.title, decision.text]),
      ),
      ...(version === "public" ? [] : [heading(words.actions)]),
      ...tableOr(
        version === "public" ? null : words.noActions,
        words.actionColumns,
        actions.map(({ action }) => [
          action.text,
          action.who,
          action.due === null ? words.noDay : plainDay(language, action.due),
        ]),
      ),
      heading(words.items),
      ...items.flatMap((item) => itemBlocks(item, { delivery, language })),
    ],
  };
}

function itemBlocks(
  { number, title, kind, postponed, notReached, decisions, actions, said }: MinutesShown["items"][number],
  { delivery, language }: Pick<Texts, "delivery" | "language">,
): readonly Block[] {
  const { minutes: words } = delivery;
  const lines = [
    ...decisions.map(({ text }) => words.decided(text)),
    ...actions.map(({ text, who, due }) => words.agreed(text, who, due === null ? null : plainDay(language, due))),
    ...said.map((one) => (one.kind === "obstacle_removed" ? words.cleared(one.obstacle, one.text) : one.text)),
  ];
  return [
    { kind: "heading", level: 3, text: `${number === null ? "" : `${number}. `}${delivery.kinds[kind]}: ${title}` },
    ...(postponed ? [paragraph(words.postponed)] : []),
    ...(notReached ? [paragraph(words.notReached)] : []),
    ...(lines.length === 0 && !postponed && !notReached ? [paragraph(words.nothingSaid)] : []),
    ...(lines.length === 0 ? [] : [{ kind: "bullets", items: lines } as const]),
  ];
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

function heading(text: string): Block {
  return { kind: "heading", level: 2, text };
}

/** A table without rows says nothing; what stands in its place is null where that says nothing either. */
function tableOr(
  instead: string | null,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly Block[] {
  if (rows.length > 0) return [{ kind: "table", columns, rows }];
  return instead === null ? [] : [paragraph(instead)];
}
