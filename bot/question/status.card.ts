import type { QuestionStage } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { longDay } from "#src/texts/format.ts";
import type { AnsweredBack } from "#src/question/question-story.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card, CardElement, Tint } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { large, line, section, small, strongSmall, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import type { Room } from "./participants.ts";
import { asideFrom, askedAndAnswered } from "./asked-and-answered.ts";
import type { EarlierDecision } from "./earlier-decision.ts";
import { earlierDecision } from "./earlier-decision.ts";
import { takenIn } from "./joined-parts.ts";
import { additions, callForPartners, joinedPartners } from "./participants.ts";
import type { QuestionShown } from "./question-shown.ts";
import { stageParts } from "./stage-parts.ts";
import { stateWord } from "./state-word.ts";
import { howToAdd, threadButtons } from "./thread-buttons.ts";

type Shown = QuestionShown<Exclude<QuestionStage, "draft">>;
/** What its present stage does not tell, and people want to keep in sight. */
export interface StatusStory {
  readonly answered: AnsweredBack | null;
  readonly decidedBefore: EarlierDecision | null;
  /** Its asker alone reads the card, in a chat with us or for the moment. */
  readonly readBy: "all" | "asker" | "asker_in_chat";
}

/** Where a question stands and who takes part, for everybody in its thread. */
export function statusCard(shown: Shown, context: CardContext, story: Partial<StatusStory> = {}): Card {
  return firstThatFits(rooms, (room) => cardWith(room, { ...quiet, ...shown, ...story }, context));
}

const quiet: StatusStory = { answered: null, decidedBefore: null, readBy: "all" };

/** What others wrote gives way first; the answer itself only when nothing else is left to shorten. */
const rooms: readonly [CardRoom, ...(readonly CardRoom[])] = [
  { characters: 300, joined: 8, contributions: 3, outcome: 1 },
  { characters: 120, joined: 5, contributions: 2, outcome: 1 },
  { characters: 60, joined: 3, contributions: 1, outcome: 1 },
  { characters: 60, joined: 2, contributions: 1, outcome: 0.4 },
];

interface CardRoom extends Room {
  /** So large a share of what was decided and found. */
  readonly outcome: number;
}

function cardWith(room: CardRoom, shown: Shown & StatusStory, context: CardContext): Card {
  const { question, answered } = shown;
  const { texts } = context;
  const add = howToAdd(question, texts, shown.readBy === "asker_in_chat");
  return card(context, {
    speak: spokenStatus(shown, context),
    body: [
      band(
        tints[question.stage],
        numberOf(question) ?? texts.status.unnumbered,
        stateWord(question, texts, shown.readBy !== "all"),
      ),
      line(large(question.title)),
      ...(question.confidential ? [confidentialLine(texts)] : []),
      ...stageParts(shown, context, { share: room.outcome, isOwn: shown.readBy !== "all" }),
      ...askedAndAnswered(answered, texts, room),
      ...decidedEarlier(shown, texts, room),
      ...takenIn(shown, texts),
      ...callForPartners(shown, texts, room),
      ...joinedPartners(shown, texts, room),
      ...additions(asideFrom(answered, shown), texts, room),
      ...(add === null ? [] : [section([line(small(add))])]),
    ],
    actions: threadButtons(shown, context),
  });
}

const tints: Readonly<Record<Shown["question"]["stage"], Tint>> = {
  submitted: "accent",
  in_triage: "accent",
  waiting_for_asker: "warning",
  decided: "good",
  joined: "emphasis",
  helped_already: "good",
  withdrawn: "emphasis",
  expired: "emphasis",
};

function decidedEarlier({ decidedBefore }: StatusStory, texts: Texts, room: Room): readonly CardElement[] {
  const told = earlierDecision(decidedBefore, texts, room);
  return told.length === 0 ? [] : [section(told)];
}

function confidentialLine({ question }: Texts): CardElement {
  return tight(line(strongSmall(`${question.confidential}. `), small(question.confidentialWhoReads)));
}

function spokenStatus({ question, readBy }: Shown & StatusStory, { texts }: CardContext): string {
  const { status, language } = texts;
  const { title } = question;
  if (question.stage === "decided") return status.speakDecided(question.number, title, stateWord(question, texts));
  if (question.stage === "joined") return status.speakJoined(question.number, title, question.intoNumber);
  const said = status.speak(numberOf(question), title, question.stage);
  if (question.stage === "helped_already" || question.stage === "withdrawn" || question.stage === "expired")
    return said;
  if (question.stage === "waiting_for_asker")
    return readBy === "all" ? `${said} ${status.clockStands}` : status.speakForYou(question.number, title);
  const day = question.stage === "submitted" ? question.pickUpBy : question.decideBy;
  return `${said} ${status.speakNext(status.nextStep[question.stage], longDay(language, day))}`;
}
