import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { predictionsOf } from "#src/finding/predictions.ts";
import { KnownSolution } from "#src/profile/profile.ts";
import { loadProfile } from "../load-profile.ts";
import { firstProblem, said } from "../read-json.ts";

const Questions = z.object({ items: z.array(z.object({ id: z.string(), text: z.string() })) });
const { id, title, description } = KnownSolution.shape;
const Catalogue = z.object({ items: z.array(z.object({ id, title, description })) });

const usage = "npm run eval -- --questions FILE --catalogue FILE --out FILE";

/**
 * `npm run eval`: what the filter and the search say of each question of a file, for whoever scores it. Entries of the
 * catalogue that are ours, by their id, bring our search words and examples. Nothing is learned from the questions.
 */
function evaluate(): void {
  const { values } = parseArgs({
    options: { questions: { type: "string" }, catalogue: { type: "string" }, out: { type: "string" } },
  });
  if (!values.questions || !values.catalogue || !values.out) throw new Error(usage);
  const profile = loadProfile();
  if (!profile.ok) throw new Error(said(profile.refusal));
  const ours = new Map(profile.value.knownSolutions.map((solution) => [solution.id, solution]));
  const catalogue = read(values.catalogue, Catalogue).items.map((entry) =>
    KnownSolution.parse({ where: "", sources: [], thin: false, ...ours.get(entry.id), ...entry }),
  );
  const { items } = read(values.questions, Questions);
  writeFileSync(values.out, `${JSON.stringify(predictionsOf(profile.value, catalogue, items), null, 1)}\n`);
  console.log(`${items.length} questions, ${catalogue.length} solutions: ${values.out}`);
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const content: unknown = JSON.parse(readFileSync(file, "utf8"));
  const parsed = schema.safeParse(content);
  if (!parsed.success) throw new Error(`${file}: ${firstProblem(parsed.error)}`);
  return parsed.data;
}

try {
  evaluate();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
