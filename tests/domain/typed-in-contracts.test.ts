import { expect, test } from "@jest/globals";
import { z } from "zod";
import * as followUp from "#src/delivery/follow-up.contract.ts";
import * as inMoment from "#src/delivery/moment-acts.contract.ts";
import * as planning from "#src/delivery/plan.contract.ts";
import * as onInitiative from "#src/initiative/initiative-acts.contract.ts";
import * as keeping from "#src/solution/keep-entry.contract.ts";
import * as proposing from "#src/solution/proposal.contract.ts";
import * as teaching from "#src/teaching/filter.contract.ts";

/** What a client was given and sends back to name something is never longer, and nobody reads it. */
const longestMark = 64;

test("whatever somebody writes about an initiative, a solution, a term or in a delivery moment loses what nobody sees in it", () => {
  const texts = [followUp, inMoment, planning, onInitiative, keeping, proposing, teaching]
    .flatMap((contracts) => Object.values(contracts))
    .flatMap((contract) => ("body" in contract ? textsIn(contract.body, "") : []))
    .filter(({ schema }) => schema.maxLength === null || schema.maxLength > longestMark)
    .map(({ name, schema }) => ({ name, read: schema.safeParse("\u0000Een \u202Etsil\u202C van wensen").data }))
    .filter(({ read }) => read !== undefined);
  expect(texts.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      ...["title", "place", "note", "reason", "text", "how", "words", "brings", "result", "name"],
      ...["description", "forWhom", "where", "sources", "alsoKnownAs", "examples", "term"],
    ]),
  );
  expect(texts.filter(({ read }) => read !== "Een tsil van wensen")).toEqual([]);
});

interface Text {
  readonly name: string;
  readonly schema: z.ZodString;
}

/** The texts that a schema asks for, however deep, with the names of their fields. */
function textsIn(schema: z.core.$ZodType, name: string): readonly Text[] {
  if (schema instanceof z.ZodString) return [{ name, schema }];
  if (schema instanceof z.ZodObject) return Object.entries(schema.shape).flatMap(([key, of]) => textsIn(of, key));
  if (schema instanceof z.ZodArray) return textsIn(schema.element, name);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => textsIn(option, name));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return textsIn(schema.unwrap(), name);
  }
  return [];
}
