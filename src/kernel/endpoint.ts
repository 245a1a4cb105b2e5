import { z } from "zod";

/** What server and tab agree on for one address. The server parses by it; the tab takes its types from it. */
export interface Endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Code extends string = string,
> {
  readonly method: "GET" | "POST";
  /** Below /api/v1, with parameters as `{name}`. */
  readonly path: `/${string}`;
  /** What it is for, in one Dutch line: it stands in the description that others build on. */
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
  /** With which codes it refuses what it has understood. A handler that refuses with any other does not compile. */
  readonly refuses?: readonly Code[];
  /**
   * What the answer is sent as, where that is not one value of JSON. `answer` is then one event of a stream, or
   * `FileAnswer`.
   */
  readonly media?: `${string}/${string}`;
}

export type AnyEndpoint = Endpoint<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

export const nothing = z.strictObject({});

export function endpoint<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  const Code extends string = never,
>(spec: Endpoint<Params, Query, Body, Answer, Code>): Endpoint<Params, Query, Body, Answer, Code> {
  return spec;
}

/** Lists: `?cursor=&limit=` gives a page and where the next one starts. */
export const paging = {
  /** `next` of the page before: the order key of its last item. */
  cursor: z
    .string()
    .max(600)
    .regex(/^[^|]+\|.*\|[^|]+$/su)
    .optional()
    .describe("Wat bij de vorige pagina `next` was"),
  limit: z.coerce.number().int().min(1).max(100).default(50).describe("Hoeveel er op een pagina staan"),
};

export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

/** Every change names one intention of one person, so that sending it twice has one effect. */
export const intention = {
  nonce: z
    .string()
    .min(8)
    .max(64)
    .describe("Een eigen kenmerk van deze handeling; nog eens hetzelfde sturen doet niets extra"),
};

/** The form of an error, after RFC 9457. `code` is for programs, `detail` for people, in their language. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    /** What in the request is wrong: names, never values. */
    fields: z.array(z.string()).optional(),
    /** Names this one occurrence; the log knows it by the same id. */
    instance: z.string().optional(),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
