import { dayOf } from "#src/kernel/time.ts";
import { initiativeIdOf } from "#src/initiative/initiative-id.ts";
import type { NoticeContent } from "#src/notice/notice-content.ts";
import type { Notice } from "#src/notice/notice.ts";
import type { Message } from "#src/notice/notice.port.ts";
import type { Person } from "#src/people/person.ts";
import { PersonId } from "#src/people/person.ts";
import { holidaysOf } from "#src/profile/working-days.ts";
import type { Question } from "#src/question/question.ts";
import { QuestionId, numberOf } from "#src/question/question.ts";
import { standingPartner } from "#src/partner/standing-partner.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import { pageOfInitiative, pageOfQuestion } from "../cards/pages.ts";
import type { BotDeps } from "../deps.ts";
import { contextOf } from "../faces/question-cards.ts";
import { asAsked } from "./as-asked.ts";
import { isAskersOwn, isForTwo } from "./places.ts";
import { replyText } from "./reply-text.ts";
import { threadLink } from "./thread-link.ts";
import { threadOpenedCard } from "./thread-opened.card.ts";

type ReplyDeps = Pick<
  BotDeps,
  "questions" | "initiatives" | "conversations" | "people" | "partners" | "profile" | "clock" | "newNonce" | "linkTo"
>;
type Reply = Extract<NoticeContent, { readonly kind: "reply" }>;

/** A short text under a card; null when what it would tell no longer holds. `card` is the message it belongs under. */
export async function composeReply(
  deps: ReplyDeps,
  notice: Notice & { readonly content: Reply },
  card: string | null,
): Promise<Message | null> {
  const { content, place, createdAt } = notice;
  const found = await deps.questions.get(QuestionId.parse(content.under.about));
  if (!found) return null;
  const question = found.value;
  const to = content.to === null ? null : await deps.people.get(PersonId.parse(content.to));
  if (content.to !== null && !to) return null;
  const person = to?.value ?? null;
  const isOwnPlace = isAskersOwn(question, place);
  const texts = textsFor(deps, person, isOwnPlace);
  const opensThread = content.template === "thread_opened";
  const isAlone = opensThread && (await isForTwo(deps, place));
  const isOverheard = question.confidential && !(await isForTwo(deps, place));
  const words = replyText(content.template, {
    question,
    standing: question.stage === "joined" ? ((await deps.questions.get(question.into))?.value ?? null) : null,
    toldAt: createdAt,
    today: dayOf(deps.clock.now()),
    holidays: holidaysOf(deps.profile),
    mentions: person !== null,
    isOverheard,
    joined: await joinedIn(deps, question, content),
    theme: await themeOf(deps, question, { content, texts }),
    initiativePage: deps.linkTo(pageOfInitiative(initiativeIdOf(question.id))),
    // A card has a button for it.
    link: opensThread && !isAlone ? await followedAt(deps, question, card) : null,
    texts,
  });
  if (words === null) return isOverheard && notice.activity !== null ? hidden(question, texts) : null;
  if (isAlone) {
    const opened = { said: words, link: await threadLink(deps, question, card) };
    const context = contextOf(deps, { texts });
    return { kind: "card", card: threadOpenedCard(question, opened, context), summary: words };
  }
  if (person === null) return { kind: "text", text: words, mentions: [] };
  return addressed(person, await asAsked(deps, person, { words, question, content, toldAt: createdAt, texts }));
}

/** In place of what was said for all to read before the question became confidential, and may not be said of one that is. */
function hidden(question: Question, { notices }: Texts): Message {
  return { kind: "text", text: notices.confidentialSummary(numberOf(question)), mentions: [] };
}

/** Where others read along we speak the alliance's language, and otherwise the person's own. */
export function textsFor(
  { profile }: Pick<BotDeps, "profile">,
  person: Pick<Person, "language"> | null,
  isForOne: boolean,
): Texts {
  return textsIn(isForOne && person ? person.language : profile.language);
}

/** A short text of its own that mentions somebody: an edited card notifies nobody. */
export function addressed({ name, object }: Pick<Person, "name" | "object">, words: string): Message {
  return { kind: "text", text: `<at>${name}</at> ${words}`, mentions: [{ name, object }] };
}

const mostNames = 10;

/** Of a confidential question, and of very many, only how many. */
async function joinedIn({ partners }: ReplyDeps, { confidential, involved }: Question, { template }: Reply) {
  const { joined } = involved;
  if (template !== "call_ends" || confidential || joined.length > mostNames) return joined.length;
  const found = await Promise.all(joined.map(({ organisation }) => standingPartner(partners, organisation)));
  const names = found.flatMap((partner) => (partner ? [partner.name] : []));
  return names.length === joined.length ? names : joined.length;
}

async function themeOf(
  { initiatives, profile }: ReplyDeps,
  question: Question,
  { content, texts }: { readonly content: Reply; readonly texts: Texts },
): Promise<string | null> {
  if (!content.template.startsWith("initiative_")) return null;
  const initiative = await initiatives.get(initiativeIdOf(question.id));
  const theme = profile.themes.find(({ key }) => key === initiative?.value.theme);
  return theme?.name[texts.language] ?? null;
}

async function followedAt(deps: ReplyDeps, question: Question, card: string | null): Promise<string> {
  return (await threadLink(deps, question, card)) ?? deps.linkTo(pageOfQuestion(question.id));
}
