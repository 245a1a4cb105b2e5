import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { labelledExamples } from "#src/filter/labelled-examples.ts";
import { nearCopies } from "#src/filter/corpus.ts";
import { predictionsOf } from "#src/finding/predictions.ts";
import { loadCorpus } from "#src/main/load-corpus.ts";
import { zwolleDirectory } from "#src/main/load-profile.ts";
import { termsOf } from "#src/profile/thesaurus.ts";
import { profile } from "../support/loaded-sample.ts";
import type { Scores } from "./scores.ts";
import { authors, questionSets, questionsOf, scoresOf } from "./scores.ts";

const voices = loadCorpus(zwolleDirectory);
const corpus = voices.flatMap(({ questions }) => questions);
const examples = labelledExamples(profile.knownSolutions);

describe.each(authors)("on the questions of the %s, who had not seen the corpus, the filter", (author) => {
  const scores = scoresFor(author);

  test("proposes the right theme as often as is asked of it", () => {
    expect(scores.accuracy).toBeGreaterThanOrEqual(0.8);
    expect(scores.defensible).toBeGreaterThanOrEqual(0.87);
    expect(scores.inFirstTwo).toBeGreaterThanOrEqual(0.93);
    expect(scores.sdgF1).toBeGreaterThanOrEqual(0.72);
  });

  test("holds few questions for strangers that are not, and sees most of those that are", () => {
    expect(scores.wronglyOutside / scores.inside).toBeLessThanOrEqual(2 / 68);
    expect(scores.outsideSeen / scores.outside).toBeGreaterThanOrEqual(19 / 24);
  });

  test("finds solutions that answer, and shows nothing where none does", () => {
    expect(scores.meanReciprocalRank).toBeGreaterThanOrEqual(0.65);
    expect(scores.recallOfFive).toBeGreaterThanOrEqual(0.75);
    expect(scores.answerableShown).toBeGreaterThanOrEqual(0.4);
    expect(scores.firstShownRight).toBeGreaterThanOrEqual(0.55);
    expect(scores.silentWhereRight).toBeGreaterThanOrEqual(0.9);
  });
});

test("on questions in English the filter does nearly as well", () => {
  const scores = scoresFor("in-english");
  expect(scores.accuracy).toBeGreaterThanOrEqual(0.8);
  expect(scores.inFirstTwo).toBeGreaterThanOrEqual(0.9);
  expect(scores.wronglyOutside).toBeLessThanOrEqual(1);
  expect(scores.outsideSeen / scores.outside).toBeGreaterThanOrEqual(19 / 24);
  expect(scores.meanReciprocalRank).toBeGreaterThanOrEqual(0.65);
  expect(scores.firstShownRight).toBeGreaterThanOrEqual(0.7);
});

test("the page that explains the filter tells the figures of the version that is used", () => {
  const page = readFileSync(join(import.meta.dirname, "../../docs/FILTER.md"), "utf8");
  expect(page).toContain(`Versie \`${profile.learnedFilter.version}\``);
});

// Few of the first author's questions have a solution, since they were not written for that; together there are more.
test("of the first solutions that both authors are shown, seven in ten answer", () => {
  const questions = authors.flatMap(questionsOf);
  const scores = scoresOf(questions, predictionsOf(profile, profile.knownSolutions, questions));
  expect(scores.answerableShown).toBeGreaterThanOrEqual(0.5);
  expect(scores.firstShownRight).toBeGreaterThanOrEqual(0.7);
});

describe("the corpus", () => {
  test("holds thousands of questions of many voices, and dozens of examples for each known solution, of none many more", () => {
    expect(corpus.length + examples.length).toBeGreaterThanOrEqual(3000);
    const numbers = profile.knownSolutions.map(({ examples: own }) => own.length);
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(35);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(45);
  });

  test("asks nothing twice in almost the same words, and nothing that the test questions ask", () => {
    const tested = questionSets.flatMap((set) => questionsOf(set).map(({ text }) => text));
    const known = [...corpus, ...examples].map(({ text }) => text);
    const withTests = nearCopies([...known, ...tested]).filter(([, later]) => !tested.includes(later));
    expect(withTests).toEqual([]);
    const leaked = nearCopies([...known, ...tested]).filter(
      ([before, later]) => known.includes(before) && tested.includes(later),
    );
    expect(leaked).toEqual([]);
  });

  test("teaches exactly what stands in the file of what was learned", async () => {
    const command = join(import.meta.dirname, "../../src/main/commands/train.ts");
    const { stdout } = await promisify(execFile)(process.execPath, [command, "--check"]);
    expect(stdout).toContain(`version ${profile.learnedFilter.version}`);
  });
});

test("two questions in almost the same words are found, whatever their order and their signs", () => {
  const pair = ["Hoeveel bomen staan er in de Diezerstraat?", "hoeveel bomen staan er nu in de Diezerstraat"] as const;
  expect(nearCopies([pair[0], "Wie telt de vleermuizen?", pair[1]])).toEqual([pair]);
});

test("the thesaurus knows thousands of terms, for each theme, for what fits none, and for what is not for the alliance", () => {
  const numberFor = (holds: (concept: (typeof profile.thesaurus)[number]) => boolean) =>
    profile.thesaurus.filter(holds).flatMap(termsOf).length;
  expect(numberFor(() => true)).toBeGreaterThanOrEqual(4000);
  for (const { key } of profile.themes) {
    expect(numberFor(({ themes }) => themes.includes(key))).toBeGreaterThanOrEqual(500);
  }
  expect(numberFor(({ outside }) => outside)).toBeGreaterThanOrEqual(500);
  expect(profile.thesaurus.filter(({ except }) => except.length > 0).length).toBeGreaterThan(100);
});

function scoresFor(set: (typeof questionSets)[number]): Scores {
  const questions = questionsOf(set);
  return scoresOf(questions, predictionsOf(profile, profile.knownSolutions, questions));
}
