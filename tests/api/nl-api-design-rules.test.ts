import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { z } from "zod";
import type { Answer, Api } from "#tests/support/api.ts";
import { startApi } from "#tests/support/api.ts";
import type { DescribedOperation, Description as Described } from "#tests/support/described.ts";
import { Description, operationsOf } from "#tests/support/described.ts";
import { noor, sam } from "#tests/support/people.ts";
import { submitted } from "#tests/support/questions.ts";

/**
 * The API Design Rules of the Dutch government, version 2.2, as far as a program can tell whether they are kept; docs/API.md
 * tells of the others. Each test bears the name of its rule.
 */
let api: Api;
let description: Described;
let operations: readonly DescribedOperation[];
/** One answer of each kind: found, made, and every way of being refused. */
let answers: readonly Answer[];
beforeAll(async () => {
  api = await startApi({ questions: [submitted()] });
  description = Description.parse((await api.request("/api/v1/openapi.json")).body);
  operations = operationsOf(description);
  const asSam = api.as(sam);
  const question = `/questions/${submitted().id}`;
  answers = await Promise.all([
    asSam.get("/questions"),
    asSam.get(question),
    asSam.get("/questions/qst_unknown"),
    asSam.get("/questions?limit=0"),
    asSam.get("/nothing"),
    asSam.get("/questions/"),
    asSam.post("/questions", "no object"),
    asSam.post(`${question}/decision`, {}),
    asSam.post(`${question}/theme`, { nonce: "rules-nonce-1", rev: 1, theme: "unknown" }),
    api.as(noor).post(`${question}/pick-up`, { nonce: "rules-nonce-2" }),
    api.request("/api/v1/me"),
    api.request("/api/v1/me", { method: "DELETE" }),
    api.request("/api/v1/me", { method: "OPTIONS" }),
    api.request("/api/v1/openapi.json"),
  ]);
});
afterAll(async () => api.close());

const Properties = z.looseObject({ properties: z.record(z.string(), z.unknown()) });
const everyStatus = [200, 200, 404, 400, 404, 404, 400, 400, 409, 403, 401, 405, 204, 200];
const idBefore = /\{\w+\}/;

