import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { Holidays } from "#src/profile/working-days.ts";
import { workingDayFrom } from "#src/profile/working-days.ts";
import type { InStage, Question } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { heading, line, linked, plain, quiet, section, subheading, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import { pageOfQuestion } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";

export type OpenQuestion = InStage<"submitted" | "in_triage" | "waiting_for_asker">;

/** A quick analysis that was promised and is not there. */
type LateAnalysis = InStage<"decided">;

export const digestSections = ["overdue", "submitted", "in_triage", "waiting_for_asker"] as const;
export type DigestSection = (typeof digestSections)[number];

export interface DigestShown {
  readonly day: Day;
  readonly open: number;
  readonly sections: Readonly<
    Record<DigestSection, { readonly count: number; readonly first: readonly (OpenQuestion | LateAnalysis)[] }>
  >;
}

/** So many of each section are kept; fewer are shown where they do not fit. */
export const mostRows = 8;

/** The QRT's morning overview: what is late first, then what is asked of the QRT, the oldest first. */
export function digestCard(shown: DigestShown, context: CardContext): Card {
  return firstThatFits<Room>(rooms, (room) => cardWith(room, shown, context));
}

interface Room {
  readonly rows: number;
  readonly characters: number;
}

const rooms = [
  { rows: mostRows, characters: 80 },
  { rows: 6, characters: 50 },
  { rows: 3, characters: 40 },
] as const satisfies readonly Room[];

function cardWith(room: Room, shown: DigestShown, context: CardContext): Card {
  const { digest, language } = context.texts;
  const { open, sections, day } = shown;
  return card(context, {
    speak: digest.speak(open, sections.overdue.count),
    body: [
      heading(digest.heading),
      line(plain(digest.intro(open, longDay(language, day)))),
      ...digestSections.flatMap((name) => sectionOf(name, { room, shown, context })),
    ],
    actions: [openUrlButton(digest.board, context.linkTo("/triage"))],
  });
}

interface Making {
  readonly room: Room;
  readonly shown: DigestShown;
  readonly context: CardContext;
}

function sectionOf(name: DigestSection, { room, shown, context }: Making): readonly CardElement[] {
  const { count, first } = shown.sections[name];
  if (count === 0) return [];
  const { digest } = context.texts;
  const rows = first.slice(0, room.rows);
  return [
    section([
      subheading(`${digest.sections[name]} (${count})`),
      ...rows.map((question) => tight(rowOf(question, room, context))),
      ...(count > rows.length ? [tight(line(quiet(digest.more(count - rows.length))))] : []),
    ]),
  ];
}

function rowOf(question: OpenQuestion | LateAnalysis, room: Room, context: CardContext): CardElement {
  const { texts, linkTo } = context;
  const { number, id } = question;
  const about = aboutOf(question, context);
  return line(
    linked(number, linkTo(pageOfQuestion(id)), `${texts.status.open} ${number}`),
    plain(` ${shortened(about, room.characters)} · `),
    quiet(dayIn(question, room, context)),
  );
}

/** The whole channel reads it, so what is confidential shows its theme only. */
function aboutOf(question: OpenQuestion | LateAnalysis, { texts, profile }: CardContext): string {
  if (!question.confidential) return question.title;
  const theme = profile.themes.find(({ key }) => key === themeOf(question));
  return theme ? `${texts.digest.confidential}, ${theme.name[texts.language]}` : texts.digest.confidential;
}

function dayIn(
  question: OpenQuestion | LateAnalysis,
  room: Room,
  { texts: { digest, language } }: CardContext,
): string {
  switch (question.stage) {
    case "submitted":
      return digest.until(plainDay(language, question.pickUpBy));
    case "in_triage":
      return digest.until(plainDay(language, question.decideBy));
    case "waiting_for_asker":
      return digest.since(plainDay(language, dayOf(question.askedBackAt)));
    case "decided":
      return lateAnalysis(question, room, { digest, language });
  }
}

/** Who works on it and which way it went is not for all who read the channel, where the question is confidential. */
function lateAnalysis(
  { confidential, decision }: LateAnalysis,
  { characters }: Room,
  { digest, language }: Pick<Texts, "digest" | "language">,
): string {
  if (decision.route !== "quick_analysis") return "";
  const until = digest.until(plainDay(language, decision.due));
  return confidential ? until : digest.analysis(shortened(decision.team, characters), until);
}

/** Promised for a free day, it is late once the next working day has passed. */
export function isLateAnalysis(question: Question, day: Day, holidays: Holidays): question is LateAnalysis {
  if (question.stage !== "decided" || question.result !== null) return false;
  const { decision } = question;
  return decision.route === "quick_analysis" && workingDayFrom(decision.due, holidays) < day;
}

/** While the alliance waits for the asker, no promise of its own runs. */
export function isOverdue(question: OpenQuestion, day: Day): boolean {
  if (question.stage === "submitted") return question.pickUpBy < day;
  return question.stage === "in_triage" && question.decideBy < day;
}
