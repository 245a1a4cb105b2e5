import { glob } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const src = join(import.meta.dirname, "../../src");
const Contract = z.looseObject({
  method: z.enum(["GET", "POST"]),
  path: z.string().startsWith("/"),
  refuses: z.array(z.string()).default([]),
});
export type Contract = z.infer<typeof Contract>;

/** What every `*.contract.ts` agrees on, found by looking and not by a list that could lag behind. */
export async function everyContract(): Promise<readonly Contract[]> {
  const contracts: Contract[] = [];
  for await (const file of glob("**/*.contract.ts", { cwd: src })) {
    const exported = z.record(z.string(), z.unknown()).parse({ ...(await import(join(src, file))) });
    contracts.push(...Object.values(exported).flatMap((one) => Contract.safeParse(one).data ?? []));
  }
  return contracts;
}

const Schema = z.looseObject({});
const Content = z.record(z.string(), z.object({ schema: Schema.optional() }));
const Answered = z.object({ description: z.string(), headers: Schema, content: Content });
const Parameter = z.looseObject({
  name: z.string(),
  in: z.enum(["path", "query"]),
  required: z.boolean(),
  schema: z.looseObject({ enum: z.array(z.string()).optional() }),
});
const Operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.array(z.string()),
  security: z.array(Schema).optional(),
  parameters: z.array(Parameter).default([]),
  requestBody: z.object({ required: z.literal(true), content: Content }).optional(),
  responses: z.record(z.string(), Answered),
});

/** The description, as far as tests look into it. */
export const Description = z.object({
  openapi: z.string(),
  info: z.looseObject({
    version: z.string(),
    contact: z.object({ name: z.string(), url: z.string(), email: z.string() }),
    license: z.object({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.object({ url: z.string(), description: z.string() })),
  security: z.array(Schema),
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({
    schemas: z.record(z.string(), Schema),
    headers: z.record(z.string(), Schema),
    securitySchemes: z.record(z.string(), Schema),
  }),
});
export type Description = z.infer<typeof Description>;

export interface DescribedOperation extends z.infer<typeof Operation> {
  readonly method: string;
  readonly path: string;
}

export function operationsOf({ paths }: Description): readonly DescribedOperation[] {
  return Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
  );
}

/** What is wrong with a value that was answered, by a schema of the description; a field that it does not name is wrong too. */
export function against(description: Description, schema: object, value: unknown): readonly string[] {
  const whole = closed({ ...schema, $defs: description.components.schemas });
  // It is written down as text, and read as such by everybody who builds on it.
  const text = JSON.stringify(whole).replaceAll("#/components/schemas/", "#/$defs/");
  const { error } = z.fromJSONSchema(JSON.parse(text) as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

/** A client must expect fields that it does not know; we must not send what we do not describe. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed);
  if (typeof schema !== "object" || schema === null) return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  const isOpen = "properties" in schema && !("additionalProperties" in schema) && !("$ref" in schema);
  return isOpen ? { ...inner, additionalProperties: false } : inner;
}
