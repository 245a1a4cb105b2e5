import { exhaustive } from "#src/kernel/exhaustive.ts";
import type { QuestionStage } from "#src/question/question.ts";
import { numberOf, themeOf } from "#src/question/question.ts";
import type { Day } from "#src/kernel/time.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import type { Texts } from "#src/texts/texts.ts";
import { openUrlButton } from "../cards/buttons.ts";
import type { Card, CardElement, Tint } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { Fact } from "../cards/elements.ts";
import { band } from "../cards/band.ts";
import {
  facts,
  group,
  large,
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
import { card } from "../cards/kit.ts";
import { progress } from "../cards/progress.ts";
import { outcome } from "./outcome.ts";
import type { QuestionShown } from "./question-shown.ts";

type Shown = QuestionShown<Exclude<QuestionStage, "draft">>;

/** Where a question stands, for everybody in its thread. */
export function statusCard(shown: Shown, context: CardContext): Card {
  const { question } = shown;
  const { texts, tab } = context;
  const { status } = texts;
  return card(context, {
    speak: spokenStatus(shown, context),
    body: [
      band(tints[question.stage], numberOf(question) ?? status.unnumbered, stateOf(shown, texts)),
      line(large(question.title)),
      ...whatHappens(shown, context),
    ],
    actions: [openUrlButton(status.open, `${tab}/questions/${question.id}`)],
  });
}

const tints: Readonly<Record<Shown["question"]["stage"], Tint>> = {
  submitted: "accent",
  in_triage: "accent",
  waiting_for_asker: "warning",
  decided: "good",
  helped_already: "good",
  withdrawn: "emphasis",
};

function stateOf({ question }: Shown, { vocabulary }: Texts): string {
  return question.stage === "decided" ? vocabulary.routes[question.decision.route] : vocabulary.stages[question.stage];
}

function whatHappens(shown: Shown, context: CardContext): readonly CardElement[] {
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
        next(status.nextStep.waiting_for_asker, question.decideBy, texts),
        section([subheading(status.waitingFor), ...paragraphs(question.askedBack, 1000).map(tight)]),
        section(facts([...asked(shown, context), by(status.triager)])),
      ];
    case "decided":
      return [outcome(question.decision, texts), section(facts([...asked(shown, context), by(status.decidedBy)]))];
    case "helped_already":
      return [...helped(shown, question.helpedBy, context), group(facts(asked(shown, context)))];
    case "withdrawn":
      return [line(plain(status.withdrawn)), group(facts(asked(shown, context)))];
  }
  return exhaustive(question);
}

function asked({ question, asker, organisation }: Shown, { texts, profile }: CardContext): readonly Fact[] {
  const { status, vocabulary, language } = texts;
  const theme = profile.themes.find(({ key }) => key === themeOf(question));
  const { neededBy } = question.answers;
  return [
    { label: status.asker, value: [plain(organisation === null ? asker : status.askerFor(asker, organisation))] },
    { label: vocabulary.theme, value: [theme ? plain(theme.name[language]) : quiet(vocabulary.noTheme)] },
    ...(neededBy === null ? [] : [{ label: status.neededBy, value: [plain(plainDay(language, neededBy))] }]),
  ];
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

function spokenStatus({ question }: Shown, { texts }: CardContext): string {
  const { status, vocabulary, language } = texts;
  const { title, stage } = question;
  if (stage === "decided")
    return status.speakDecided(question.number, title, vocabulary.routes[question.decision.route]);
  const said = status.speak(numberOf(question), title, stage);
  if (stage === "helped_already" || stage === "withdrawn") return said;
  const day = stage === "submitted" ? question.pickUpBy : question.decideBy;
  return `${said} ${status.speakNext(status.nextStep[stage], longDay(language, day))}`;
}