describe("resources", () => {
  test("/core/naming-collections: what is a list, and what an id is looked up in, has a plural name", () => {
    const lists = operations.filter(
      (operation) => "items" in (Properties.safeParse(answerOf(operation)).data?.properties ?? {}),
    );
    expect(lists.length).toBeGreaterThan(5);
    const names = [
      ...lists.map(({ path }) => path.split("/").at(-1) ?? ""),
      ...operations.flatMap(({ path }) =>
        path.split("/").filter((_, index, all) => idBefore.test(all[index + 1] ?? "")),
      ),
    ];
    for (const name of names) expect(name).toMatch(/(s|people)$/);
  });

  test("/core/no-trailing-slash: no address ends with a slash, and with one it is not there", async () => {
    expect(operations.filter(({ path }) => path.endsWith("/"))).toEqual([]);
    expect((await api.as(sam).get("/questions/")).status).toBe(404);
    expect((await api.as(sam).get("/me/")).status).toBe(404);
  });

  test("/core/path-segments-kebab-case: addresses hold small letters, digits and hyphens", () => {
    const segments = operations
      .filter(({ path }) => path !== "/openapi.json")
      .flatMap(({ path }) => path.slice(1).split("/"));
    for (const segment of segments) expect(segment).toMatch(/^(\{[a-z]+\}|[a-z0-9]+(-[a-z0-9]+)*)$/);
  });

  test("/core/query-keys-camel-case: what is asked for has a name in camelCase", () => {
    const names = operations.flatMap(({ parameters }) =>
      parameters.filter((one) => one.in === "query").map(({ name }) => name),
    );
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) expect(name).toMatch(/^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/);
  });

  test("/core/hide-implementation: nothing tells what the server is made of", () => {
    for (const { headers } of answers) {
      for (const name of ["server", "x-powered-by", "via"]) expect(headers.get(name)).toBeNull();
    }
    expect(JSON.stringify(description)).not.toMatch(/sqlite|express|zod|etag|partition/i);
  });

  test("/core/nested-child: what is part of something stands below it", () => {
    const paths = new Set(Object.keys(description.paths));
    const parents = [...paths].flatMap((path) => /^(\/[^{]+)\/\{/.exec(path)?.[1] ?? []);
    for (const parent of parents) expect(paths).toContain(parent);
  });

  test("/core/resource-operations: an act is something below what it is done with", () => {
    const acts = operations.filter(({ method }) => method !== "GET").map(({ path }) => path);
    expect(acts.length).toBeGreaterThan(30);
    for (const path of acts) expect(path).toMatch(/^\/[a-z-]+(\/\{id\}|\/[a-z-]+)*(\/\{\w+\})?(\/[a-z-]+)?$/);
  });
});

describe("methods, statuses and state", () => {
  test("/core/http-methods: only methods of HTTP are there, and what an address does not take is said", () => {
    expect(new Set(operations.map(({ method }) => method))).toEqual(new Set(["GET", "POST"]));
    const refused = answers.find(({ status }) => status === 405);
    expect(refused?.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  test("/core/http-safety: reading twice gives the same, and HEAD does what GET does", async () => {
    const path = `/questions/${submitted().id}`;
    const [once, again] = [await api.as(sam).get(path), await api.as(sam).get(path)];
    expect(again.body).toEqual(once.body);
    const headers = { authorization: `Bearer demo.${sam.id}` };
    const head = await api.request(`/api/v1${path}`, { method: "HEAD", headers });
    expect(head).toMatchObject({ status: 200, body: "" });
  });

  test("/core/http-response-code: each outcome has the status that HTTP has for it", () => {
    expect(answers.map(({ status }) => status)).toEqual(everyStatus);
  });

  test("/core/stateless: no answer leaves a cookie behind", () => {
    for (const { headers } of answers) expect(headers.get("set-cookie")).toBeNull();
  });
});

describe("dates and times", () => {
  test("/core/date-time/format and /core/date-time/date-omit-time-portion: each says which of both it is", () => {
    const named = propertiesIn(description);
    const moments = named.filter(([name]) => /(?:At|Until)$/.test(name) && !/^(?:undo|reopen|absent)/.test(name));
    expect(moments.length).toBeGreaterThan(5);
    for (const [name, schema] of moments)
      expect(`${name}: ${JSON.stringify(schema)}`).toMatch(/"format":"date(-time)?"/);
    for (const [name, schema] of named.filter(([one]) => one === "day" || one === "since")) {
      expect(`${name}: ${JSON.stringify(schema)}`).toContain('"format":"date"');
    }
  });

  test("/core/date-time/timezone: what is answered is in UTC, and nobody sends a time of their own", () => {
    const told = JSON.stringify(answers.map(({ body }) => body)).match(/\d{4}-\d{2}-\d{2}T[^"]+/g) ?? [];
    expect(told.length).toBeGreaterThan(2);
    for (const moment of told) expect(moment).toMatch(/Z$/);
    const asked = JSON.stringify(operations.map(({ requestBody, parameters }) => [requestBody, parameters]));
    expect(asked).not.toContain('"date-time"');
  });
});

describe("errors", () => {
  test("/core/error-handling/problem-details: every refusal is a problem, as described and as sent", () => {
    const isRefusal = ([status]: readonly [string, unknown]) => Number(status) >= 400;
    const described = operations.flatMap(({ responses }) => Object.entries(responses).filter(isRefusal));
    expect(described.length).toBeGreaterThan(150);
    for (const [, { content }] of described) expect(Object.keys(content)).toEqual(["application/problem+json"]);
    const { properties } = Properties.parse(description.components.schemas["Problem"]);
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(["status", "title", "detail"]));
    const refused = answers.filter(({ status }) => status >= 400);
    expect(refused).toHaveLength(10);
    for (const { status, headers, body } of refused) {
      expect(headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
      expect(body).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    }
  });

  test("/core/error-handling/invalid-input: what cannot be understood gets a 400", () => {
    const asking = operations.filter(({ method, parameters }) => method === "POST" || parameters.length > 0);
    for (const { responses } of asking) expect(Object.keys(responses)).toContain("400");
    expect(answers[3]).toMatchObject({ status: 400, body: { code: "not_understood", fields: ["limit"] } });
  });

  test("/core/error-handling/all-errors: everything that is wrong is told at once", () => {
    expect(answers[7]).toMatchObject({ body: { fields: ["nonce", "rev", "theme", "findings", "decision"] } });
  });
});

describe("documentation", () => {
  test("/core/doc-openapi: the API is described in OpenAPI 3", () => {
    expect(description.openapi).toMatch(/^3\.\d+\.\d+$/);
  });

  test("/core/doc-openapi-contact: it says whom to turn to", () => {
    const { name, url, email } = description.info.contact;
    expect(name).not.toBe("");
    expect(URL.canParse(url)).toBe(true);
    expect(email).toContain("@");
  });

  test("/core/publish-openapi: the description stands at its known place, for everybody and for pages of others", async () => {
    const { status, headers } = await api.request("/api/v1/openapi.json");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(headers.get("access-control-allow-origin")).toBe("*");
  });
});

describe("versions", () => {
  test("/core/uri-version: the address holds the first number of the version, and no more of it", () => {
    const [major] = description.info.version.split(".");
    expect(description.servers.map(({ url }) => url)).toEqual([`/api/v${major}`]);
  });

  test("/core/semver: the version is one of semantic versioning", () => {
    expect(description.info.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/);
  });

  test("/core/version-header: every answer tells the whole version, also the refused and the empty ones", () => {
    for (const { headers } of answers) expect(headers.get("api-version")).toBe(description.info.version);
    for (const { responses } of operations) {
      for (const { headers } of Object.values(responses)) expect(Object.keys(headers)).toContain("API-Version");
    }
  });

  test("/core/changelog: what this version changed is written down", async () => {
    const page = await readFile(join(import.meta.dirname, "../../docs/API.md"), "utf8");
    expect(/^### (\S+)/m.exec(page.slice(page.indexOf("## Changes")))?.[1]).toBe(description.info.version);
  });
});

describe("transport", () => {
  test("/core/transport/security-headers: every answer tells browsers to be careful with it", () => {
    for (const { status, headers } of answers) {
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
      expect(headers.get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      if (status !== 204) expect(headers.get("content-type")).toMatch(/^application\/(problem\+)?json; charset=utf-8$/);
    }
  });

  test("/core/transport/cors: pages of others read the description and nothing else", () => {
    const shared = answers.filter(({ headers }) => headers.get("access-control-allow-origin") !== null);
    expect(shared).toEqual([answers.at(-1)]);
  });

  test("/core/transport/no-sensitive-uris: no address asks for a name, an address of somebody, or a token", () => {
    const names = operations.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names.filter((name) => /name|mail|token|secret|password|phone/i.test(name))).toEqual([]);
    expect(description.components.securitySchemes).toMatchObject({ bearer: { type: "http", scheme: "bearer" } });
  });
});

function answerOf({ responses }: DescribedOperation): unknown {
  return responses["200"]?.content["application/json"]?.schema;
}

/** Every field of every schema, however deep, with its name. */
function propertiesIn(value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.flatMap(propertiesIn);
  if (typeof value !== "object" || value === null) return [];
  const own = Properties.safeParse(value).data?.properties ?? {};
  return [...Object.entries(own), ...Object.values(value).flatMap(propertiesIn)];
}
