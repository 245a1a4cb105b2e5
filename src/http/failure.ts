import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, Response } from "express";
import { z } from "zod";
import type { Log } from "#src/kernel/log.port.ts";
import type { Texts } from "#src/texts/texts.ts";
import { bodyLimit } from "./json-body.ts";
import type { Trouble } from "./problem.ts";
import { sendProblem } from "./problem.ts";

export interface FailureDeps {
  readonly log: Log;
  /** In which the failure is told. */
  readonly texts: Texts;
}

/** Catches what nothing before it answered. Nothing of the error itself leaves. */
export function failureHandler(deps: FailureDeps): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, _request, response, _next) => answerFailure(response, error, deps);
}

export function answerFailure(response: Response, error: unknown, { log, texts }: FailureDeps): void {
  const trouble = requestTroubleIn(error);
  if (trouble) {
    sendProblem(response, trouble);
    return;
  }
  const correlation = randomUUID();
  log.error({ correlation, error }, "request failed");
  sendProblem(response, { status: 500, code: "failed", detail: texts.refusals.sorry(correlation) }, correlation);
}

/** Express and its parsers throw errors that blame the request. */
const RequestError = z.object({ status: z.int().min(400).max(499), type: z.string().default("") });

function requestTroubleIn(error: unknown): Trouble | null {
  const blamed = RequestError.safeParse(error);
  if (!blamed.success) return null;
  const { status, type } = blamed.data;
  return bodyTroubles[type] ?? { status, code: "bad_request", detail: "The request cannot be read." };
}

const bodyTroubles: Readonly<Record<string, Trouble>> = {
  "entity.too.large": {
    status: 413,
    code: "too_large",
    detail: `The body may be ${bodyLimit / 1024} KB at most.`,
    // What is still coming is not worth reading.
    headers: { Connection: "close" },
  },
  "entity.parse.failed": { status: 400, code: "malformed", detail: "The body is not well-formed JSON." },
  "encoding.unsupported": { status: 415, code: "unsupported_encoding", detail: "Send the body uncompressed." },
  "charset.unsupported": { status: 415, code: "unsupported_encoding", detail: "Send the body as UTF-8." },
};
