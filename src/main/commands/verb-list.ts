import { z } from "zod";
import type { Handler } from "#bot/conversation/registry.ts";
import { deliveryActs } from "#src/delivery/delivery-acts.ts";
import { initiativeActs } from "#src/initiative/initiative-acts.ts";
import { coordinationActs } from "#src/people/coordination-acts.ts";
import { questionActs } from "#src/question/question-acts.ts";

/** One verb: what a button, a page or a command asks for. */
export interface Verb {
  readonly verb: string;
  /**
   * An act changes a question; what is done with an initiative, or in and for a delivery moment, has a kind of its own;
   * coordination changes the alliance; the rest shows something or sets something of one's own.
   */
  readonly kind: "act" | "initiative" | "delivery" | "coordination" | "view";
  readonly who: readonly string[];
  /** The stages of a question or delivery moment, or phases of an initiative, in which it can be done; empty where none matters. */
  readonly stages: readonly string[];
  /** Refused when what it is about has changed since the screen showed it. */
  readonly atRevision: boolean;
  /** What its button sends; null for what has no button in Teams. */
  readonly fields: readonly Field[] | null;
}

export interface Field {
  readonly name: string;
  readonly kind: string;
  readonly required: boolean;
}

type Action = Handler["action"];

/** Everything that anybody can ask for: the tables of who may, and the buttons that the bot answers to. */
export function verbsOf(actions: readonly Action[]): readonly Verb[] {
  const buttons = new Map(actions.map((action) => [action.verb, fieldsOf(action)]));
  const acts = Object.entries(questionActs).map(([verb, { who, stages, atRevision }]): Verb => {
    return { verb, kind: "act", who: [who], stages, atRevision, fields: buttons.get(verb) ?? null };
  });
  const initiative = Object.entries(initiativeActs).map(([verb, { who, phases, atRevision }]): Verb => {
    return { verb, kind: "initiative", who: [who], stages: phases, atRevision, fields: buttons.get(verb) ?? null };
  });
  const delivery = Object.entries({ ...deliveryActs, ...besideMoments }).map(([verb, act]): Verb => {
    const { who, stages, atRevision } = act;
    return { verb, kind: "delivery", who: [who], stages, atRevision, fields: buttons.get(verb) ?? null };
  });
  const coordination = Object.entries(coordinationActs).map(([verb, who]): Verb => {
    return { verb, kind: "coordination", who, stages: [], atRevision: false, fields: buttons.get(verb) ?? null };
  });
  const known = new Set([...acts, ...initiative, ...delivery, ...coordination].map(({ verb }) => verb));
  const views = actions
    .filter(({ verb }) => !known.has(verb))
    .map((action): Verb => {
      const { verb, needs } = action;
      return { verb, kind: "view", who: [needs], stages: [], atRevision: false, fields: fieldsOf(action) };
    });
  return [...acts, ...initiative, ...delivery, ...coordination, ...views];
}

/** What follows from delivery moments, or goes before them, in no stage of one. */
const besideMoments = {
  "action.settle": { who: "doer", stages: [], atRevision: false },
  "agenda.propose": { who: "partner", stages: [], atRevision: false },
  "proposal.withdraw": { who: "proposer", stages: [], atRevision: false },
} as const;

/** A table for people to read, with columns as wide as what stands in them. */
export function verbTable(verbs: readonly Verb[]): string {
  const rows = verbs.map(({ verb, who, stages, atRevision, fields }) => [
    verb,
    who.join(", "),
    `${stages.join(", ")}${atRevision ? " (at the revision shown)" : ""}`,
    fields === null
      ? "no button in Teams"
      : fields.map(({ name, required }) => (required ? name : `${name}?`)).join(", "),
  ]);
  const table = [["VERB", "WHO", "STAGES", "FIELDS"], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table.map((row) => aligned(row, widths)).join("\n");
}

function aligned(row: readonly string[], widths: readonly number[]): string {
  return row
    .map((cell, column) => cell.padEnd(widths[column] ?? 0))
    .join("  ")
    .trimEnd();
}

function fieldsOf({ fields }: Action): readonly Field[] {
  return Object.entries(fields).map(([name, schema]) => {
    return { name, kind: kindOf(Described.parse(described(schema))), required: !isOptional(schema) };
  });
}

/** As what a client may send; what a transform makes of it is no concern of the client. */
function described(schema: z.ZodRawShape[string]): unknown {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

function isOptional(schema: z.ZodRawShape[string]): boolean {
  return z.safeParse(schema, undefined).success;
}

/** The part of JSON Schema in which zod describes a field. */
const Described = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  get anyOf() {
    return z.array(Described).optional();
  },
  maxLength: z.number().optional(),
});
type Described = z.infer<typeof Described>;

function kindOf({ type = [], format, const: constant, enum: choices, anyOf, maxLength }: Described): string {
  if (anyOf) return anyOf.map(kindOf).join(" | ");
  if (choices) return choices.map((choice) => JSON.stringify(choice)).join(" | ");
  if (constant !== undefined) return JSON.stringify(constant);
  if (format === "date") return "day";
  const limit = maxLength === undefined ? "" : ` of at most ${maxLength}`;
  return `${[type].flat().join(" | ").replace("string", "text") || "anything"}${limit}`;
}
