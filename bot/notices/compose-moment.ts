import type { DeliveryMoment, DeliveryMomentId } from "#src/delivery/delivery-moment.ts";
import type { MomentCardTemplate, NoticeContent } from "#src/notice/notice-content.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import { momentNewsCard } from "../delivery/moment-news.card.ts";
import { whenOf } from "../delivery/moment-shown.ts";
import type { MomentCardDeps } from "../faces/moment-cards.ts";
import { momentCard } from "../faces/moment-cards.ts";
import { contextOf } from "../faces/question-cards.ts";
import { momentCircle } from "./moment-circle.ts";
import type { MomentLineDeps } from "./moment-lines.ts";
import { momentLines } from "./moment-lines.ts";
import { momentHappeningOf, momentNotices } from "./moment-notices.ts";

type MomentDeps = MomentCardDeps & MomentLineDeps;
type Announcement = Extract<NoticeContent, { readonly kind: "announcement" }>;

/** A card of a delivery moment, in the alliance's language: the whole channel reads it. */
export async function composeMomentCard(
  deps: MomentDeps,
  id: DeliveryMomentId,
  template: MomentCardTemplate,
): Promise<Message | null> {
  const found = await deps.deliveryMoments.get(id);
  if (!found) return null;
  const { value: moment } = found;
  const texts = textsIn(deps.profile.language);
  const card = await momentCard(deps, template, { moment, texts });
  return { kind: "card", card, summary: texts.momentCards[template].summary(moment.title) };
}

/** Null when it no longer holds, or when a later announcement says it better. */
export async function composeAnnouncement(
  deps: MomentDeps,
  { content, wanted }: Notice & { readonly content: Announcement },
  id: DeliveryMomentId,
): Promise<Message | null> {
  const found = await deps.deliveryMoments.get(id);
  if (!found) return null;
  const text = announced(content.template, found.value, {
    texts: textsIn(deps.profile.language),
    reason: await reasonOf(deps, id, wanted),
    isLatest: await isLatestMove(deps, id, wanted),
  });
  return text === null ? null : { kind: "text", text, mentions: [] };
}

interface Announced {
  readonly texts: Texts;
  readonly reason: string;
  readonly isLatest: boolean;
}

function announced(
  template: Announcement["template"],
  moment: DeliveryMoment,
  { texts, reason, isLatest }: Announced,
): string | null {
  const { announced: words } = texts.momentCards;
  switch (template) {
    case "moment_moved":
      return moment.stage === "planned" && isLatest ? words.moved(moment.title, whenOf(moment, texts)) : null;
    case "moment_cancelled":
      return moment.stage === "cancelled" ? words.cancelled(moment.title, moment.reason) : null;
    case "minutes_reopened":
      return moment.stage === "closed" ? null : words.reopened(moment.title, reason);
  }
}

async function reasonOf({ deliveryMoments }: MomentDeps, id: DeliveryMomentId, at: number): Promise<string> {
  const told = (await deliveryMoments.history(id)).find(({ seq }) => seq === at);
  return told && "reason" in told.event ? told.event.reason : "";
}

async function isLatestMove({ deliveryMoments }: MomentDeps, id: DeliveryMomentId, at: number): Promise<boolean> {
  const moves = (await deliveryMoments.history(id)).filter(({ event }) => event.type === "delivery_moment_moved");
  return moves.at(-1)?.seq === at;
}

/** What happened to a delivery moment since this person was told last, by the table; null when that is nothing. */
export async function composeMomentNews(
  deps: MomentDeps,
  { sent, wanted }: Pick<Notice, "sent" | "wanted">,
  { id, to }: { readonly id: DeliveryMomentId; readonly to: string },
): Promise<Message | null> {
  const [found, reader] = await Promise.all([deps.deliveryMoments.get(id), deps.people.get(PersonId.parse(to))]);
  if (!found || !reader) return null;
  const { value: moment } = found;
  const { value: person } = reader;
  const texts = textsIn(person.language);
  const history = await deps.deliveryMoments.history(id);
  const lines: string[] = [];
  for (const happened of history.filter(({ seq }) => sent < seq && seq <= wanted)) {
    if (happened.by === person.id || !(await concerns(deps, momentHappeningOf(happened.event), { moment, person }))) {
      continue;
    }
    lines.push(...(await momentLines(deps, happened, { moment, reader: person.id, texts })));
  }
  if (lines.length === 0) return null;
  const card = momentNewsCard({ moment, lines }, contextOf(deps, { texts }));
  return { kind: "card", card, summary: texts.momentCards.news.summary(moment.title) };
}

/** By the same table as the planning, with the people of now. */
async function concerns(
  deps: MomentDeps,
  happening: ReturnType<typeof momentHappeningOf>,
  { moment, person }: { readonly moment: DeliveryMoment; readonly person: Person },
): Promise<boolean> {
  const hearsAll = person.settings.news !== "asked_only";
  for (const row of momentNotices[happening]) {
    if (row.how !== "update" || row.who === "doers" || !(row.asks || hearsAll)) continue;
    if ((await momentCircle(deps, row.who, moment)).includes(person.id)) return true;
  }
  return false;
}
