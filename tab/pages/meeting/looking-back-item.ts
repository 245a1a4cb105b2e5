import type { AgendaItemShown } from "#src/delivery/delivery-moment.contract.ts";

/**
 * The item that looks back, as the meeting shows it: beside it stand the open actions as they are by now, so that it neither
 * counts nor lists those that were open when the agenda was made.
 */
export function withoutCounts(agenda: readonly AgendaItemShown[], title: string): AgendaItemShown[] {
  return agenda.map((item) => (item.made?.says === "look_back" ? { ...item, title } : item));
}

/** What people wrote with it. */
export function withoutActions(note: string): string {
  return note.replaceAll(listedAction, "").replaceAll(countOfMore, "").trim();
}

/** As an agenda lists it: with who does it and by when, over as many lines as somebody wrote. */
const listedAction = /^- (?:(?!\n- )[^])*? \(.*, .*\)$\n?/gmu;
const countOfMore = /^(?:en nog \d+|and \d+ more)$\n?/gmu;
