import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { Day } from "#src/kernel/time.ts";
import type { QuestionStage } from "#src/question/question.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import type { CardElement } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { Fact } from "../cards/elements.ts";
import {
  facts,
  group,
  line,
  panel,
  paragraphs,
  plain,
  quiet,
  section,
  strong,
  subheading,
  tight,
} from "../cards/elements.ts";
import { progress } from "../cards/progress.ts";
import { analysisResult } from "./analysis-result.ts";
import { leadsTo } from "./joined-parts.ts";
import { outcome } from "./outcome.ts";
import type { QuestionShown } from "./question-shown.ts";
import { themeName } from "./theme-name.ts";
import { answerButton } from "./thread-buttons.ts";

type Shown = QuestionShown<Exclude<QuestionStage, "draft">>;

/** What the stage of a question has to tell: what comes next, or how it ended. Of long texts so large a share as there is room for. */
export function stageParts(
  shown: Shown,
  context: CardContext,
  { share, isOwn }: { readonly share: number; readonly isOwn: boolean },
): readonly CardElement[] {
  const { question, triager } = shown;
  const { texts } = context;
  const { status, vocabulary } = texts;
  const by = (label: string): Fact => ({ label, value: [plain(triager ?? vocabulary.unknownPerson)] });
  switch (question.stage) {
    case "submitted":
      return [
        path("submitted", texts),
        next(status.nextStep.submitted, question.pickUpBy, texts),
        group(facts(asked(shown, context))),
      ];
    case "in_triage":
      return [
        path("in_triage", texts),
        next(status.nextStep.in_triage, question.decideBy, texts),
        group(facts([...asked(shown, context), by(status.triager)])),
      ];
    case "waiting_for_asker":
      return [
        path("in_triage", texts),
        { ...line(plain(isOwn ? status.clockStandsForYou : status.clockStands)), spacing: "Medium" },
        section([
          subheading(status.waitingFor),
          ...paragraphs(question.askedBack, 1000 * share).map(tight),
          answerButton(shown, context),
        ]),
        section(facts([...asked(shown, context), by(status.triager)])),
      ];
    case "decided":
      return [
        ...(question.result === null ? [] : [analysisResult(question.result, question.number, texts, 2000 * share)]),
        outcome(question.decision, texts, { share: share, analysed: question.result !== null }),
        section(facts([...asked(shown, context), by(status.decidedBy), helpedFact(question.helped, texts)])),
      ];
    case "helped_already":
      return [...helped(shown, question.helpedBy, context), group(facts(asked(shown, context)))];
    case "joined":
      return [
        { ...line(plain(status.joined(question.intoNumber))), spacing: "Medium" },
        ...leadsTo(shown.leadsTo),
        group(facts(asked(shown, context))),
      ];
    case "withdrawn":
      if (question.instead !== null) {
        const follows = line(plain(status.givenUpFor(question.instead.number)));
        return [follows, ...leadsTo(shown.leadsTo), group(facts(asked(shown, context)))];
      }
      return [line(plain(status.withdrawn)), group(facts(asked(shown, context)))];
    case "expired":
      return [line(plain(status.expired)), group(facts(asked(shown, context)))];
  }
  return exhaustive(question);
}

function asked({ question, asker, organisation }: Shown, context: CardContext): readonly Fact[] {
  const { status, vocabulary, language } = context.texts;
  const theme = themeName(question, context);
  const { neededBy } = question.answers;
  return [
    { label: status.asker, value: [plain(organisation === null ? asker : status.askerFor(asker, organisation))] },
    { label: vocabulary.theme, value: [theme === null ? quiet(vocabulary.noTheme) : plain(theme)] },
    ...(neededBy === null ? [] : [{ label: status.neededBy, value: [plain(plainDay(language, neededBy))] }]),
  ];
}

function helpedFact(helpedByIt: boolean | null, { question }: Texts): Fact | null {
  if (helpedByIt === null) return null;
  return { label: question.helped, value: [plain(helpedByIt ? question.yes : question.no)] };
}

function next(step: string, day: Day, { status, language }: Texts): CardElement {
  return { ...line(plain(status.nextUntil(step)), strong(longDay(language, day))), spacing: "Medium" };
}

/** The way of every question, and how far this one has come. */
function path(at: "submitted" | "in_triage", { vocabulary: { stages } }: Texts): CardElement {
  return progress([stages.submitted, stages.in_triage, stages.decided], at === "submitted" ? 0 : 1);
}

function helped({ offered }: Shown, solution: string, { texts: { status } }: CardContext): readonly CardElement[] {
  const offer = offered.find((known) => known.solution.id === solution);
  if (!offer) return [];
  return [
    line(plain(status.helpedBy)),
    panel([line(strong(offer.solution.title)), tight(line(plain(offer.solution.description)))]),
  ];
}
