import { dayOf } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import { themeOf } from "#src/question/question.ts";
import { themeOrigin } from "#src/question/theme-origin.ts";
import { plainDay } from "#src/texts/format.ts";
import type { RichTextBlock } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { line, small, tight } from "../cards/elements.ts";
import { secondOpinionLine } from "../question/second-opinion.ts";
import {
  knownThemes,
  nameOfTheme,
  recognisedBy,
  recognisedWords,
  secondLine,
  surenessWord,
  themeAndSureness,
} from "../question/suggested-theme.ts";
import type { TriageShown } from "./triage-shown.ts";

type Naming = Pick<CardContext, "texts" | "profile">;

/** Why the theme stands as it does before the QRT decides: who chose it, what points to it, and what else it can be. */
export function themeReasons(question: Question, naming: Naming): readonly RichTextBlock[] {
  const { outside } = question.proposal;
  const { texts } = naming;
  const told = [
    whyThis(question, naming),
    whatElse(question, naming),
    outside === null ? "" : texts.triage.outside(recognisedWords(outside.words, texts)),
  ];
  return [
    ...told.filter((why) => why !== "").map((why) => tight(line(small(why)))),
    ...secondOpinionLine(question, naming),
  ];
}

function whyThis(question: Question, { texts, profile }: Naming): string {
  const { intake, triage } = texts;
  const theme = themeOf(question);
  const [best] = question.proposal.ranked;
  const recognised = question.proposal.ranked.find((suggested) => suggested.theme === theme);
  const words = recognised === undefined ? "" : recognisedBy(recognised, texts);
  if (themeOrigin(question) === "asker") {
    const isConfirmed = best?.theme === theme;
    const instead =
      best === undefined || isConfirmed ? "" : intake.filterProposed(themeAndSureness(best, profile, texts));
    return sentences(isConfirmed ? triage.themeConfirmed : triage.themeChosen, instead, words);
  }
  if (best === undefined) return "";
  const sureness = surenessWord(best, texts);
  return sentences(sureness === null ? "" : `${triage.themeProposed}: ${sureness}`, words);
}

/** The second likeliest, while nobody has chosen. */
function whatElse(question: Question, { texts, profile }: Naming): string {
  if (themeOrigin(question) !== "words") return "";
  const [, second] = knownThemes(question.proposal, profile);
  return second === undefined ? "" : secondLine(second, profile, texts);
}

/** How the theme of a decided question came to be another one than was proposed or chosen; empty where it did not. */
export function themeStory(
  { question, themeCorrected }: Pick<TriageShown<"decided">, "question" | "themeCorrected">,
  { texts, profile }: Naming,
): string {
  const { intake, triage, language } = texts;
  const { theme, answers, proposal } = question;
  const [best] = proposal.ranked;
  const named = (key: typeof theme) => nameOfTheme(key, profile, texts);
  return sentences(
    best === undefined || best.theme === theme ? "" : intake.filterProposed(named(best.theme)),
    answers.theme === null || answers.theme === theme ? "" : triage.askerChose(named(answers.theme)),
    themeCorrected === null ? "" : triage.themeChanged(themeCorrected.by, plainDay(language, dayOf(themeCorrected.at))),
    themeCorrected === null || themeCorrected.from === null ? "" : triage.themeWas(named(themeCorrected.from)),
  );
}

function sentences(...told: readonly string[]): string {
  return told
    .filter((part) => part !== "")
    .map((part, index, all) => (index === all.length - 1 || part.endsWith(".") ? part : `${part}.`))
    .join(" ");
}
