import type { RequestHandler } from "express";
import { sendProblem } from "./problem.ts";

export function methodNotAllowed(...allowed: readonly string[]): RequestHandler {
  const headers = { Allow: allowed.join(", ") };
  const detail = `This address takes ${allowed.join(" and ")} only.`;
  return (_request, response) => sendProblem(response, { status: 405, code: "method_not_allowed", detail, headers });
}
