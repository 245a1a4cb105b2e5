import { z } from "zod";

type Schema = z.core.JSONSchema.BaseSchema;

/** The schemas of one description: those with a name stand in it once, and are pointed to from everywhere else. */
export interface SchemaBook {
  /** As a client may send it. */
  readonly asked: (schema: z.ZodType) => Schema;
  /** As we answer it. */
  readonly answer: (schema: z.ZodType) => Schema;
  readonly parameters: (schema: z.ZodType, place: "path" | "query") => readonly Parameter[];
  readonly shared: () => Readonly<Record<string, Schema>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly required: boolean;
  readonly description?: string;
  readonly schema: Schema;
}

/** The fields of an object, as zod writes them down. */
const Fields = z.looseObject({
  properties: z.record(z.string(), z.looseObject({ description: z.string().optional() })).default({}),
  required: z.array(z.string()).default([]),
});

export function schemaBook(): SchemaBook {
  const shared = new Map<string, Schema>();

  function written(schema: z.ZodType, io: "input" | "output"): Schema {
    // A schema with a name of its own is only pointed to where it is part of another one.
    const { properties, $defs } = z.toJSONSchema(z.object({ it: schema }), {
      io,
      unrepresentable: "any",
      override: readable,
    });
    for (const [name, definition] of Object.entries($defs ?? {})) share(name, pointed(definition));
    const written = properties?.["it"];
    return pointed(typeof written === "object" ? written : {});
  }

  function share(name: string, schema: Schema): void {
    const known = shared.get(name);
    if (known && JSON.stringify(known) !== JSON.stringify(schema)) {
      throw new Error(
        `${name} reads differently when it is sent and when it is answered: leave its name out of one of both`,
      );
    }
    shared.set(name, schema);
  }

  return {
    asked: (schema) => written(schema, "input"),
    answer: (schema) => written(schema, "output"),
    parameters: (schema, place) => {
      const { properties, required } = Fields.parse(written(schema, "input"));
      return Object.entries(properties).map(([name, { description, ...field }]) => ({
        name,
        in: place,
        required: required.includes(name),
        ...(description === undefined ? {} : { description }),
        schema: field,
      }));
    },
    shared: () => Object.fromEntries([...shared].toSorted(([one], [other]) => (one < other ? -1 : 1))),
  };
}

/** Leaves out what helps no reader, and what would forbid us to tell more in a next version. */
function readable({
  zodSchema,
  jsonSchema,
}: {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: Schema;
}): void {
  const { def } = zodSchema._zod;
  if (def.type === "object" && def.catchall === undefined) delete jsonSchema.additionalProperties;
  // The format says it in one word, and that a number is whole says that it has an end.
  if (jsonSchema.format === "date" || jsonSchema.format === "date-time") delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  delete jsonSchema.id;
}

/** Within the description, definitions stand among its components. */
function pointed(schema: Schema): Schema {
  const text = JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/');
  // What was written from a schema is read as one.
  return JSON.parse(text) as Schema;
}
