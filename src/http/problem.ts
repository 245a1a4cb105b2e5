import { randomUUID } from "node:crypto";
import { STATUS_CODES } from "node:http";
import type { Response } from "express";
import type { Problem } from "#src/kernel/endpoint.ts";

/** What is wrong with a request, before it is put in the form of a problem. */
export interface Trouble {
  readonly status: number;
  /** For programs. */
  readonly code: string;
  /** For people. */
  readonly detail: string;
  /** Names of what is wrong in the request, never its values. */
  readonly fields?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

interface SentProblem extends Omit<Problem, "fields"> {
  readonly fields?: readonly string[];
  readonly instance: string;
}

/** Answers with a problem after RFC 9457. Does nothing once an answer is on its way: there is nobody left to read it. */
export function sendProblem(
  response: Response,
  { status, code, detail, fields, headers }: Trouble,
  correlation: string = randomUUID(),
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const problem: SentProblem = {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    code,
    ...(fields ? { fields } : {}),
    instance: `urn:uuid:${correlation}`,
  };
  response.status(status).set({ "Cache-Control": "no-store", ...headers });
  response.type("application/problem+json").send(JSON.stringify(problem));
}
