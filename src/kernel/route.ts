import type { z } from "zod";
import type { NotFound } from "./aggregate-store.ts";
import type { AnyEndpoint, Endpoint } from "./endpoint.ts";
import type { Result } from "./result.ts";
import { ok, refuse } from "./result.ts";

/** A request as it came: nothing in it is known to follow the contract. */
export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
}

/** The same, read by the contract. */
export interface Asked<Params extends z.ZodType, Query extends z.ZodType, Body extends z.ZodType> {
  readonly params: z.output<Params>;
  readonly query: z.output<Query>;
  readonly body: z.output<Body>;
}

/** It does not follow the contract; `fields` says where. */
export interface NotUnderstood {
  readonly code: "not_understood";
  readonly part: "query" | "body";
  readonly fields: readonly string[];
  /** Nothing is wrong with it but texts that are too long. */
  readonly isTooLong: boolean;
}

/** An endpoint together with its handler: nothing gets in or out but what the contract says. Knows no transport. */
export interface Route<Caller, Refusal> {
  readonly endpoint: AnyEndpoint;
  readonly answer: (
    caller: Caller,
    request: RawRequest,
  ) => Promise<Result<unknown, Refusal | NotFound | NotUnderstood>>;
}

export function route<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Code extends string,
  Caller,
  Outcome extends Result<z.input<Answer>, { readonly code: Code }>,
>(
  endpoint: Endpoint<Params, Query, Body, Answer, Code>,
  handler: (caller: Caller, asked: Asked<Params, Query, Body>) => Promise<Outcome>,
): Route<Caller, RefusalOf<Outcome>> {
  return {
    endpoint,
    answer: async (caller, request) => {
      const params = endpoint.params.safeParse(request.params);
      // What cannot be an id of ours names nothing that exists.
      if (!params.success) return refuse({ code: "not_found" });
      const query = endpoint.query.safeParse(request.query);
      if (!query.success) return notUnderstood("query", query.error);
      const body = endpoint.body.safeParse(request.body);
      if (!body.success) return notUnderstood("body", body.error);
      const outcome = await handler(caller, { params: params.data, query: query.data, body: body.data });
      // What the type checker cannot follow: a refused outcome holds one of the outcome's refusals.
      if (!outcome.ok) return refuse(outcome.refusal as RefusalOf<Outcome>);
      return ok(endpoint.answer.parse(outcome.value));
    },
  };
}

/** What a list was asked for, in the form that stores read. */
export function pageAsked({ cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number }) {
  return cursor === undefined ? { limit } : { cursor, limit };
}

type RefusalOf<Outcome> = Outcome extends { readonly ok: false; readonly refusal: infer Refusal } ? Refusal : never;

const mostFields = 10;

function notUnderstood(part: NotUnderstood["part"], { issues }: z.ZodError) {
  const named = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path],
  );
  const fields = [...new Set(named.map((path) => path.join(".").slice(0, 100)))]
    .filter((name) => name !== "")
    .slice(0, mostFields);
  const isTooLong = issues.every((issue) => issue.code === "too_big" && issue.origin === "string");
  return refuse({ code: "not_understood", part, fields, isTooLong });
}
