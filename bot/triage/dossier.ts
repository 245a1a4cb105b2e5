import type { Day } from "#src/kernel/time.ts";
import type { Question } from "#src/question/question.ts";
import { sdgsOf } from "#src/question/question.ts";
import { longDay, plainDay } from "#src/texts/format.ts";
import type { CardElement, Container, RichTextBlock } from "../cards/card.ts";
import type { CardContext } from "../cards/context.ts";
import type { Fact } from "../cards/elements.ts";
import {
  facts,
  group,
  large,
  line,
  paragraphs,
  plain,
  quiet,
  remark,
  section,
  small,
  strong,
  subheading,
  tight,
} from "../cards/elements.ts";
import { shortened } from "../cards/user-text.ts";
import { recognisedWords } from "../question/suggested-theme.ts";
import { themeName } from "../question/theme-name.ts";
import { themeReasons, themeStory } from "./theme-reasons.ts";
import type { TriageShown } from "./triage-shown.ts";

type OpenStage = "submitted" | "in_triage" | "waiting_for_asker";

/** So much of the question stands on the card; the rest is a click away, because a card has a size. */
const textShown = 1200;
const answerShown = 300;

export interface DossierFit {
  /** Of long texts. */
  readonly share: number;
  /** Who asks, and by when, stands in columns; in lines it takes half the room. */
  readonly hasColumns: boolean;
  /** Why together, and what it means for residents. */
  readonly hasRemarks: boolean;
}

/** What was asked, by whom, and what was promised; as much of it as there is room for. */
export function dossier(
  shown: TriageShown<OpenStage>,
  context: CardContext,
  { share, hasColumns, hasRemarks }: DossierFit,
): readonly CardElement[] {
  const { question } = shown;
  const { triage } = context.texts;
  const { together, residents, inclusiveness } = question.answers;
  const rows = promises(shown, context);
  return [
    line(large(question.title)),
    ...paragraphs(beyondTitle(question), textShown * share).map(tight),
    group(hasColumns ? facts(rows) : rows.filter((row) => row !== null).map(inOneLine)),
    ...remarks(
      hasRemarks
        ? [
            [triage.together, together],
            [triage.residents, residents],
            [triage.inclusiveness, inclusiveness],
          ]
        : [],
      answerShown * share,
    ),
  ];
}

function promises(
  { question, asker, organisation, triager }: TriageShown<OpenStage>,
  { texts }: CardContext,
): readonly (Fact | null)[] {
  const { triage, status, language } = texts;
  const until = (day: Day) => [plain(triage.until), strong(longDay(language, day))];
  const { problemOwner, neededBy } = question.answers;
  return [
    { label: status.asker, value: [plain(organisation === null ? asker : status.askerFor(asker, organisation))] },
    triager === null ? null : { label: status.triager, value: [plain(triager)] },
    question.stage === "submitted" ? { label: triage.pickUpBy, value: until(question.pickUpBy) } : null,
    // While we wait for the asker the clock stands still, and this day moves on.
    question.stage === "waiting_for_asker" ? null : { label: triage.decideBy, value: until(question.decideBy) },
    neededBy === null ? null : { label: status.neededBy, value: [plain(plainDay(language, neededBy))] },
    told(triage.problemOwner, problemOwner),
  ];
}

export function inOneLine({ label, value }: Fact): RichTextBlock {
  return tight(line(quiet(`${label}: `), ...value));
}

/** A title is mostly the first sentence of the text, and need not stand there twice; after it a smiley alone says nothing. */
function beyondTitle({ title, text }: Question): string {
  if (!/[.?!]$/u.test(title) || !text.startsWith(title)) return text;
  const beyond = text.slice(title.length);
  return /[\p{L}\p{N}]/u.test(beyond) ? beyond : "";
}

function remarks(told: readonly (readonly [label: string, text: string])[], limit: number): readonly RichTextBlock[] {
  return told.flatMap(([label, text]) => (text === "" ? [] : [remark(label, shortened(text, limit))]));
}

/** The four questions of the intake, with what is known before anybody looked. */
export function fourQuestions(
  { question, offered }: TriageShown<"submitted">,
  context: CardContext,
  share = 1,
): readonly CardElement[] {
  const { triage } = context.texts;
  const { data, knowledge, parties } = question.answers;
  const needed = remarks(
    [
      [triage.data, data],
      [triage.knowledge, knowledge],
    ],
    answerShown * share,
  );
  const nothing = tight(line(quiet(triage.nothingSaid)));
  return [
    section([subheading(triage.fits), ...themeLines(question, context)]),
    section([
      subheading(triage.known),
      ...(offered.length === 0
        ? [tight(line(quiet(triage.nothingFound)))]
        : offered.flatMap(({ solution, words }) => solutionLines(solution.title, words, context))),
    ]),
    section([subheading(triage.needed), ...(needed.length === 0 ? [nothing] : needed)]),
    section([
      subheading(triage.joining),
      parties === "" ? nothing : tight(line(plain(shortened(parties, answerShown * share)))),
    ]),
  ];
}

/** What the QRT found on the four questions, when it decided. */
export function findings(shown: TriageShown<"decided">, context: CardContext): readonly Container[] {
  const { question, triager } = shown;
  const { triage, status, vocabulary } = context.texts;
  const story = themeStory(shown, context);
  return [
    section([
      subheading(triage.findings),
      ...facts([
        triager === null ? null : { label: status.decidedBy, value: [plain(triager)] },
        { label: vocabulary.theme, value: [plain(themeName(question, context) ?? vocabulary.noTheme)] },
        told(triage.solutions, question.findings.solutions),
        told(triage.needs, question.findings.needs),
        told(triage.partners, question.findings.partners),
      ]),
      ...(story === "" ? [] : [tight(line(small(`${vocabulary.theme}: ${story}`)))]),
    ]),
  ];
}

function told(label: string, text: string): Fact | null {
  return text === "" ? null : { label, value: [plain(shortened(text, answerShown))] };
}

function themeLines(
  question: TriageShown<"submitted">["question"],
  { texts, profile }: CardContext,
): readonly RichTextBlock[] {
  const { vocabulary, language } = texts;
  const theme = themeName(question, { texts, profile });
  if (theme === null) return [tight(line(quiet(vocabulary.noTheme))), ...themeReasons(question, { texts, profile })];
  const sdgs = profile.sdgs.filter(({ number }) => sdgsOf(question).includes(number));
  return [
    tight(line(plain(theme))),
    ...themeReasons(question, { texts, profile }),
    ...(sdgs.length === 0
      ? []
      : [
          tight(
            line(
              small(`${vocabulary.sdgs}: ${sdgs.map(({ number, name }) => `${number} ${name[language]}`).join(", ")}`),
            ),
          ),
        ]),
  ];
}

function solutionLines(title: string, words: readonly string[], { texts }: CardContext): readonly RichTextBlock[] {
  const found = words.length === 0 ? [] : [tight(line(small(texts.intake.foundBy(recognisedWords(words, texts)))))];
  return [tight(line(plain(title))), ...found];
}
