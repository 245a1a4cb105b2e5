import type { QuestionStage } from "#src/question/question.ts";
import { numberOf } from "#src/question/question.ts";
import { longDay } from "#src/texts/format.ts";
import type { AnsweredBack } from "#src/triage/question-story.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { Card, CardElement, Tint } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { band } from "../cards/band.ts";
import { large, line, section, small, strongSmall, tight } from "../cards/elements.ts";
import { firstThatFits } from "../cards/fitting.ts";
import { card } from "../cards/kit.ts";
import type { Room } from "./participants.ts";
import { asideFrom, askedAndAnswered } from "./asked-and-answered.ts";
import { takenIn } from "./joined-parts.ts";
import { additions, callForPartners, joinedPartners } from "./participants.ts";
import type { QuestionShown } from "./question-shown.ts";
import { stageParts } from "./stage-parts.ts";
import { stateWord } from "./state-word.ts";
import { howToAdd, threadButtons } from "./thread-buttons.ts";

type Shown = QuestionShown<Exclude<QuestionStage, "draft">>;
type Told = Shown & { readonly answered: AnsweredBack | null };

/** Where a question stands and who takes part, for everybody in its thread. */
export function statusCard(shown: Shown, context: CardContext, answered: AnsweredBack | null = null): Card {
  return firstThatFits(rooms, (room) => cardWith(room, { ...shown, answered }, context));
}

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

function cardWith(room: CardRoom, shown: Told, context: CardContext): Card {
  const { question, answered } = shown;
  const { texts } = context;
  const add = howToAdd(question, texts);
  return card(context, {
    speak: spokenStatus(shown, context),
    body: [
      band(tints[question.stage], numberOf(question) ?? texts.status.unnumbered, stateWord(question, texts)),
      line(large(question.title)),
      ...(question.confidential ? [confidentialLine(texts)] : []),
      ...stageParts(shown, context, room.outcome),
      ...askedAndAnswered(answered, texts, room),
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

function confidentialLine({ question }: Texts): CardElement {
  return tight(line(strongSmall(`${question.confidential}. `), small(question.confidentialWhoReads)));
}

function spokenStatus({ question }: Shown, { texts }: CardContext): string {
  const { status, language } = texts;
  const { title } = question;
  if (question.stage === "decided") return status.speakDecided(question.number, title, stateWord(question, texts));
  if (question.stage === "joined") return status.speakJoined(question.number, title, question.intoNumber);
  const said = status.speak(numberOf(question), title, question.stage);
  if (question.stage === "helped_already" || question.stage === "withdrawn" || question.stage === "expired")
    return said;
  if (question.stage === "waiting_for_asker") return `${said} ${status.clockStands}`;
  const day = question.stage === "submitted" ? question.pickUpBy : question.decideBy;
  return `${said} ${status.speakNext(status.nextStep[question.stage], longDay(language, day))}`;
}
