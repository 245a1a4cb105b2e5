import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { nearCopies } from "#src/filter/corpus.ts";
import { labelledExamples } from "#src/filter/labelled-examples.ts";
import { learn } from "#src/filter/learn.ts";
import { loadCorpus } from "../load-corpus.ts";
import { loadProfile, partFiles, zwolleDirectory } from "../load-profile.ts";
import { said } from "../read-json.ts";

/**
 * `npm run train`: learns from the corpus and the thesaurus of the alliance, and writes what was learned beside them. With
 * `-- --check` it writes nothing, and fails when what stands there was learned from something else; with
 * `-- --profile FOLDER` it learns for another alliance than Zwolle's.
 */
function train(): void {
  const options = { check: { type: "boolean" }, profile: { type: "string", default: zwolleDirectory } } as const;
  const { check: isCheck = false, profile: directory } = parseArgs({ options }).values;
  const profile = loadProfile(directory);
  if (!profile.ok) throw new Error(said(profile.refusal));
  const corpus = [
    ...loadCorpus(directory).flatMap(({ questions }) => questions),
    ...labelledExamples(profile.value.knownSolutions),
  ];
  const copies = nearCopies(corpus.map(({ text }) => text));
  for (const [one, other] of copies) console.error(`Almost the same:\n  ${one}\n  ${other}`);
  if (copies.length > 0) throw new Error(`${copies.length} pairs of questions are near-copies`);
  const learned = learn(profile.value, corpus);
  console.log(`${corpus.length} questions, ${Object.keys(learned.weights).length} weights, version ${learned.version}`);
  const standing = profile.value.learnedFilter.version;
  if (!isCheck) writeFileSync(join(directory, partFiles.learnedFilter), `${JSON.stringify(learned, null, 1)}\n`);
  else if (learned.version !== standing) throw new Error(`version ${standing} stands there: npm run train`);
}

train();
