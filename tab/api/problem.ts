import type { Problem } from "#src/kernel/endpoint.ts";

export type Setback = Pick<Problem, "status" | "code" | "detail">;

/** The server refused or could not be reached; `status` is 0 when there was no answer at all. */
export class AskFailed extends Error {
  readonly setback: Setback;

  constructor(setback: Setback) {
    super(`${setback.status} ${setback.code}`);
    this.name = "AskFailed";
    this.setback = setback;
  }
}

export const noConnection: Setback = { status: 0, code: "no_connection", detail: "" };

export function setbackOf(error: unknown): Setback {
  return error instanceof AskFailed ? error.setback : { status: 0, code: "unexpected", detail: "" };
}

/** Worth another try by itself: the server was busy, restarting or out of reach. */
export function mayPass({ status }: Setback): boolean {
  return status === 0 || status === 429 || status >= 500;
}

/** The body of an error; a proxy in between may answer with something else than our problem+json. */
export function problemIn(status: number, body: unknown): Setback {
  const fields: Readonly<Record<string, unknown>> = typeof body === "object" && body !== null ? { ...body } : {};
  return {
    status,
    code: typeof fields["code"] === "string" ? fields["code"] : "unexpected",
    detail: typeof fields["detail"] === "string" ? fields["detail"] : "",
  };
}
