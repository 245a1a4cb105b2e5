import { dayOf } from "#src/kernel/time.ts";
import type { Offer } from "#src/question/involved.ts";
import { count, listed, longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardElement, Container, RichTextBlock } from "../cards/card.ts";
import { line, panel, paragraphs, plain, quiet, section, small, strong, subheading, tight } from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import type { QuestionShown } from "./question-shown.ts";

/** So much of what people wrote stands on the card: of each text, and of how many organisations and additions. */
export interface Room {
  readonly characters: number;
  readonly joined: number;
  readonly contributions: number;
}

/** The QRT asks who joins; only while the question waits for a decision, and until the last day of the call. */
export function callForPartners(
  { question, call }: QuestionShown,
  { question: texts, language }: Texts,
  { characters }: Room,
): readonly Container[] {
  const isOpen =
    question.stage === "submitted" || question.stage === "in_triage" || question.stage === "waiting_for_asker";
  if (call === null || !isOpen) return [];
  return [
    {
      ...panel([
        line(strong(texts.callHeading)),
        ...paragraphs(call.text, characters).map(tight),
        tight(line(plain(texts.callUntil(longDay(language, call.due))))),
      ]),
      spacing: "Medium",
    },
  ];
}

/** Who takes part, and what they bring. Whoever joins without a word about that needs no line of its own. */
export function joinedPartners({ joined, joinedInAll }: QuestionShown, texts: Texts, room: Room): readonly Container[] {
  if (joinedInAll === 0) return [];
  const named = joined
    .slice(0, room.joined)
    .map(({ organisation, offer }) => ({ organisation, brings: offerInWords(offer, texts, room.characters) }));
  const others = joinedInAll - named.length;
  const silent = named.filter(({ brings }) => brings === "").map(({ organisation }) => organisation);
  return [
    section([
      subheading(texts.question.joinedHeading(joinedInAll)),
      ...named
        .filter(({ brings }) => brings !== "")
        .flatMap(({ organisation, brings }): readonly RichTextBlock[] => [
          tight(line(plain(organisation))),
          { ...line(small(brings)), spacing: "None" },
        ]),
      ...(silent.length + others === 0 ? [] : [tight(line(plain(inOneLine(silent, others, texts))))]),
    ]),
  ];
}

function inOneLine(names: readonly string[], others: number, { question, language }: Texts): string {
  if (names.length === 0) return question.andOthers(others);
  return listed(language, [...names, ...(others === 0 ? [] : [question.othersJoined(others)])]);
}

/** What an organisation puts in, in one line. */
export function offerInWords(
  { data, knowledge, people, hours, until }: Offer,
  { question, language }: Texts,
  characters: number,
): string {
  const brings = [
    data === "" ? [] : [question.offeredData(shortened(data, characters))],
    knowledge === "" ? [] : [question.offeredKnowledge(shortened(knowledge, characters))],
    people === "" ? [] : [question.offeredPeople(shortened(people, characters))],
    hours === null ? [] : [question.offeredHours(count(language, hours))],
    until === null ? [] : [question.offeredUntil(plainDay(language, until))],
  ];
  // What people wrote often ends in a full stop of its own.
  return brings
    .flat()
    .map((part) => part.replace(/\.$/u, ""))
    .join(" · ");
}

/** What people added, newest first. */
export function additions(
  { question, contributions }: QuestionShown,
  { question: texts, language }: Texts,
  { characters, contributions: most }: Room,
): readonly Container[] {
  const all = question.involved.contributions.length;
  if (all === 0) return [];
  const told = contributions.slice(0, most);
  const older = all - told.length;
  return [
    section([
      subheading(texts.knownHeading(all)),
      ...told.flatMap(({ by, contribution }): readonly CardElement[] => [
        tight(line(small(texts.knownBy(by, plainDay(language, dayOf(contribution.at)))))),
        ...paragraphs(contribution.text, characters).map((said) => ({ ...said, spacing: "None" as const })),
      ]),
      ...(older === 0 ? [] : [tight(line(quiet(texts.olderKnown(older))))]),
    ]),
  ];
}
