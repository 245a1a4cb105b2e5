import { join } from "node:path";
import { z } from "zod";
import { readJson, said } from "#src/main/read-json.ts";
import { SampleDeliveryMoment } from "./sample-delivery-schema.ts";
import { SampleInitiative, SamplePartner, SamplePerson, SampleQuestion, SampleTeams } from "./sample-schema.ts";

/** The files in the folder `sample` of a profile folder. They come with the product: broken ones are a fault, not a refusal. */
export interface Sample {
  readonly teams: SampleTeams;
  readonly people: readonly SamplePerson[];
  readonly partners: readonly SamplePartner[];
  readonly questions: readonly SampleQuestion[];
  readonly initiatives: readonly SampleInitiative[];
  readonly deliveryMoments: readonly SampleDeliveryMoment[];
}

export function readSample(directory: string): Sample {
  return {
    ...readSampleCast(directory),
    partners: readFile(directory, "partners.json", z.array(SamplePartner)),
    questions: readFile(directory, "questions.json", z.array(SampleQuestion)),
    initiatives: readFile(directory, "initiatives.json", z.array(SampleInitiative)),
    deliveryMoments: readFile(directory, "delivery-moments.json", z.array(SampleDeliveryMoment)),
  };
}

export function readSampleCast(directory: string): Pick<Sample, "teams" | "people"> {
  return {
    teams: readFile(directory, "teams.json", SampleTeams),
    people: readFile(directory, "people.json", z.array(SamplePerson)),
  };
}

function readFile<T>(directory: string, file: string, schema: z.ZodType<T>): T {
  const read = readJson(join(directory, "sample"), file, schema);
  if (!read.ok) throw new Error(`sample/${said(read.refusal)}`);
  return read.value;
}
