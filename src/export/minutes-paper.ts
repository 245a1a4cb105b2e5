import type { MinutesShown } from "#src/delivery/minutes.contract.ts";
import { Language } from "#src/profile/profile.ts";
import { dayOfMoment, listed, longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { Block, Paper } from "./paper.ts";

interface Written {
  readonly texts: Pick<Texts, "language" | "delivery">;
  readonly alliance: string;
}

/** The minutes as a document: who was there, what was decided, who does what, and then item by item. */
export function minutesPaper(minutes: MinutesShown, { texts, alliance }: Written): Paper {
  const { language, delivery } = texts;
  const { moment, attendance, quorum, items, final, reopened, version } = minutes;
  const { minutes: words } = delivery;
  const decisions = items.flatMap((item) => item.decisions.map((decision) => ({ item, decision })));
  const actions = items.flatMap((item) => item.actions.map((action) => ({ item, action })));
  const people = attendance.map(({ organisation, how }) => [organisation.name, delivery.attendances[how]]);
  const day = longDay(language, moment.day);
  const hosts = moment.hosts.map(({ name }) => name);
  return {
    title: version === "public" ? words.publicTitle(moment.title) : words.title(moment.title),
    description: version === "public" ? words.publicDescription(day) : words.description(day),
    author: alliance,
    language,
    blocks: [
      paragraph(words.when(day, moment.from, moment.until)),
      paragraph(words.where(moment.place)),
      ...(hosts.length === 0 ? [] : [paragraph(words.hosts(listed(language, hosts)))]),
      ...(final ? [] : [paragraph(words.draft)]),
      ...reopened.map(({ at, by, reason }) =>
        paragraph(delivery.reopened(dayOfMoment(language, at), by?.name ?? null, reason)),
      ),
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
      ...items.flatMap((item) => itemBlocks(item, { version, delivery, language })),
    ],
  };
}

function itemBlocks(
  { number, title, kind, notReached, movesOn, decisions, actions, said }: MinutesShown["items"][number],
  { version, delivery, language }: Pick<Texts, "delivery" | "language"> & Pick<MinutesShown, "version">,
): readonly Block[] {
  const { minutes: words } = delivery;
  const lines = [
    ...decisions.map(({ text }) => words.decided(text)),
    ...actions.map(({ text, who, due }) => words.agreed(text, who, due === null ? null : plainDay(language, due))),
    ...said.map((one) => (one.kind === "obstacle_removed" ? words.cleared(one.obstacle, one.text) : one.text)),
  ];
  const fate = [...(notReached ? [words.notReached] : []), ...(movesOn ? [words.movesOn] : [])];
  // For what reason it was on the agenda, is of no use outside.
  const called = version === "public" ? title : named({ kind, title }, delivery);
  return [
    { kind: "heading", level: 3, text: `${number === null ? "" : `${number}. `}${called}` },
    ...(fate.length === 0 ? [] : [paragraph(fate.join(" "))]),
    ...(lines.length === 0 && fate.length === 0 ? [paragraph(words.nothingSaid)] : []),
    ...(lines.length === 0 ? [] : [{ kind: "bullets", items: lines } as const]),
  ];
}

/** Some titles begin with the word for their kind, in the language in which the agenda was made. */
function named({ kind, title }: Pick<MinutesShown["items"][number], "kind" | "title">, { kinds }: Texts["delivery"]) {
  const saysItself = Language.options.some((language) => title.startsWith(textsIn(language).delivery.kinds[kind]));
  return saysItself ? title : `${kinds[kind]}: ${title}`;
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
