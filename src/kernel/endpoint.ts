import { z } from "zod";

/** What server and tab agree on for one address. The server parses by it; the tab takes its types from it. */
export interface Endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
> {
  readonly method: "GET" | "POST";
  /** Below /api/v1, with parameters as `{name}`. */
  readonly path: `/${string}`;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
}

export const nothing = z.strictObject({});

export function endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
>(spec: Endpoint<Params, Query, Body, Answer>): Endpoint<Params, Query, Body, Answer> {
  return spec;
}

/** Lists: `?cursor=&limit=` gives a page and where the next one starts. */
export const paging = {
  /** `next` of the page before: the order key of its last item. */
  cursor: z
    .string()
    .max(600)
    .regex(/^[^|]+\|.*\|[^|]+$/su)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
};

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Every change names one intention of one person, so that sending it twice has one effect. */
export const intention = { nonce: z.string().min(8).max(64) };

/** The form of an error, after RFC 9457. `code` is for programs, `detail` for people, in their language. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
});
export type Problem = z.infer<typeof Problem>;
