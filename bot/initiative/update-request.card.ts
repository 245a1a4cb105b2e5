import type { LivingInitiative } from "#src/initiative/initiative.ts";
import type { MomentId } from "#src/initiative/moment-id.ts";
import type { Update } from "#src/initiative/update.ts";
import { updateLimit, updateStates } from "#src/initiative/update.ts";
import type { Day } from "#src/kernel/time.ts";
import { dayOf } from "#src/kernel/time.ts";
import type { PersonId } from "#src/people/person.ts";
import { isOpen } from "#src/initiative/obstacle.ts";
import { longDay, plainDay, someListed } from "#src/texts/format.ts";
import type { ActionInput } from "../cards/action.ts";
import { band } from "../cards/band.ts";
import { executeButton, openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { group, large, line, paragraphs, plain, quiet, remark, strong, tight } from "../cards/elements.ts";
import { longTextInput, radioInput } from "../cards/inputs.ts";
import { card } from "../cards/kit.ts";
import { pageOfInitiative } from "../cards/pages.ts";
import { shortened } from "../cards/user-text.ts";
import type { updateAction } from "./initiative.actions.ts";
import { updateAction as update } from "./initiative.actions.ts";

export type UpdateTyped = Pick<ActionInput<typeof updateAction>, "state" | "result" | "next" | "obstacle" | "lesson">;

export interface UpdateAsked {
  readonly initiative: LivingInitiative;
  readonly moment: MomentId;
  /** Of the delivery moment; null once it is over or does not take place. */
  readonly day: Day | null;
  readonly reader: PersonId;
}

const nothingTyped: UpdateTyped = { state: "", result: "", next: "", obstacle: "", lesson: "" };

/** Asks one person how an initiative goes; `typed` is what was filled in before it was refused. */
export function updateRequestCard(
  { initiative, moment, day, reader }: UpdateAsked,
  context: CardContext,
  typed: UpdateTyped = nothingTyped,
): Card {
  const { updateRequest: words, vocabulary, language } = context.texts;
  const { id, title, phase, updates } = initiative;
  const last = updates.at(-1);
  const states = updateStates.map((state) => ({ title: vocabulary.updateStates[state], value: state }));
  const showing = { id, rev: updates.length, nonce: context.nonce };
  const text = (name: "next" | "obstacle" | "lesson", placeholder = words.optional) =>
    longTextInput(name, words[name], { value: typed[name], placeholder, limit: updateLimit });
  return card(context, {
    speak: words.speak(title),
    body: [
      band("accent", words.heading, vocabulary.phases[phase]),
      line(large(title)),
      ...(day === null ? [] : [line(plain(words.ask(longDay(language, day))))]),
      ...(last === undefined ? [] : [tight(line(quiet(lastUpdate(last, reader, context))))]),
      radioInput("state", words.state, { choices: states, value: typed.state, required: words.stateMissing }),
      longTextInput("result", words.result, {
        value: typed.result,
        limit: updateLimit,
        required: words.resultMissing,
      }),
      text("next"),
      text("obstacle", words.obstacleHint),
      ...standingObstacles(initiative, context),
      text("lesson"),
    ],
    actions: [
      executeButton(update, showing, { title: words.post, data: { moment }, primary: true }),
      openUrlButton(context.texts.initiativeNews.open, context.linkTo(`${pageOfInitiative(id)}?update`)),
    ],
  });
}

const mostObstacles = 2;
const longestObstacle = 80;

/** What is in the way already is not written down twice. */
function standingObstacles(
  { obstacles }: LivingInitiative,
  { texts: { updateRequest: words, language } }: CardContext,
): readonly CardElement[] {
  const open = obstacles.filter(isOpen).map(({ text }) => `“${shortened(text, longestObstacle)}”`);
  if (open.length === 0) return [];
  const some = someListed(language, open.toReversed(), { most: mostObstacles, more: words.moreObstacles });
  return [tight(line(quiet(words.obstacleStands(some))))];
}

const longestShown = 300;

/** What was posted, by whomever; takes the place of the form. */
export function updatePostedCard(
  { initiative: { id, title, phase }, update: posted, by }: UpdatePosted,
  context: CardContext,
): Card {
  const { updateRequest: words, vocabulary, language } = context.texts;
  const when = plainDay(language, dayOf(posted.at));
  return card(context, {
    speak: words.speakPosted(title),
    body: [
      band("good", words.posted, vocabulary.phases[phase]),
      line(large(title)),
      tight(line(quiet(words.postedBy(by, when)))),
      group([line(strong(vocabulary.updateStates[posted.state])), ...tightly(paragraphs(posted.result, longestShown))]),
      ...restOf(posted, context),
    ],
    actions: [openUrlButton(context.texts.initiativeNews.open, context.linkTo(pageOfInitiative(id)))],
  });
}

export interface UpdatePosted {
  readonly initiative: LivingInitiative;
  readonly update: Update;
  readonly by: string;
}

function restOf({ next, obstacle, lesson }: Update, { texts }: CardContext): readonly CardElement[] {
  const { nextShort, obstacleShort, lessonShort } = texts.updateRequest;
  const parts = [
    [nextShort, next],
    [obstacleShort, obstacle],
    [lessonShort, lesson],
  ] as const;
  return parts.filter(([, said]) => said !== "").map(([label, said]) => remark(label, shortened(said, longestShown)));
}

function tightly(elements: readonly CardElement[]): readonly CardElement[] {
  return elements.map(tight);
}

function lastUpdate({ by, at, state }: Update, reader: PersonId, { texts }: CardContext): string {
  const { updateRequest: words, vocabulary, language } = texts;
  const said = by === reader ? words.last : words.lastOf;
  return said(plainDay(language, dayOf(at)), vocabulary.updateStates[state]);
}
