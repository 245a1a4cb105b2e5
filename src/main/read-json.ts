import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";

export interface FileBroken {
  readonly code: "file_broken";
  readonly file: string;
  /** One line: where in the file, and what is wrong there. */
  readonly problem: string;
}

/** Reads a file that comes with the product and has a known form. */
export function readJson<T>(directory: string, file: string, schema: z.ZodType<T>): Result<T, FileBroken> {
  const content = contentOf(join(directory, file));
  if (!content.ok) return refuse({ code: "file_broken", file, problem: content.refusal.problem });
  const parsed = schema.safeParse(content.value);
  if (parsed.success) return ok(parsed.data);
  return refuse({ code: "file_broken", file, problem: firstProblem(parsed.error) });
}

/** The first of the issues on one line, such as `themes[1].accent: Invalid option`. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  if (!issue) return "is not in the expected form";
  const path = z.core.toDotPath(issue.path);
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

function contentOf(path: string): Result<unknown, { readonly code: "unreadable"; readonly problem: string }> {
  try {
    return ok(JSON.parse(readFileSync(path, "utf8")) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return refuse({ code: "unreadable", problem: `is not JSON: ${error.message}` });
    return refuse({
      code: "unreadable",
      problem: error instanceof Error ? error.message : String(error),
    });
  }
}
