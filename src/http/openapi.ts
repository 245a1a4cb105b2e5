import { z } from "zod";
import { followChanges } from "#src/kernel/changes.contract.ts";
import type { AnyEndpoint } from "#src/kernel/endpoint.ts";
import { Problem, endpoint, nothing } from "#src/kernel/endpoint.ts";
import { FileAnswer } from "#src/kernel/file-answer.ts";
import type { Profile } from "#src/profile/profile.ts";
import { apiVersion } from "./api-headers.ts";
import type { SchemaBook } from "./openapi-schemas.ts";
import { schemaBook } from "./openapi-schemas.ts";
import { refusalsOf } from "./openapi-refusals.ts";

/** Where the description of the API stands, which is described in itself. */
export const openApiEndpoint = endpoint({
  method: "GET",
  path: "/openapi.json",
  summary: "Haal deze beschrijving op",
  params: nothing,
  query: nothing,
  body: nothing,
  answer: z.looseObject({ openapi: z.string() }),
});

interface Described {
  readonly endpoint: AnyEndpoint;
}

export interface ApiDescribed {
  readonly signedIn: readonly Described[];
  readonly open: readonly Described[];
  readonly contact: Profile["contact"];
}

/** What this serves beside the routes. */
const besides = { open: [openApiEndpoint], signedIn: [followChanges] };

/** The API in OpenAPI 3.1, from the schemas that parse what comes in and what goes out: it cannot say anything else. */
export function openApiOf({ signedIn, open, contact }: ApiDescribed) {
  const schemas = schemaBook();
  const operations = [
    ...[...besides.open, ...open.map((route) => route.endpoint)].map((one) => ({ endpoint: one, isOpen: true })),
    ...[...signedIn.map((route) => route.endpoint), ...besides.signedIn].map((one) => ({
      endpoint: one,
      isOpen: false,
    })),
  ];
  const paths: Record<string, Record<string, unknown>> = {};
  for (const operation of operations) {
    const { path, method } = operation.endpoint;
    paths[path] = { ...paths[path], [method.toLowerCase()]: described(operation, schemas) };
  }
  const tags = [...new Set(operations.map((operation) => tagOf(operation.endpoint)))].toSorted();
  return {
    openapi: "3.1.0",
    info: {
      title: "Vraagbaak",
      summary: "Van een snelle vraag naar een gedeeld resultaat",
      description:
        "Alles wat de tab van Vraagbaak laat zien en doet, doet hij hiermee. " +
        "Welke namen in de API bij welke woorden van de alliantie horen, staat in docs/GLOSSARY.md. " +
        "Hoe snel de API verandert, staat in docs/API.md.",
      version: apiVersion,
      contact,
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: "/api/v1", description: "Op de server die deze beschrijving geeft" }],
    security: [{ bearer: [] }],
    tags: tags.map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemas.answer(Problem), ...schemas.shared() },
      headers: {
        "API-Version": {
          description: "De volledige versie van de API",
          schema: { type: "string", examples: [apiVersion] },
        },
      },
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "Een token van de persoon die het verzoek doet" },
      },
    },
  };
}

interface Operation {
  readonly endpoint: AnyEndpoint;
  readonly isOpen: boolean;
}

function described({ endpoint: one, isOpen }: Operation, schemas: SchemaBook) {
  const parameters = [...schemas.parameters(one.params, "path"), ...schemas.parameters(one.query, "query")];
  const refusals = refusalsOf(one, isOpen).map(({ status, description, codes }) => [
    status,
    answered(description, {
      "application/problem+json": {
        schema: { $ref: "#/components/schemas/Problem", properties: { code: { enum: codes } } },
      },
    }),
  ]);
  return {
    operationId: operationIdOf(one),
    summary: one.summary,
    tags: [tagOf(one)],
    ...(isOpen ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(one.method === "POST"
      ? { requestBody: { required: true, content: { "application/json": { schema: schemas.asked(one.body) } } } }
      : {}),
    responses: {
      "200": answered("Gelukt", { [one.media ?? "application/json"]: answerOf(one, schemas) }),
      ...Object.fromEntries(refusals),
    },
  };
}

/** Of a file no schema tells what is in it. */
function answerOf({ answer }: AnyEndpoint, schemas: SchemaBook) {
  return answer === FileAnswer ? {} : { schema: schemas.answer(answer) };
}

function answered(description: string, content: Readonly<Record<string, unknown>>) {
  return { description, headers: { "API-Version": { $ref: "#/components/headers/API-Version" } }, content };
}

/** The concept that it is about: the first word of its address. */
function tagOf({ path }: AnyEndpoint): string {
  return path.split("/")[1]?.replace(/\..*$/, "") ?? "";
}

/** `POST /questions/{id}/pick-up` is `postQuestionsByIdPickUp`: the address says it all, so nobody has to think of a name. */
function operationIdOf({ method, path }: AnyEndpoint): string {
  const words = path.replaceAll(/\{(\w+)\}/g, "by-$1").split(/[^\w]+/);
  return words.reduce((name, word) => name + word.slice(0, 1).toUpperCase() + word.slice(1), method.toLowerCase());
}
