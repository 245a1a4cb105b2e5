import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import { z } from "zod";
import type { Result } from "#src/kernel/result.ts";
import { ok, refuse } from "#src/kernel/result.ts";

export interface FileBroken {
  readonly code: "file_broken";
  readonly file: string;
  /** From 1; null where the file as a whole is meant. */
  readonly line: number | null;
  /** One line: where in the file, and what is wrong there. */
  readonly problem: string;
}

/** Reads a file that comes with the product and has a known form. */
export function readJson<T>(directory: string, file: string, schema: z.ZodType<T>): Result<T, FileBroken> {
  const content = textOf(directory, file);
  if (!content.ok) return content;
  const json = parsed(content.value, file);
  if (!json.ok) return json;
  const read = schema.safeParse(json.value);
  if (read.success) return ok(read.data);
  const line = lineAt(content.value, read.error.issues[0]?.path ?? []);
  return refuse({ code: "file_broken", file, line, problem: firstProblem(read.error) });
}

/** Reads a file with one JSON value on each line; each value comes with where it stands. */
export function readJsonLines<T>(
  directory: string,
  file: string,
  schema: z.ZodType<T>,
): Result<readonly { readonly value: T; readonly line: number }[], FileBroken> {
  const content = textOf(directory, file);
  if (!content.ok) return content;
  const values: { readonly value: T; readonly line: number }[] = [];
  for (const [index, text] of content.value.split("\n").entries()) {
    if (text.trim() === "") continue;
    const line = index + 1;
    const json = parsed(text, file);
    if (!json.ok) return refuse({ ...json.refusal, line });
    const read = schema.safeParse(json.value);
    if (!read.success) return refuse({ code: "file_broken", file, line, problem: firstProblem(read.error) });
    values.push({ value: read.data, line });
  }
  return ok(values);
}

/** The first of the issues on one line, such as `themes[1].accent: Invalid option`. */
export function firstProblem({ issues: [issue] }: z.ZodError): string {
  if (!issue) return "is not in the expected form";
  const path = z.core.toDotPath(issue.path);
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}

/** Where something stands in a file; where it is missing, where it should have stood. */
export function lineIn(directory: string, file: string, path: readonly PropertyKey[]): number | null {
  const content = textOf(directory, file);
  return content.ok ? lineAt(content.value, path) : null;
}

/** Such as `themes.json:14: themes[1].accent: Invalid option`. */
export function said({ file, line, problem }: Pick<FileBroken, "file" | "line" | "problem">): string {
  return line === null ? `${file}: ${problem}` : `${file}:${line}: ${problem}`;
}

function lineAt(text: string, path: readonly PropertyKey[]): number | null {
  const tree = parseTree(text);
  if (!tree) return null;
  const steps = path.filter((step) => typeof step !== "symbol");
  for (let length = steps.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, steps.slice(0, length));
    if (node) return lineOf(text, node.offset);
  }
  return lineOf(text, tree.offset);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split("\n").length;
}

function textOf(directory: string, file: string): Result<string, FileBroken> {
  try {
    return ok(readFileSync(join(directory, file), "utf8"));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    return refuse({ code: "file_broken", file, line: null, problem });
  }
}

/** JSON.parse is ten times as fast; the other one knows where it goes wrong. */
function parsed(text: string, file: string): Result<unknown, FileBroken> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch {
    const errors: ParseError[] = [];
    parseTree(text, errors);
    const [first] = errors;
    const line = first ? lineOf(text, first.offset) : null;
    const what = first ? printParseErrorCode(first.error) : "not understood";
    return refuse({ code: "file_broken", file, line, problem: `is not JSON: ${what}` });
  }
}
