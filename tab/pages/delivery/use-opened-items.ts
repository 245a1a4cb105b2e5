import { useState } from "react";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { useApi } from "#tab/api/use-api.ts";
import { keptTyping } from "#tab/forms/kept-typing.ts";

export type OpenedAs = "edit" | "remove";

interface Opened {
  readonly what: OpenedAs;
  /** As it stood when it was opened, for when somebody takes it off meanwhile. */
  readonly item: AgendaItemShown;
}

/** What is open in the place of each item; where somebody left something typed, its form opens by itself. */
export function useOpenedItems(moment: string, agenda: readonly AgendaItemShown[]) {
  const { who } = useApi();
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(() => {
    const left = agenda.filter(({ id }) => keptTyping.has(editKey(who, moment, id)));
    return new Map(left.map((item) => [item.id, { what: "edit", item }]));
  });
  return {
    whatOf: (id: string): OpenedAs | null => opened.get(id)?.what ?? null,
    /** Those that somebody else took off the agenda while they were edited here. */
    gone: [...opened.values()]
      .filter(({ what, item }) => what === "edit" && !agenda.some(({ id }) => id === item.id))
      .map(({ item }) => item),
    open: (item: AgendaItemShown, what: OpenedAs) =>
      setOpened((before) => new Map([...before, [item.id, { what, item }]])),
    close: (id: string) => setOpened((before) => new Map([...before].filter(([key]) => key !== id))),
  };
}

/** Where the typing of whoever edits an item is kept. */
export function editKey(who: string, moment: string, item: string): string {
  return `agenda.edit.${who}.${moment}.${item}`;
}
