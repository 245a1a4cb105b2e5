import type { PartnerId } from "#src/partner/partner.ts";
import type { ThemeKey } from "#src/profile/profile.ts";
import type { Question } from "#src/question/question.ts";
import { plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { BotDeps } from "../deps.ts";
import { shortened } from "../cards/user-text.ts";
import type { Happened } from "./happening.ts";
import { partnerNamed, personNamed } from "../faces/named.ts";
import type { Audience } from "./told.ts";

export type NewsDeps = Pick<BotDeps, "people" | "partners" | "profile">;

/** Something that happened, and as whom the reader hears of it. */
export interface NewsItem {
  readonly happened: Happened;
  readonly who: Audience;
  /** Of a partner that joins: it took part already, and changed what it brings. */
  readonly isChange?: boolean;
}

export interface News {
  readonly question: Question;
  readonly items: readonly NewsItem[];
}

const longestQuote = 240;
const mostNames = 5;

/** One line for each thing that happened, oldest first; all partners that joined stand in one line together. */
export async function newsLines(deps: NewsDeps, { question, items }: News, texts: Texts): Promise<readonly string[]> {
  const told = await Promise.all(items.filter(isLastOfItsKind).map((item) => lineOf(deps, { question, item }, texts)));
  return [...told.filter((line) => line !== null), ...(await joinedLines(deps, items, texts))];
}

/** Days that hold no longer would only contradict the one that does. */
function isLastOfItsKind({ happened: { event, seq } }: NewsItem, _: number, items: readonly NewsItem[]): boolean {
  if (event.type !== "partners_called" && event.type !== "question_rescheduled") return true;
  return !items.some(({ happened: later }) => later.event.type === event.type && later.seq > seq);
}

/** Null for what has no line of its own. */
async function lineOf(
  deps: NewsDeps,
  { question, item }: { readonly question: Question; readonly item: NewsItem },
  texts: Texts,
): Promise<string | null> {
  const { event, by } = item.happened;
  const { news, language, vocabulary } = texts;
  const name = (person: string | null) => personNamed(deps, person, texts);
  switch (event.type) {
    case "question_edited":
      return news.edited(await name(by));
    case "question_withdrawn":
      return news.withdrawn(await name(by));
    case "question_joined":
      return news.questionsJoined(event.number);
    case "question_parted":
      return news.questionsParted(event.number);
    case "question_taken_in":
      return news.takenIn(event.number);
    case "question_let_go":
      return news.letGo(event.number);
    case "question_picked_up":
      return news.pickedUp(await name(by));
    case "question_handed_over":
      if (event.to === by) return news.tookOver(await name(by));
      return news.handedOver(await name(by), await name(event.to));
    case "question_assisted":
      return event.joins ? news.assists(await name(by)) : news.stopsAssisting(await name(by));
    case "note_written":
      return news.noted(await name(by));
    case "asker_asked_back":
      return news.askedBack(shortened(event.question, longestQuote));
    case "asker_answered":
      return news.answered(await name(by), shortened(event.answer, longestQuote));
    case "question_decided":
      return news.decided(vocabulary.routes[event.decision.route]);
    case "decision_undone":
      return news.undone;
    case "theme_corrected":
      return news.theme(themeNamed(deps, event.theme, texts));
    case "question_rescheduled":
      return news.rescheduled(plainDay(language, event.due));
    case "analysis_reported":
      return news.analysis;
    case "question_reopened":
      return news.reopened(await name(by));
    case "reopening_undone":
      return news.closedAgain(await name(by));
    case "question_came_back":
      return news.cameBack;
    case "question_rated":
      return event.helped ? news.helped(await name(by)) : news.notHelped(await name(by));
    case "question_confided":
      return event.confidential ? news.confided : news.unconfided;
    case "contribution_added":
      return contributedLine(item.who, said(question, event), { news, by: await name(by) });
    case "partner_left":
      return news.left(await partnerNamed(deps, event.organisation, texts));
    case "parties_invited":
      if (item.who === "invited") return question.confidential ? news.invitedInConfidence : news.invited;
      return news.partiesInvited(await Promise.all(event.parties.map((party) => partnerNamed(deps, party, texts))));
    case "partners_called":
      return news.called(plainDay(language, event.due));
    case "partner_joined":
    case "question_asked":
    case "draft_changed":
    case "question_submitted":
    case "question_helped_already":
    case "question_expired":
    case "question_given_up":
    case "standing_moved_on":
    case "solution_marked":
    case "second_opinion_given":
    case "contribution_withdrawn":
    case "follower_changed":
    case "mute_changed":
    case "reminder_came":
      return null;
  }
}

/** Null once it was taken off again. */
function contributedLine(
  who: Audience,
  words: string | null,
  { news, by }: Pick<Texts, "news"> & { readonly by: string },
): string | null {
  if (words === null) return null;
  return who === "contributor" ? news.thanks : news.contributed(by, words);
}

function said({ involved }: Question, { contribution }: { readonly contribution: string }): string | null {
  const found = involved.contributions.find(({ id }) => id === contribution);
  return found ? shortened(found.text, longestQuote) : null;
}

async function joinedLines(deps: NewsDeps, items: readonly NewsItem[], texts: Texts): Promise<readonly string[]> {
  const came = new Set(joinedAmong(items.filter(({ isChange }) => isChange !== true)));
  const changed = new Set(joinedAmong(items).filter((organisation) => !came.has(organisation)));
  const [joined, offers] = await Promise.all([named(deps, [...came], texts), named(deps, [...changed], texts)]);
  return [
    ...(came.size === 0 ? [] : [texts.news.joined(joined, came.size - joined.length)]),
    ...(changed.size === 0 ? [] : [texts.news.offersChanged(offers, changed.size - offers.length)]),
  ];
}

function joinedAmong(items: readonly NewsItem[]): readonly PartnerId[] {
  return items.flatMap(({ happened: { event } }) => (event.type === "partner_joined" ? [event.organisation] : []));
}

function named(deps: NewsDeps, organisations: readonly PartnerId[], texts: Texts): Promise<string[]> {
  const shown = organisations.length > mostNames + 1 ? organisations.slice(0, mostNames) : organisations;
  return Promise.all(shown.map((organisation) => partnerNamed(deps, organisation, texts)));
}

function themeNamed({ profile }: NewsDeps, theme: ThemeKey, { language }: Texts): string {
  return profile.themes.find(({ key }) => key === theme)?.name[language] ?? theme;
}
