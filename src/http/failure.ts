import { randomUUID } from "node:crypto";
import type { ErrorRequestHandler, Request, Response } from "express";
import { z } from "zod";
import type { Log } from "#src/kernel/log.port.ts";
import type { Language } from "#src/profile/profile.ts";
import type { Texts } from "#src/texts/texts.ts";
import { textsIn } from "#src/texts/texts.ts";
import { sendProblem } from "./problem.ts";
import { languageFor } from "./protocol-trouble.ts";

export interface FailureDeps {
  readonly log: Log;
  /** In which the failure is told. */
  readonly texts: Texts;
}

/** Catches what nothing before it answered. Nothing of the error itself leaves. */
export function failureHandler(log: Log, language: Language): ErrorRequestHandler {
  // Express knows an error handler by its four parameters.
  return (error: unknown, request: Request, response, _next) =>
    answerFailure(response, error, { log, texts: textsIn(languageFor(request, language)) });
}

/** What Express throws where it blames the request, such as an address that cannot be decoded. */
const RequestError = z.object({ status: z.int().min(400).max(499) });

export function answerFailure(response: Response, error: unknown, { log, texts }: FailureDeps): void {
  const blamed = RequestError.safeParse(error);
  if (blamed.success) {
    const { status } = blamed.data;
    return sendProblem(response, { status, code: "bad_request", detail: texts.protocol.unreadable });
  }
  const correlation = randomUUID();
  log.error({ correlation, error }, "request failed");
  sendProblem(response, { status: 500, code: "failed", detail: texts.refusals.sorry(correlation) }, correlation);
}
