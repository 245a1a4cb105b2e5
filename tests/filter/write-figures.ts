import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labelledExamples } from "#src/filter/labelled-examples.ts";
import type { Labelled } from "#src/filter/corpus.ts";
import { learn } from "#src/filter/learn.ts";
import { predictionsOf } from "#src/finding/predictions.ts";
import { loadCorpus } from "#src/main/load-corpus.ts";
import { loadProfile, zwolleDirectory } from "#src/main/load-profile.ts";
import type { Profile } from "#src/profile/profile.ts";
import { termsOf } from "#src/profile/thesaurus.ts";
import type { Scores, TestQuestion } from "./scores.ts";
import { authors, questionSets, questionsOf, scoresOf } from "./scores.ts";

/** `npm run figures`: measures the filter and writes the figures into the page that explains it. */
function writeFigures(): void {
  const loaded = loadProfile();
  if (!loaded.ok) throw new Error(loaded.refusal.problem);
  const profile = loaded.value;
  const voices = [
    ...loadCorpus(zwolleDirectory),
    { name: "known-solutions", questions: labelledExamples(profile.knownSolutions) },
  ];
  const corpus = voices.flatMap(({ questions }) => questions);
  const text = [
    sizes(profile, corpus),
    table(
      "Op vragen van twee schrijvers die het corpus niet kenden, en op vragen in het Engels",
      ["Maat", ...questionSets.map((set) => `${schrijver[set]} (${questionsOf(set).length} vragen)`)],
      measured(questionSets.map((set) => scored(profile, questionsOf(set)))),
    ),
    table(
      "Leercurve: aandeel goede voorstellen als het filter van minder vragen leert",
      ["Deel van het corpus", "Vragen", ...authors.map((author) => schrijver[author])],
      [1 / 16, 1 / 8, 1 / 4, 1 / 2, 3 / 4, 1].map((part) => curveRow(profile, corpus, part)),
    ),
    table(
      "Een stem weggelaten: het filter leert van de andere en doet voorstellen voor deze",
      ["Stem", "Vragen", "Thema goed", "Verdedigbaar", "Bij de eerste twee", "Ten onrechte buiten de alliantie"],
      voices.map(({ name }) => leftOutRow(profile, voices, name)),
    ),
  ].join("\n\n");
  const page = join(import.meta.dirname, "../../docs/FILTER.md");
  const standing = readFileSync(page, "utf8");
  writeFileSync(page, standing.replace(/(<!-- figures -->\n)[\s\S]*(\n<!-- end of figures -->)/u, `$1${text}$2`));
}

const schrijver = {
  "first-author": "Eerste schrijver",
  "second-author": "Tweede schrijver",
  "in-english": "In het Engels",
} as const;

function sizes({ thesaurus, learnedFilter, knownSolutions }: Profile, corpus: readonly Labelled[]): string {
  const terms = thesaurus.flatMap(termsOf).length;
  const traps = thesaurus.flatMap(({ except }) => except).length;
  return [
    `Versie \`${learnedFilter.version}\`: geleerd van ${corpus.length} korte vragen (waarvan ${labelledExamples(knownSolutions).length} bij bekende oplossingen)`,
    `en een thesaurus van ${thesaurus.length} begrippen met ${terms} termen en ${traps} valkuilen.`,
  ].join("\n");
}

function scored(profile: Profile, questions: readonly TestQuestion[]): Scores {
  return scoresOf(questions, predictionsOf(profile, profile.knownSolutions, questions));
}

function measured(all: readonly Scores[]): readonly (readonly string[])[] {
  const row = (name: string, value: (scores: Scores) => string) => [name, ...all.map(value)];
  return [
    row("Thema goed", ({ accuracy }) => percent(accuracy)),
    row("Thema goed of verdedigbaar", ({ defensible }) => percent(defensible)),
    row("Thema bij de eerste twee", ({ inFirstTwo }) => percent(inFirstTwo)),
    row("Ten onrechte buiten de alliantie", ({ wronglyOutside, inside }) => `${wronglyOutside} van ${inside}`),
    row("Terecht buiten de alliantie", ({ outsideSeen, outside }) => `${outsideSeen} van ${outside}`),
    row("Doelen (SDG), micro-F1", ({ sdgF1 }) => decimal(sdgF1)),
    row("Bekende oplossing: plaats van de eerste goede (MRR van vijf)", ({ meanReciprocalRank }) =>
      decimal(meanReciprocalRank),
    ),
    row("Bekende oplossing: gevonden bij de eerste vijf", ({ recallOfFive }) => percent(recallOfFive)),
    row("Eerste getoonde oplossing is goed", ({ firstShownRight }) => percent(firstShownRight)),
    row("Iets getoond bij vragen met een oplossing", ({ answerableShown }) => percent(answerableShown)),
    row("Niets getoond bij vragen zonder oplossing", ({ silentWhereRight }) => percent(silentWhereRight)),
  ];
}

/** Every n-th question, so that each voice keeps its share. */
function curveRow(profile: Profile, corpus: readonly Labelled[], part: number): readonly string[] {
  const some = corpus.filter((_, index) => Math.floor((index + 1) * part) > Math.floor(index * part));
  const learned = { ...profile, learnedFilter: learn(profile, some) };
  const right = authors.map((author) => percent(scored(learned, questionsOf(author)).accuracy));
  return [percent(part), `${some.length}`, ...right];
}

interface Voice {
  readonly name: string;
  readonly questions: readonly Labelled[];
}

function leftOutRow(profile: Profile, voices: readonly Voice[], name: string): readonly string[] {
  const others = voices.filter((voice) => voice.name !== name).flatMap(({ questions }) => questions);
  const asked = voices
    .filter((voice) => voice.name === name)
    .flatMap(({ questions }) => questions)
    .map(({ text, theme, also, sdgs }, index) => ({
      id: `${index}`,
      text,
      theme,
      themeAlt: also,
      sdg: sdgs,
      relevant: [],
    }));
  const scores = scored({ ...profile, learnedFilter: learn(profile, others) }, asked);
  const { accuracy, defensible, inFirstTwo, wronglyOutside, inside } = scores;
  return [
    name,
    `${asked.length}`,
    ...[accuracy, defensible, inFirstTwo].map(percent),
    `${wronglyOutside} van ${inside}`,
  ];
}

function table(heading: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [`### ${heading}`, "", line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

function percent(part: number): string {
  return `${decimal(part * 100, 1)} %`;
}

function decimal(value: number, digits = 2): string {
  return value.toFixed(digits).replace(".", ",");
}

writeFigures();
