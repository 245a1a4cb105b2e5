import { glob } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { Text } from "./text-list.ts";
import { remarksOn, textsIn } from "./text-list.ts";

const directory = join(import.meta.dirname, "../../texts");
const Exported = z.record(z.string(), z.unknown());

/** `npm run texts`: every text that a reader should look at once more, with the reason. A remark is a question, not a verdict. */
async function listTexts(): Promise<void> {
  const texts = [...(await textsOf("nl")), ...(await textsOf("en"))];
  const remarks = remarksOn(texts);
  for (const { text, reason } of remarks) {
    console.log(`src/texts/${text.language}/${text.file}:${text.key}: ${reason}\n    ${text.words}`);
  }
  console.log(`${remarks.length} remarks on ${texts.length} texts`);
}

async function textsOf(language: "nl" | "en"): Promise<readonly Text[]> {
  const texts: Text[] = [];
  for await (const file of glob("**/*.ts", { cwd: join(directory, language) })) {
    // These only gather what stands in the others.
    if (file === "tab.ts" || file === `${language}.ts`) continue;
    const exported = Exported.parse({ ...(await import(join(directory, language, file))) });
    texts.push(...textsIn({ language, file }, exported));
  }
  return texts;
}

await listTexts();
