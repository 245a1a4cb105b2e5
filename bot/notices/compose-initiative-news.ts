import type { InitiativeId, LivingInitiative } from "#src/initiative/initiative.ts";
import { isLiving } from "#src/initiative/initiative.ts";
import { withStandingPartners } from "#src/initiative/standing-partners.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { textsIn } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import { initiativeNewsCard } from "../initiative/initiative-news.card.ts";
import { isIn } from "./audience.ts";
import { initiativeCircle } from "./initiative-circle.ts";
import type { InitiativeLineDeps, InitiativeNewsItem } from "./initiative-lines.ts";
import { initiativeLines } from "./initiative-lines.ts";
import { initiativeNotices } from "./initiative-notices.ts";

type NewsDeps = InitiativeLineDeps & Pick<BotDeps, "initiatives" | "profile" | "newNonce" | "linkTo">;

interface NewsFor {
  readonly id: InitiativeId;
  readonly to: string;
}

/** What happened to an initiative since this person was told last, by the table; null when that is nothing. */
export async function composeInitiativeNews(
  deps: NewsDeps,
  { sent, wanted }: Pick<Notice, "sent" | "wanted">,
  { id, to }: NewsFor,
): Promise<Message | null> {
  const [found, reader] = await Promise.all([deps.initiatives.get(id), deps.people.get(PersonId.parse(to))]);
  if (!found || !reader || !isLiving(found.value)) return null;
  const initiative = await withStandingPartners(deps.partners, found.value);
  const texts = textsIn(reader.value.language);
  const history = await deps.initiatives.history(id);
  const recent = history.filter(({ seq }) => sent < seq && seq <= wanted);
  const items = recent.flatMap((happened) => itemFor(reader.value, initiative, happened));
  const lines = await initiativeLines(deps, items, texts);
  if (lines.length === 0) return null;
  const card = initiativeNewsCard({ initiative, lines }, contextOf(deps, { texts }));
  return { kind: "card", card, summary: texts.initiativeNews.summary(initiative.title) };
}

/** By the same table as the planning, with the people of now. */
function itemFor(
  person: Person,
  initiative: LivingInitiative,
  happened: InitiativeNewsItem["happened"],
): readonly InitiativeNewsItem[] {
  if (happened.by === person.id) return [];
  const hearsAll = person.settings.news !== "asked_only";
  const around = { initiative, happened };
  const row = initiativeNotices[happened.event.type].find(
    (told) => told.how === "update" && (told.asks || hearsAll) && isIn(initiativeCircle(told.who, around), person),
  );
  return row?.how === "update" ? [{ ...around, who: row.who }] : [];
}
