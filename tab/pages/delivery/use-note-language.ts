import type { AgendaKind } from "#src/delivery/agenda-item.ts";
import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";
import { useAlliance } from "#tab/ui/alliance.ts";

/** Of the kinds that an agenda makes by itself, with a note. */
const made: readonly AgendaKind[] = ["follow_up", "result", "attention", "obstacle", "gate"];

/** The language of the note that an agenda wrote, which is the alliance's; not known of what people wrote. */
export function useNoteLanguage({ kind, editedBy }: Pick<AgendaItemShown, "kind" | "editedBy">): string | undefined {
  const { language } = useAlliance().profile;
  return editedBy === null && made.includes(kind) ? language : undefined;
}
