import { digestCard } from "#bot/notices/digest.card.ts";
import { newsCard } from "#bot/notices/news.card.ts";
import type { Card } from "#bot/cards/card.ts";
import { Day } from "#src/kernel/time.ts";
import type { Language } from "#src/profile/profile.ts";
import { textsIn } from "#src/texts/texts.ts";
import { cardContext } from "./cards.ts";
import { inTriage, submitted, waitingForAsker } from "./questions.ts";

/** The cards that come of their own accord. */
export function noticeExhibits(language: Language): readonly { readonly name: string; readonly card: Card }[] {
  const context = cardContext(language);
  const { news } = textsIn(language);
  const lines = [
    news.pickedUp("Sam Voorbeeld"),
    news.contributed("Bram Voorbeeld", "De netbeheerder heeft het verbruik per straat."),
    news.joined(["Woningstichting Voorbeeld", "Hogeschool Voorbeeld"], 0),
  ];
  const told = { question: inTriage(), rev: 3, lines, isOwn: true, mayMute: true };
  const late = inTriage({ decideBy: Day.parse("2026-11-04") });
  const sections = {
    overdue: { count: 1, first: [late] },
    submitted: { count: 12, first: Array.from({ length: 8 }, () => submitted()) },
    in_triage: { count: 1, first: [inTriage({ confidential: true })] },
    waiting_for_asker: { count: 1, first: [waitingForAsker()] },
  };
  return [
    { name: "news for the asker", card: newsCard(told, context) },
    {
      name: "news of a busy day for a follower",
      card: newsCard({ ...told, lines: Array.from({ length: 20 }, () => lines).flat(), isOwn: false }, context),
    },
    { name: "morning overview", card: digestCard({ day: Day.parse("2026-11-05"), open: 15, sections }, context) },
  ];
}
