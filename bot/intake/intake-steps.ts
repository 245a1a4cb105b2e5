import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { WalkStep } from "#src/question/question.ts";
import { sdgsOf, themeOf, walkSteps } from "#src/question/question.ts";
import type { Suggested } from "#src/question/suggested-themes.ts";
import type { CardElement, Input } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import { checksInput, dateInput, longTextInput, radioInput, textInput } from "../cards/inputs.ts";
import { band } from "../cards/band.ts";
import { heading, line, quiet, small, tight } from "../cards/elements.ts";
import type { QuestionShown } from "../question/question-shown.ts";
import { secondOpinionLine } from "../question/second-opinion.ts";
import { knownThemes, recognisedBy, secondLine, themeAndSureness } from "../question/suggested-theme.ts";
import type { StepBody } from "./intake-start.ts";
import { answerLimit, ownerLimit, unknownTheme } from "./intake.actions.ts";
import { outsideHint } from "./proposed-theme.ts";

type FilterStep = Exclude<WalkStep, "start">;
type Draft = QuestionShown<"draft">;

/** A step of the filter: how far it is, about which question, and what may be filled in. */
export function stepBody(step: FilterStep, shown: Draft, context: CardContext): StepBody {
  const { intake, vocabulary } = context.texts;
  const filterSteps = walkSteps.filter((name) => name !== "start");
  const at = filterSteps.indexOf(step);
  return {
    opening: [
      band(
        "emphasis",
        intake.asks(shown.asker),
        shown.question.confidential ? context.texts.question.confidential : vocabulary.stages.draft,
      ),
      line(small(intake.stepOf(at + 1, filterSteps.length))),
      tight(heading(vocabulary.steps[step])),
      tight(line(quiet(shown.question.title))),
    ],
    asked: stepInputs(step, shown, context),
  };
}

function stepInputs(step: FilterStep, shown: Draft, context: CardContext): readonly CardElement[] {
  switch (step) {
    case "theme":
      return themeInputs(shown, context);
    case "goals":
      return goalsInputs(shown, context);
    case "together":
      return togetherInputs(shown, context);
    case "needs":
      return needsInputs(shown, context);
  }
  return exhaustive(step);
}

function themeInputs({ question }: Draft, { texts, profile }: CardContext): readonly CardElement[] {
  const { intake, language } = texts;
  const themes = profile.themes.map(({ key, name, about }) => ({
    title: intake.themeChoice(name[language], firstSentence(about[language])),
    value: key,
  }));
  const choices = [...themes, { title: intake.themeUnknown, value: unknownTheme }];
  return [
    ...(question.answers.theme === null ? outsideHint(question.proposal, texts) : []),
    radioInput("theme", intake.themeLabel, { choices, value: themeOf(question) }),
    ...whyProposed(knownThemes(question.proposal, profile), { texts, profile }),
    ...secondOpinionLine(question, { texts, profile }),
  ];
}

function whyProposed(
  [best, second]: readonly Suggested[],
  { texts, profile }: Pick<CardContext, "texts" | "profile">,
): readonly CardElement[] {
  const { intake } = texts;
  if (best === undefined) return [line(small(intake.noProposal))];
  const proposed = [intake.proposed(themeAndSureness(best, profile, texts)), recognisedBy(best, texts)];
  return [
    line(small(proposed.join(" ").trimEnd())),
    ...(second === undefined ? [] : [tight(line(small(secondLine(second, profile, texts))))]),
  ];
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text;
}

function goalsInputs({ question }: Draft, { texts, profile }: CardContext): readonly Input[] {
  const { intake, language } = texts;
  const { inclusiveness, residents } = question.answers;
  const choices = profile.sdgs.map(({ number, name }) => ({
    title: `${number}. ${name[language]}`,
    value: String(number),
  }));
  return [
    checksInput("sdgs", intake.sdgsLabel, { choices, values: sdgsOf(question).map(String) }),
    longTextInput("inclusiveness", intake.inclusivenessLabel, {
      value: inclusiveness,
      placeholder: intake.inclusivenessHint,
      limit: answerLimit,
    }),
    longTextInput("residents", intake.residentsLabel, {
      value: residents,
      placeholder: intake.residentsHint,
      limit: answerLimit,
    }),
  ];
}

function togetherInputs({ question }: Draft, { texts: { intake } }: CardContext): readonly Input[] {
  const { together, problemOwner, neededBy } = question.answers;
  return [
    longTextInput("together", intake.togetherLabel, {
      value: together,
      placeholder: intake.togetherHint,
      limit: answerLimit,
    }),
    textInput("problemOwner", intake.problemOwnerLabel, {
      value: problemOwner,
      placeholder: intake.problemOwnerHint,
      limit: ownerLimit,
    }),
    dateInput("neededBy", intake.neededByLabel, { value: neededBy }),
  ];
}

function needsInputs({ question }: Draft, { texts: { intake } }: CardContext): readonly Input[] {
  const { data, knowledge, parties } = question.answers;
  return [
    longTextInput("data", intake.dataLabel, { value: data, placeholder: intake.dataHint, limit: answerLimit }),
    longTextInput("knowledge", intake.knowledgeLabel, {
      value: knowledge,
      placeholder: intake.knowledgeHint,
      limit: answerLimit,
    }),
    longTextInput("parties", intake.partiesLabel, {
      value: parties,
      placeholder: intake.partiesHint,
      limit: answerLimit,
    }),
  ];
}
